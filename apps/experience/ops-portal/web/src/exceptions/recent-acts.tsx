import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import type { ActDocument } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Instant } from '../ui/values.js';
import { ACTS, counted } from './words.js';

/** What people lately set in motion, and how far that has come. */
export function RecentActs({ cause }: { cause?: string }) {
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'acts', cause],
    queryFn: () => ops.listActs({ query: { cause, limit: 10 } }),
  });
  const acts = query.data?.items ?? [];
  if (acts.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="recent-acts">
      <Title order={2} size="h4" id="recent-acts">
        Lately done
      </Title>
      <Table.ScrollContainer minWidth={420} role="region" aria-label="What was lately done">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What</Table.Th>
              <Table.Th>Who, when</Table.Th>
              <Table.Th>How far</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {acts.map((act) => (
              <Table.Tr key={act.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/exceptions/acts/${act.id}`}>
                    {ACTS[act.act]} {counted(act.resumed, 'handover')}
                  </Anchor>
                  {cause === undefined && <Text size="sm">{act.title}</Text>}
                </Table.Td>
                <Table.Td>
                  {act.by}, <Instant value={act.at} />
                </Table.Td>
                <Table.Td>{howFar(act)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

/** "12 through, 3 blocked again, 2 waiting, 5 under way". */
export function howFar({ through, blocked, waiting, underWay, refused }: ActDocument): string {
  const parts: [number, string][] = [
    [through, 'came through'],
    [blocked, 'blocked again'],
    [waiting, 'waiting for a system'],
    [underWay, 'under way'],
    [refused, 'refused'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
