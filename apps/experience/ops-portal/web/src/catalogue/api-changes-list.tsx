import type { ApiChanges } from '@handover/contracts/experience-catalogue';
import { List, Stack, Text, Title } from '@mantine/core';
import { Empty } from '../ui/empty.js';

/** What has changed since the released version. */
export function ApiChangesList({ changes: { since, breaking, added } }: { changes: ApiChanges }) {
  if (since === undefined) return <Empty title="Nothing has been released yet" />;
  if (breaking.length === 0 && added.length === 0) return <Empty title={`Nothing has changed since ${since}`} />;
  return (
    <Stack>
      <Changes title={`New since ${since}`} sentences={added} />
      <Changes title={`What callers of ${since} could trip over`} sentences={breaking} />
    </Stack>
  );
}

function Changes({ title, sentences }: { title: string; sentences: string[] }) {
  return (
    <section>
      <Title order={2} size="h5">
        {title}
      </Title>
      {sentences.length === 0 ? (
        <Text size="sm">Nothing.</Text>
      ) : (
        <List size="sm" style={{ overflowWrap: 'anywhere' }}>
          {sentences.map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
