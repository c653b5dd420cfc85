import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useCatalogue } from '../api/clients-context.js';
import { textOf } from '../api/text-of.js';
import { Failed } from '../ui/failed.js';
import { saveFile } from '../ui/save-file.js';

/** Saves the contract as YAML or JSON. */
export function DownloadContract({ name, version }: { name: string; version: string }) {
  const catalogue = useCatalogue();
  const download = useMutation({
    mutationFn: async (format: 'yaml' | 'json') => {
      const text = textOf(await catalogue.getApiDocument({ path: { name }, query: { format } }));
      saveFile(`${name}-${version}.${format}`, new Blob([text], { type: `application/${format}` }));
    },
  });
  return (
    <>
      {(['yaml', 'json'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={download.isPending && download.variables === format}
          onClick={() => download.mutate(format)}
        >
          Contract in {format.toUpperCase()}
        </Button>
      ))}
      {download.isError && <Failed error={download.error} />}
    </>
  );
}
