import { Anchor, Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { DifferingValue, ReconciliationDifference } from '@handover/contracts/experience-ops';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { ownerInWords } from '../exceptions/words.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Instant } from '../ui/values.js';
import { KINDS, STATES } from './words.js';
import { ShownValue } from './shown-value.js';

/** One difference: both values side by side, why, and what to do. */
export function DifferenceCard({ difference }: { difference: ReconciliationDifference }) {
  const { kind, name, subject, field, legalEntity, expected, found, cause, fix, owner, records } = difference;
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group gap="xs">
          <Badge variant="light" color={difference.state === 'open' ? 'red' : 'gray'} tt="none">
            {KINDS[kind]}
          </Badge>
          {difference.state !== 'open' && (
            <Badge variant="outline" color="gray" tt="none">
              {STATES[difference.state]}
            </Badge>
          )}
          {legalEntity !== undefined && <Text size="sm">{legalEntity}</Text>}
          {field !== undefined && <Text size="sm">{field}</Text>}
        </Group>
        <Title order={2} size="h5" style={{ overflowWrap: 'anywhere' }}>
          <Anchor component={Link} to={`/handovers/${encodeURIComponent(subject)}`} inherit>
            {name ?? subject}
          </Anchor>
        </Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Side title="Should be" value={expected} />
          <Side title="Is" value={found} />
        </SimpleGrid>
        <Text size="sm">{cause}</Text>
        <Text size="sm">
          <b>To do ({ownerInWords(owner)}):</b> {fix}
        </Text>
        {records.length > 0 && (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {records.map(({ system, instance, type, id }) => `${type} ${id} in ${system} ${instance}`).join(', ')}
          </Text>
        )}
        <Text size="sm" c="dimmed" component="div">
          First met <Instant value={difference.firstSeenAt} />, last <Instant value={difference.lastSeenAt} />, in{' '}
          {difference.occurrences} {difference.occurrences === 1 ? 'run' : 'runs'}
        </Text>
        <WhatWasDone difference={difference} />
        <Acts difference={difference} />
      </Stack>
    </Paper>
  );
}

function Side({ title, value }: { title: string; value?: DifferingValue }) {
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        {title}
        {value && `, says ${value.source}`}
      </Text>
      <ShownValue value={value?.value} />
    </Stack>
  );
}

function WhatWasDone({ difference }: { difference: ReconciliationDifference }) {
  const { fixedAt, fixedBy, fixFailure, dismissedAt, dismissedBy, dismissedReason, resolvedAt } = difference;
  return (
    <>
      {fixedAt !== undefined && (
        <Text size="sm" component="div">
          Put right by {fixedBy}, <Instant value={fixedAt} />; the next run sees whether it is gone.
        </Text>
      )}
      {fixFailure !== undefined && <Text size="sm">The last attempt to put it right failed: {fixFailure}</Text>}
      {dismissedAt !== undefined && (
        <Text size="sm" component="div">
          Dismissed by {dismissedBy}, <Instant value={dismissedAt} />: “{dismissedReason}”
        </Text>
      )}
      {resolvedAt !== undefined && (
        <Text size="sm" component="div">
          Gone <Instant value={resolvedAt} />
        </Text>
      )}
    </>
  );
}

function Acts({ difference: { id, state, fixable, fix } }: { difference: ReconciliationDifference }) {
  const ops = useOps();
  const queries = useQueryClient();
  const may = useMay('reconciliation:operate');
  if (!may || state === 'resolved') return null;
  const done = () => void queries.invalidateQueries({ queryKey: [LIVE] });
  return (
    <Group>
      {fixable === 'automatic' && (
        <ConfirmedAction
          label="Put it right"
          size="xs"
          consequence={`${fix} Handover does so now. Nothing is deleted, and doing it twice changes nothing more.`}
          reason="optional"
          act={(reason) => ops.fixReconciliationDifference({ path: { id }, body: reason === '' ? {} : { reason } })}
          done={done}
        />
      )}
      {state === 'open' && (
        <ConfirmedAction
          label="Dismiss"
          size="xs"
          variant="default"
          consequence="Says that it is meant to be so. It stays dismissed until one of the two values changes."
          reason="required"
          act={(reason) => ops.dismissReconciliationDifference({ path: { id }, body: { reason } })}
          done={done}
        />
      )}
    </Group>
  );
}
