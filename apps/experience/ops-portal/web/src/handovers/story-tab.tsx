import { Accordion, Badge, Group, Paper, Progress, SimpleGrid, Stack, Text, Timeline, Title } from '@mantine/core';
import type { CheckpointDocument, Handover, TimelineSpanDocument } from '@handover/contracts/experience-ops';
import { formatDuration, formatInstant, withLocalTimes } from '../ui/format.js';
import { Empty } from '../ui/empty.js';
import { Instant } from '../ui/values.js';
import { Unwindings } from './unwindings.js';
import { wordsOf } from './words.js';

const KINDS: Record<TimelineSpanDocument['kind'], { label: string; color: string }> = {
  queued: { label: 'In the queue', color: 'gray' },
  work: { label: 'At work', color: 'green' },
  waiting: { label: 'Waiting for a system', color: 'yellow' },
  blocked: { label: 'Waiting for a person', color: 'red' },
};
const STATES: Record<CheckpointDocument['state'], string> = {
  done: 'green',
  failed: 'red',
  waiting: 'yellow',
  skipped: 'gray',
  undone: 'gray',
};

/** What happened, and how long each of it took. */
export function StoryTab({ handover }: { handover: Handover }) {
  return (
    <>
      <Times {...handover.timeline} />
      <Title order={2} size="h4">
        Timeline
      </Title>
      <Spans spans={handover.timeline.spans} />
      <Title order={2} size="h4">
        Checkpoints
      </Title>
      {handover.checkpoints.length === 0 ? (
        <Empty title="No checkpoint was reached yet" />
      ) : (
        <Accordion multiple variant="separated" order={3}>
          {handover.checkpoints.map((checkpoint) => (
            <Checkpoint key={checkpoint.name} checkpoint={checkpoint} />
          ))}
        </Accordion>
      )}
      <Unwindings handover={handover} />
    </>
  );
}

function Times({ totalMs, queuedMs, workMs, waitingMs, blockedMs }: Handover['timeline']) {
  const parts = [
    { kind: 'queued', ms: queuedMs },
    { kind: 'work', ms: workMs },
    { kind: 'waiting', ms: waitingMs },
    { kind: 'blocked', ms: blockedMs },
  ] as const;
  return (
    <Paper withBorder p="md" component="section" aria-label="How long it took">
      <Stack gap="xs">
        <Text>
          In all <strong>{formatDuration(totalMs / 1_000)}</strong>
        </Text>
        <Progress.Root size="lg" aria-hidden>
          {parts.map(({ kind, ms }) => (
            <Progress.Section key={kind} value={totalMs === 0 ? 0 : (ms / totalMs) * 100} color={KINDS[kind].color} />
          ))}
        </Progress.Root>
        <SimpleGrid component="dl" cols={{ base: 2, sm: 4 }} m={0}>
          {parts.map(({ kind, ms }) => (
            <div key={kind}>
              <Text component="dt" size="xs" c="dimmed">
                {KINDS[kind].label}
              </Text>
              <Text component="dd" size="sm" m={0}>
                {formatDuration(ms / 1_000)}
              </Text>
            </div>
          ))}
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

function Spans({ spans }: { spans: TimelineSpanDocument[] }) {
  return (
    <Timeline active={spans.length} bulletSize={16} lineWidth={2} aria-label="Timeline of the handover">
      {spans.map((span) => {
        const { label, color } = KINDS[span.kind];
        return (
          <Timeline.Item
            key={`${span.kind}${span.startedAt}`}
            color={color}
            title={`${label}, ${formatDuration(span.durationMs / 1_000)}${span.endedAt ? '' : ' until now'}`}
          >
            {span.checkpoints.length > 0 && <Text size="sm">{span.checkpoints.map(wordsOf).join(' · ')}</Text>}
            {span.reasons.map((reason) => (
              <Text key={reason} size="sm">
                {withLocalTimes(reason)}
              </Text>
            ))}
            <Text size="xs" c="dimmed">
              <time dateTime={span.startedAt}>{formatInstant(span.startedAt, { seconds: true })}</time>
            </Text>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

function Checkpoint({ checkpoint }: { checkpoint: CheckpointDocument }) {
  const { name, state, attempts, records, interventions } = checkpoint;
  const last = attempts.at(-1);
  return (
    <Accordion.Item value={name}>
      <Accordion.Control>
        <Group gap="xs">
          <Text span size="sm" fw={600}>
            {wordsOf(name)}
          </Text>
          <Badge miw="max-content" variant="dot" color={STATES[state]} tt="none">
            {state}
          </Badge>
          <Text span size="sm" c="dimmed">
            {attempts.length > 1 ? `${attempts.length} attempts, the last took ` : ''}
            {last ? formatDuration(last.durationMs / 1_000) : ''}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="xs">
          {records.map(({ system, instance, type, id, difference }) => (
            <Text key={`${type}${id}`} size="sm">
              {wordsOf(type)} <strong>{id}</strong> in {wordsOf(system)} {instance}
              {difference && `, adopted as it was: ${difference}`}
            </Text>
          ))}
          {interventions.map(({ id, kind, by, at, reason }) => (
            <Text key={id} size="sm">
              {wordsOf(kind)} by {by}, <Instant value={at} />: {reason}
            </Text>
          ))}
          <Attempts attempts={attempts} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function Attempts({ attempts }: Pick<CheckpointDocument, 'attempts'>) {
  return (
    <Stack component="ol" gap={4} m={0} pl="md" aria-label="Attempts">
      {attempts.map(({ state, startedAt, durationMs, failure }) => (
        <Text key={startedAt} component="li" size="sm">
          {wordsOf(state)} after {formatDuration(durationMs / 1_000)},{' '}
          <time dateTime={startedAt}>{formatInstant(startedAt, { seconds: true })}</time>
          {failure && `: ${failure}`}
        </Text>
      ))}
    </Stack>
  );
}
