import { Accordion, Badge, Button, Code, Group, ScrollArea, Stack, Text } from '@mantine/core';
import type { CallBody, Handover, HandoverCall } from '@handover/contracts/experience-ops';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { formatDuration, formatInstant, formatNumber } from '../ui/format.js';
import { Loading } from '../ui/loading.js';
import { ReadableValue } from './readable-value.js';
import { wordsOf } from './words.js';

const STAGES = 20;

/** The calls that were made for the handover, as they went over the wire. */
export function CallsTab({ handover: { key } }: { handover: Handover }) {
  const ops = useOps();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'handover-calls', key],
    queryFn: ({ pageParam }) => ops.listHandoverCalls({ path: { key }, query: { limit: STAGES, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (query.data === undefined) {
    return query.isError ? (
      <Failed error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Loading what="the calls" />
    );
  }
  const calls = query.data.pages.flatMap(({ items }) => items);
  const keptDays = query.data.pages[0]?.keptDays ?? 0;
  if (calls.length === 0) {
    return (
      <Empty title="No calls are kept">
        {keptDays === 0 ? 'Keeping calls is turned off.' : `Calls are kept for ${keptDays} days.`}
      </Empty>
    );
  }
  return (
    <>
      <Text size="sm">The last first. Secrets are masked; calls are kept for {keptDays} days.</Text>
      <Accordion multiple variant="separated" order={2}>
        {calls.map((call) => (
          <Call key={call.id} call={call} />
        ))}
      </Accordion>
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Load earlier calls
          </Button>
        </Group>
      )}
    </>
  );
}

function Call({ call }: { call: HandoverCall }) {
  const { id, upstream, method, path, status, ms, startedAt, checkpoint, failure, idempotencyKey, request, answer } =
    call;
  const well = status !== undefined && status < 400;
  return (
    <Accordion.Item value={id}>
      <Accordion.Control>
        <Group gap="xs">
          <Badge miw="max-content" color={well ? 'green' : 'red'} variant="dot" tt="none">
            {status ?? 'no answer'}
          </Badge>
          <Text span size="sm" style={{ overflowWrap: 'anywhere' }}>
            <strong>{method}</strong> {path.split('?')[0]}
          </Text>
          <Text span size="sm" c="dimmed">
            {upstream}, {formatDuration(ms / 1_000)}
            {checkpoint && `, at ${wordsOf(checkpoint)}`}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {method} {path}
          </Code>
          <Text size="sm">
            Sent <time dateTime={startedAt}>{formatInstant(startedAt, { seconds: true })}</time>, in run {call.run},
            attempt {call.attempt}.{idempotencyKey && ` Idempotency-Key ${idempotencyKey}.`}
          </Text>
          {failure && <Text size="sm">{failure}</Text>}
          <Body title="Request" body={request} />
          <Body title="Answer" body={answer} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Body({ title, body }: { title: string; body?: CallBody }) {
  if (!body) return <Text size="sm">{title}: no body.</Text>;
  const parsed = parse(body);
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {parsed === undefined ? (
        <ScrollArea.Autosize
          mah={240}
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': `${title} as text` }}
        >
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {body.text}
          </Code>
        </ScrollArea.Autosize>
      ) : (
        <ReadableValue value={parsed} label={title} />
      )}
      {body.cutFrom !== undefined && (
        <Text size="xs" c="dimmed">
          The beginning of {formatNumber(body.cutFrom)} bytes.
        </Text>
      )}
    </section>
  );
}

function parse({ text, cutFrom }: CallBody): unknown {
  if (cutFrom !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
