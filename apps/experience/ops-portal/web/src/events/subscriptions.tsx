import { Badge, Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Subscription } from '@handover/contracts/experience-ops';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { ConfirmedAction } from '../ui/confirmed-action.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Instant } from '../ui/values.js';
import { Deliveries } from './deliveries.js';
import { ReplayAction } from './replay-action.js';

/** Which systems are sent events, and how that fares. */
export function Subscriptions() {
  const ops = useOps();
  const query = useQuery({
    queryKey: [LIVE, 'subscriptions'],
    queryFn: () => ops.listSubscriptions({ query: { limit: 200 } }),
  });
  return (
    <Loaded query={query} what="the subscriptions">
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Nobody is sent events">Subscriptions are made by the operations API.</Empty>
        ) : (
          <Stack gap="sm" role="list" aria-label="Subscriptions">
            {items.map((subscription) => (
              <div role="listitem" key={subscription.id}>
                <SubscriptionCard subscription={subscription} />
              </div>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

function SubscriptionCard({ subscription }: { subscription: Subscription }) {
  const [deliveries, setDeliveries] = useState(false);
  const may = useMay('subscriptions:operate');
  const { name, url, state, reason, failures, failingSince, nextAttemptAt, eventTypes } = subscription;
  return (
    <Paper withBorder p="md">
      <Stack gap={6}>
        <Group gap="xs">
          <Title order={2} size="h5">
            {name}
          </Title>
          <Badge
            variant="light"
            color={state === 'enabled' && failures === 0 ? 'green' : state === 'paused' ? 'gray' : 'red'}
            tt="none"
            c="var(--mantine-color-text)"
          >
            {state === 'enabled' && failures > 0 ? 'failing' : state}
          </Badge>
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <Code>{url}</Code> is sent {eventTypes.length === 0 ? 'every event' : eventTypes.join(', ')}
        </Text>
        {reason !== undefined && <Text size="sm">{reason}</Text>}
        {failures > 0 && (
          <Text size="sm" component="div">
            {failures} failures in a row since <Instant value={failingSince} />
            {nextAttemptAt !== undefined && (
              <>
                ; next attempt <Instant value={nextAttemptAt} />
              </>
            )}
          </Text>
        )}
        <Group gap="xs">
          <Button size="xs" variant="default" aria-expanded={deliveries} onClick={() => setDeliveries(!deliveries)}>
            {deliveries ? 'Hide deliveries' : 'Show deliveries'}
          </Button>
          {may && <SubscriptionActions subscription={subscription} />}
        </Group>
        {deliveries && <Deliveries id={subscription.id} />}
      </Stack>
    </Paper>
  );
}

function SubscriptionActions({ subscription: { id, state } }: { subscription: Subscription }) {
  const ops = useOps();
  const queries = useQueryClient();
  const done = () => void queries.invalidateQueries({ queryKey: [LIVE] });
  const paused = state !== 'enabled';
  const change = async (reason: string) => {
    const { etag = '*' } = await ops.answer('getSubscription', { path: { id } });
    const body = { state: paused ? ('enabled' as const) : ('paused' as const), ...(reason === '' ? {} : { reason }) };
    return ops.updateSubscription({ path: { id }, ifMatch: etag, body });
  };
  return (
    <>
      <ConfirmedAction
        label={paused ? 'Enable' : 'Pause'}
        size="xs"
        variant="default"
        consequence={
          paused
            ? 'Sends what has happened since, in order, and goes on.'
            : 'Nothing is sent until it is enabled again; what happens is kept for it.'
        }
        reason="optional"
        act={change}
        done={done}
      />
      <ConfirmedAction
        label="Send a test event"
        size="xs"
        variant="default"
        consequence="Sends one signed event that says it is a test."
        reason="optional"
        act={async (reason) => {
          const test = await ops.testSubscription({ path: { id }, body: reason === '' ? {} : { reason } });
          if (test.state !== 'delivered')
            throw new Error(test.failure ?? `It was answered with status ${test.status}.`);
        }}
        done={done}
      />
      <ReplayAction id={id} done={done} />
    </>
  );
}
