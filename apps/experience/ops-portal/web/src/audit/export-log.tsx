import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { Failed } from '../ui/failed.js';
import { saveFile } from '../ui/save-file.js';
import { auditQuery, type AuditSearch } from './audit-search.js';

/** Saves the entries that fit as JSON Lines, the oldest first. */
export function ExportLog({ search }: { search: AuditSearch }) {
  const ops = useOps();
  const exporting = useMutation({
    mutationFn: async () => {
      const lines = await ops.exportAuditLog({ query: auditQuery(search) }, { timeoutMs: 0 });
      // A browser has no Buffer: the bytes come as an ArrayBuffer.
      const contents = new Blob([lines as unknown as ArrayBuffer], { type: 'application/jsonl' });
      saveFile(`audit-${search.log ?? 'handovers'}.jsonl`, contents);
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
