import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReconciliationRun } from '@handover/contracts/experience-ops';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Empty } from '../ui/empty.js';
import { Failed } from '../ui/failed.js';
import { Loading } from '../ui/loading.js';
import { Instant } from '../ui/values.js';
import { RUN_STATES } from './words.js';

const UNDER_WAY: readonly string[] = ['queued', 'running', 'waiting'];
const EVERY_MS = 2_000;

/** The runs that compare the systems, the newest first, with how far they are. */
export function Runs() {
  const ops = useOps();
  const query = useInfiniteQuery({
    queryKey: [LIVE, 'reconciliation-runs'],
    queryFn: ({ pageParam: cursor }) => ops.listReconciliationRuns({ query: { limit: 20, cursor } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.items.some((run) => UNDER_WAY.includes(run.state)) ? EVERY_MS : false,
  });
  const runs = query.data?.pages.flatMap(({ items }) => items);
  if (query.isError && runs === undefined) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (runs === undefined) return <Loading what="the runs" />;
  if (runs.length === 0)
    return <Empty title="The systems were never compared yet">Start a run, or wait for the night.</Empty>;
  return (
    <Stack gap="sm">
      <Stack gap="sm" role="list" aria-label="Runs">
        {runs.map((run) => (
          <div role="listitem" key={run.id}>
            <Run run={run} />
          </div>
        ))}
      </Stack>
      {query.hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            More runs
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Run({ run }: { run: ReconciliationRun }) {
  const ops = useOps();
  const queries = useQueryClient();
  const may = useMay('reconciliation:operate');
  const underWay = UNDER_WAY.includes(run.state);
  return (
    <Paper withBorder p="md">
      <Stack gap={6}>
        <Group gap="xs">
          <Title order={2} size="h5">
            <Instant value={run.requestedAt} />
          </Title>
          <Badge variant="light" color={COLORS[run.state] ?? 'gray'} tt="none" autoContrast>
            {RUN_STATES[run.state]}
          </Badge>
          <Text size="sm">
            {run.trigger === 'schedule' ? 'by the clock' : `asked for by ${run.requestedBy}`}
            {run.filter.legalEntity !== undefined && `, ${run.filter.legalEntity} alone`}
            {run.reason !== undefined && `: “${run.reason}”`}
          </Text>
        </Group>
        <Text size="sm" role={underWay ? 'status' : undefined}>
          {run.handoversCompared} handovers compared, {run.wonListed} won deals and {run.projectsListed} projects listed
          {underWay && run.step !== undefined && `; now ${run.step}`}.
        </Text>
        <Text size="sm">
          {run.differencesFound} differences met, {run.differencesOpened} of them new; {run.differencesResolved} earlier
          ones gone, {run.differencesFixed} put right.
        </Text>
        {run.handoversNotCompared > 0 && (
          <Text size="sm">{run.handoversNotCompared} handovers could not be read, or went on meanwhile.</Text>
        )}
        {run.leftOut.map((list) => (
          <Text size="sm" key={list}>
            Left out: {list}
          </Text>
        ))}
        {run.waitingFor !== undefined && <Text size="sm">{run.waitingFor}</Text>}
        {may && underWay && (
          <Group>
            <ConfirmedAction
              label="End the run"
              size="xs"
              variant="default"
              consequence="It compares nothing more. What it has found stays."
              reason="optional"
              act={(reason) =>
                ops.cancelReconciliation({ path: { id: run.id }, body: reason === '' ? {} : { reason } })
              }
              done={() => void queries.invalidateQueries({ queryKey: [LIVE, 'reconciliation-runs'] })}
            />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

const COLORS: Record<string, string> = { completed: 'green', failed: 'red', running: 'blue', waiting: 'yellow' };
