import { Badge, Group, Progress, Text } from '@mantine/core';
import type { InstanceCalls, SystemInstance } from '@handover/contracts/experience-ops';
import { formatNumber, formatShare } from '../ui/format.js';

const WORDS = { available: 'available', maintenance: 'in maintenance', down: 'down', limited: 'limited' } as const;
const COLORS = { available: 'green', maintenance: 'blue', down: 'red', limited: 'yellow' } as const;

/** Whether an instance is called, and whether its mapping still fits what it holds, in words and colour. */
export function AvailabilityBadge({ instance }: { instance: SystemInstance }) {
  const { availability, answered, mapping } = instance;
  return (
    <Group gap={4}>
      <Badge variant="light" tt="none" color={COLORS[availability]} c="var(--mantine-color-text)" miw="max-content">
        {WORDS[availability]}
      </Badge>
      {!answered && (
        <Badge variant="outline" tt="none" color="red" c="var(--mantine-color-text)" miw="max-content">
          API silent, as last known
        </Badge>
      )}
      {mapping === 'at-odds' && (
        <Badge variant="outline" tt="none" color="orange" c="var(--mantine-color-text)" miw="max-content">
          mapping at odds
        </Badge>
      )}
    </Group>
  );
}

/** How fast it may be called now, and at most. */
export function Pace({ calls }: { calls?: InstanceCalls }) {
  if (!calls) return <>–</>;
  const { pacePerSecond, limitPerSecond } = calls;
  if (pacePerSecond === undefined) return <Text size="sm">no limit</Text>;
  const slowed = limitPerSecond !== undefined && pacePerSecond < limitPerSecond;
  return (
    <Text size="sm">
      {formatNumber(pacePerSecond)}/s{slowed && ` of ${formatNumber(limitPerSecond)}/s`}
    </Text>
  );
}

/** How much of that is used. */
export function QuotaUsed({ calls, name }: { calls?: InstanceCalls; name: string }) {
  if (!calls) return <>–</>;
  const { quotaUsed, callsPerSecond } = calls;
  if (quotaUsed === undefined) return <Text size="sm">{formatNumber(callsPerSecond)} calls/s</Text>;
  return (
    <Group gap="xs" wrap="nowrap">
      <Progress
        value={quotaUsed * 100}
        w={60}
        color={quotaUsed > 0.9 ? 'red' : 'blue'}
        aria-label={`Quota used of ${name}`}
      />
      <Text size="sm">{formatShare(quotaUsed)}</Text>
    </Group>
  );
}
