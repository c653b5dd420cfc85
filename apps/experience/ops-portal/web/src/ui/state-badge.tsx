import { Badge } from '@mantine/core';

const COLORS: Record<string, string> = {
  received: 'gray',
  validating: 'blue',
  provisioning: 'blue',
  waiting: 'yellow',
  blocked: 'red',
  provisioned: 'green',
  changing: 'blue',
  closed: 'gray',
  unwinding: 'orange',
  unwound: 'gray',
};

/** State of a handover: the word counts, the colour only helps. */
export function StateBadge({ state }: { state: string }) {
  return (
    <Badge variant="dot" color={COLORS[state] ?? 'gray'} tt="none" miw="max-content">
      {state}
    </Badge>
  );
}
