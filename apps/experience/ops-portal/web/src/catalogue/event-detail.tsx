import { Stack, Text } from '@mantine/core';
import { JsonView } from '../ui/json-view.js';
import { Loaded } from '../ui/loaded.js';
import { useContract } from './contract-query.js';
import { SchemaTable } from './schema-table.js';

/** What an event carries, with examples. */
export function EventDetail({ api, type }: { api: string; type: string }) {
  const contract = useContract(api);
  return (
    <Loaded query={contract} what="the contract">
      {(document) => {
        const { payload, examples = [] } = document.components?.messages?.[type] ?? {};
        return (
          <Stack gap="sm">
            {payload ? (
              <SchemaTable contract={document} schema={payload} label={`Fields of ${type}`} name={type} />
            ) : (
              <Text size="sm">The contract does not say what it carries.</Text>
            )}
            {examples.map(({ payload: example }, index) => (
              <JsonView key={index} value={example} label={`Example of ${type}`} />
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
