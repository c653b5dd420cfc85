import { Anchor, Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import type { ActedHandover, ActFate, ActWithRefusals } from '@handover/contracts/experience-ops';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Failed } from '../ui/failed.js';
import { StateBadge } from '../ui/state-badge.js';
import { handoverAddress } from './handover-address.js';

const FATES = [
  { value: 'all', label: 'All' },
  { value: 'through', label: 'Through' },
  { value: 'blocked', label: 'Blocked again' },
  { value: 'waiting', label: 'Waiting' },
  { value: 'under-way', label: 'Under way' },
];

/** What became of each handover of an act. */
export function ActResults({ act }: { act: ActWithRefusals }) {
  const ops = useOps();
  const [shown, setShown] = useState('all');
  const fate = shown === 'all' ? undefined : (shown as ActFate);
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'act-handovers', act.id, shown],
    queryFn: ({ pageParam: cursor }) =>
      ops.listHandoversOfAct({ path: { id: act.id }, query: { fate, limit: 50, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="xs">
      {act.resumed > 1 && (
        <Group style={{ overflowX: 'auto' }} wrap="nowrap">
          <SegmentedControl size="xs" aria-label="Which results" data={FATES} value={shown} onChange={setShown} />
        </Group>
      )}
      {query.isError && <Failed error={query.error} retry={() => void query.refetch()} />}
      <Table aria-label="Results">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Handover</Table.Th>
            <Table.Th>What became of it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Result key={row.handoverKey} row={row} />
          ))}
          {act.refusals.slice(0, 200).map(({ handoverKey, reason }) => (
            <Table.Tr key={`refused ${handoverKey}`}>
              <Table.Td>
                <Anchor component={Link} to={handoverAddress(handoverKey)}>
                  {handoverKey}
                </Anchor>
              </Table.Td>
              <Table.Td>Refused: {reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 && query.isSuccess && <Text size="sm">None of them.</Text>}
      {query.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          More results
        </Button>
      )}
    </Stack>
  );
}

function Result({ row }: { row: ActedHandover }) {
  const { handoverKey, name, state, projectId, blockedBy, sentence } = row;
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to={handoverAddress(handoverKey)}>
          {name ?? handoverKey}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <StateBadge state={state} />
          {projectId !== undefined && row.fate === 'through' && <Text size="sm">project {projectId}</Text>}
          {blockedBy !== undefined && (
            <Anchor component={Link} to={`/exceptions/${blockedBy}`} size="sm">
              {sentence}
            </Anchor>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
