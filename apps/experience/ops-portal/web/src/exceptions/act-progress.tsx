import { Anchor, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import type { ActWithRefusals } from '@handover/contracts/experience-ops';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';
import { ActResults } from './act-results.js';
import { howFar } from './recent-acts.js';
import { ACTS, counted } from './words.js';

const EVERY_MS = 1_000;

/** How far an act has come, live until all of its handovers have come through or are blocked again; and what became of each. */
export function ActProgress({ id, linked = false }: { id: string; linked?: boolean }) {
  const ops = useOps();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: [LIVE, 'act', id],
    queryFn: () => ops.getAct({ path: { id } }),
    refetchInterval: ({ state }) => (state.data?.finished ? false : EVERY_MS),
  });
  const settled = query.data?.settled;
  useEffect(() => {
    if (settled !== undefined) void queries.invalidateQueries({ queryKey: [LIVE, 'act-handovers', id] });
  }, [queries, id, settled]);
  return (
    <Paper withBorder p="md" component="section" aria-label="Progress">
      <Loaded query={query} what="how far it has come">
        {(act) => (
          <Stack gap="sm">
            <Title order={2} size="h4">
              {act.finished ? 'Done' : 'Under way'}: {ACTS[act.act]} {counted(act.resumed, 'handover')}
            </Title>
            <Text size="sm" component="div">
              {act.by}, <Instant value={act.at} />
              {act.reason !== undefined && <>: “{act.reason}”</>}
            </Text>
            <Bar act={act} />
            <Text role="status" aria-live="polite">
              {act.settled} of {act.resumed} settled: {howFar(act)}.
            </Text>
            <ActResults act={act} />
            {linked && (
              <Group>
                <Anchor component={Link} to={`/exceptions/acts/${id}`} size="sm">
                  This act on a page of its own
                </Anchor>
              </Group>
            )}
          </Stack>
        )}
      </Loaded>
    </Paper>
  );
}

function Bar({ act }: { act: ActWithRefusals }) {
  const share = (count: number) => (act.resumed === 0 ? 0 : (100 * count) / act.resumed);
  return (
    <Progress.Root size="xl" aria-label={`${act.settled} of ${act.resumed} handovers settled`}>
      <Progress.Section value={share(act.through)} color="green" aria-label="Came through" />
      <Progress.Section value={share(act.blocked)} color="red" aria-label="Blocked again" />
      <Progress.Section value={share(act.waiting)} color="yellow" aria-label="Waiting for a system" />
    </Progress.Root>
  );
}
