import { Accordion, Button, Group, Stack, Text } from '@mantine/core';
import type { AuditLogEntry, Handover } from '@handover/contracts/experience-ops';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { formatInstant } from '../ui/format.js';
import { Loading } from '../ui/loading.js';
import { ReadableValue } from './readable-value.js';

const PAGE = 50;

/** Who did what with the handover, when and why. */
export function AuditTab({ handover: { key } }: { handover: Handover }) {
  const ops = useOps();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'audit', key],
    queryFn: ({ pageParam }) => ops.listAuditEntries({ query: { subject: key, limit: PAGE, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (query.data === undefined) {
    return query.isError ? (
      <Failed error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Loading what="the audit log" />
    );
  }
  const entries = query.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0)
    return <Empty title="Nothing is audited yet">An entry is there about a second after it was made.</Empty>;
  return (
    <>
      <Accordion multiple variant="separated" order={2}>
        {entries.map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </Accordion>
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Load earlier entries
          </Button>
        </Group>
      )}
    </>
  );
}

function Entry({ entry }: { entry: AuditLogEntry }) {
  const { sequence, action, actor, recordedAt, reason, before, after, hash } = entry;
  return (
    <Accordion.Item value={String(sequence)}>
      <Accordion.Control>
        <Text size="sm">
          <strong>{action}</strong> by {actor},{' '}
          <time dateTime={recordedAt}>{formatInstant(recordedAt, { seconds: true })}</time>
          {reason && `: ${reason}`}
        </Text>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="xs">
          {before !== undefined && <Change title="Before" value={before} />}
          {after !== undefined && <Change title="After" value={after} />}
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            Entry {sequence}, sealed with {hash}
          </Text>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Change({ title, value }: { title: string; value: unknown }) {
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ReadableValue value={value} label={title} />
    </section>
  );
}
