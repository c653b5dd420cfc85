import { Badge, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { NotificationRule } from '@handover/contracts/experience-ops';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useOps } from '../api/clients-context.js';
import { classInWords, ownerInWords } from '../exceptions/words.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';

const SHOWN = 50;

/** Who is told of what, and what was told lately. */
export function Notifications() {
  const ops = useOps();
  const rules = useQuery({
    queryKey: [LIVE, 'notification-rules'],
    queryFn: () => ops.listNotificationRules({ query: { limit: 200 } }),
  });
  const told = useQuery({
    queryKey: [LIVE, 'notifications'],
    queryFn: () => ops.listNotifications({ query: { limit: SHOWN } }),
  });
  return (
    <Stack>
      <Title order={2} size="h4">
        Who is told of what
      </Title>
      <Loaded query={rules} what="the rules">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Nobody is told of anything">Rules are made by the operations API.</Empty>
          ) : (
            <Stack gap="sm" role="list" aria-label="Rules of who is told of what">
              {items.map((rule) => (
                <div role="listitem" key={rule.id}>
                  <Rule rule={rule} />
                </div>
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Title order={2} size="h4">
        What was told
      </Title>
      <Loaded query={told} what="the notifications">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Nothing was told yet" />
          ) : (
            <Table.ScrollContainer minWidth={640} role="region" aria-label="Notifications">
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>When</Table.Th>
                    <Table.Th>Rule</Table.Th>
                    <Table.Th>What</Table.Th>
                    <Table.Th>State</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map(({ id, createdAt, ruleName, title, count, state, failure }) => (
                    <Table.Tr key={id}>
                      <Table.Td>
                        <Instant value={createdAt} />
                      </Table.Td>
                      <Table.Td>{ruleName}</Table.Td>
                      <Table.Td>
                        {title}
                        {count > 1 && ` (${count})`}
                      </Table.Td>
                      <Table.Td>
                        {state}
                        {failure !== undefined && <Text size="sm">{failure}</Text>}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Loaded>
    </Stack>
  );
}

function Rule({ rule }: { rule: NotificationRule }) {
  const ops = useOps();
  const queries = useQueryClient();
  const may = useMay('notifications:operate');
  const { id, name, channel, addresses, urlHost, occasions, exceptionClasses, owners, state, undeliverable } = rule;
  const paused = state === 'paused';
  const change = async (reason: string) => {
    const { etag = '*' } = await ops.answer('getNotificationRule', { path: { id } });
    const body = { state: paused ? ('enabled' as const) : ('paused' as const), ...(reason === '' ? {} : { reason }) };
    return ops.updateNotificationRule({ path: { id }, ifMatch: etag, body });
  };
  const only = [
    ...exceptionClasses.map(classInWords),
    ...owners.map(ownerInWords),
    ...rule.legalEntities,
    ...rule.practices,
  ];
  return (
    <Paper withBorder p="md">
      <Stack gap={6}>
        <Group gap="xs">
          <Title order={3} size="h5">
            {name}
          </Title>
          <Badge variant="light" color={paused ? 'gray' : 'green'} tt="none" autoContrast>
            {state}
          </Badge>
        </Group>
        <Text size="sm">
          {channel} to {addresses.join(', ') || urlHost}: {occasions.join(', ') || 'everything'}
          {only.length > 0 && `; only ${only.join(', ')}`}
        </Text>
        {undeliverable !== undefined && <Text size="sm">{undeliverable}</Text>}
        {may && (
          <Group gap="xs">
            <ConfirmedAction
              label={paused ? 'Enable' : 'Pause'}
              size="xs"
              variant="default"
              consequence={
                paused
                  ? 'Tells of what happens from now on, and of what is still due.'
                  : 'Nothing new is noted for it; what is due is kept.'
              }
              reason="optional"
              act={change}
              done={() => void queries.invalidateQueries({ queryKey: [LIVE] })}
            />
            <ConfirmedAction
              label="Test"
              size="xs"
              variant="default"
              consequence="Tells those whom it names, at once, that this is a test."
              reason="optional"
              act={async (reason) => {
                const test = await ops.testNotificationRule({ path: { id }, body: reason === '' ? {} : { reason } });
                if (test.state !== 'sent') throw new Error(test.failure ?? 'It could not be sent.');
              }}
            />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
