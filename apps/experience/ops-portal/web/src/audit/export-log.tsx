import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { Failed } from '../ui/failed.js';
import { auditQuery, type AuditSearch } from './audit-search.js';

/** Saves the entries that fit as JSON Lines, the oldest first. */
export function ExportLog({ search }: { search: AuditSearch }) {
  const ops = useOps();
  const exporting = useMutation({
    mutationFn: async () => {
      const lines = await ops.exportAuditLog({ query: auditQuery(search) }, { timeoutMs: 0 });
      // A browser has no Buffer: the bytes come as an ArrayBuffer.
      save(lines as unknown as ArrayBuffer, `audit-${search.log ?? 'handovers'}.jsonl`);
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        Export as JSON Lines
      </Button>
      {exporting.isError && <Failed error={exporting.error} />}
    </>
  );
}

function save(contents: ArrayBuffer, name: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
