import { Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';

const SHOWN = 50;

/** The last events on their way to a subscriber, with what was answered. */
export function Deliveries({ id }: { id: string }) {
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'deliveries', id],
    queryFn: () => ops.listDeliveries({ path: { id }, query: { limit: SHOWN } }),
  });
  return (
    <Loaded query={query} what="the deliveries">
      {({ items, nextCursor }) => (
        <Stack gap="xs">
          <Table.ScrollContainer minWidth={640} role="region" aria-label="Deliveries">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Event</Table.Th>
                  <Table.Th>Of</Table.Th>
                  <Table.Th>State</Table.Th>
                  <Table.Th>Last attempt</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ eventId, eventType, subject, state, round, attempts, attemptCount }) => {
                  const last = attempts.at(-1);
                  return (
                    <Table.Tr key={`${eventId} ${round}`}>
                      <Table.Td>{eventType}</Table.Td>
                      <Table.Td>{subject}</Table.Td>
                      <Table.Td>
                        {state}, {attemptCount} {attemptCount === 1 ? 'attempt' : 'attempts'}
                      </Table.Td>
                      <Table.Td>
                        <Instant value={last?.at} />: {last?.failure ?? `status ${last?.status}, ${last?.latencyMs} ms`}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {items.length === 0 && <Text size="sm">Nothing was sent yet.</Text>}
          {nextCursor !== undefined && <Text size="sm">The last {SHOWN} are shown.</Text>}
        </Stack>
      )}
    </Loaded>
  );
}
