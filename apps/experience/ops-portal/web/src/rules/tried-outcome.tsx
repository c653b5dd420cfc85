import type { TriedOutcome } from '@handover/contracts/experience-ops';
import { List, Stack, Text } from '@mantine/core';
import { JsonView } from '../ui/json-view.js';

interface Step {
  node?: string;
  rows?: { id: string; description?: string }[];
}

/** What one version made of a deal: its answer and the rows that hit. */
export function Outcome({ outcome, title }: { outcome: TriedOutcome; title: string }) {
  return (
    <Stack gap={4} component="section" aria-label={title}>
      <Text fw={600} size="sm">
        {title}
      </Text>
      {outcome.failure !== undefined ? (
        <Text size="sm" c="red">
          {outcome.failure}
        </Text>
      ) : (
        <JsonView value={outcome.output ?? {}} label={`Answer: ${title}`} />
      )}
      <RowsHit outcome={outcome} />
    </Stack>
  );
}

/** The rows behind an answer. */
export function RowsHit({ outcome: { trace = [] } }: { outcome: TriedOutcome }) {
  const hits = (trace as Step[]).flatMap(({ node, rows = [] }) =>
    rows.map(({ id, description }) => `${node}: ${description ?? `row ${id}`}`),
  );
  if (hits.length === 0) return <Text size="sm">No row hit.</Text>;
  return (
    <List size="sm" aria-label="Rows that hit">
      {hits.map((hit, at) => (
        <List.Item key={at}>{hit}</List.Item>
      ))}
    </List>
  );
}
