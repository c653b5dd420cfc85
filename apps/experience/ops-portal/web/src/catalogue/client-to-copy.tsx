import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../api/clients-context.js';
import { textOf } from '../api/text-of.js';
import { usePerson } from '../session/session-context.js';
import { Loaded } from '../ui/loaded.js';
import { saveFile } from '../ui/save-file.js';

/** A typed client in one file, or the types of events, to copy or to save. */
export function ClientToCopy({ name, events }: { name: string; events: boolean }) {
  const catalogue = useCatalogue();
  const person = usePerson();
  const client = useQuery({
    queryKey: ['catalogue', 'client', name, person?.subject],
    queryFn: async () => textOf(await catalogue.getApiClient({ path: { name } })),
    staleTime: Infinity,
  });
  const what = events ? 'the types' : 'the client';
  return (
    <Loaded query={client} what={what}>
      {(source) => (
        <Stack gap="sm">
          <Text size="sm">
            {events
              ? 'TypeScript in one file, generated from the contract: what each event carries.'
              : 'TypeScript in one file, generated from the contract: its types, and a method for each operation. It needs axios and the types of Node.'}
          </Text>
          <Group>
            <CopyButton value={source}>
              {({ copied, copy }) => (
                <Button
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                >
                  <span aria-live="polite">{copied ? 'Copied' : `Copy ${what}`}</span>
                </Button>
              )}
            </CopyButton>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => saveFile(`${name}.ts`, new Blob([source], { type: 'text/plain' }))}
            >
              Save it as {name}.ts
            </Button>
          </Group>
          <Code
            block
            mah={420}
            style={{ overflow: 'auto' }}
            tabIndex={0}
            role="region"
            aria-label={`Source of ${what}`}
          >
            {source}
          </Code>
        </Stack>
      )}
    </Loaded>
  );
}
