import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { Page } from '../ui/page.js';
import type { EventsTab } from './events-search.js';
import { Notifications } from './notifications.js';
import { ReceivedEvents } from './received-events.js';
import { Subscriptions } from './subscriptions.js';

const route = getRouteApi('/personal/events');

/** What came in and what became of it, who is sent what, and who is told of what. */
export function EventsPage() {
  const { tab = 'received' } = route.useSearch();
  const navigate = route.useNavigate();
  const [subscriptions, notifications] = [useMay('subscriptions:read'), useMay('notifications:read')];
  const show = (next: string | null) =>
    void navigate({ search: { tab: next === 'received' ? undefined : ((next as EventsTab | null) ?? undefined) } });
  return (
    <Page
      title="Events"
      description="What CRMs told and what became of it; which systems are sent events; which people are told of what."
    >
      <Tabs value={tab} onChange={show} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="received">Received</Tabs.Tab>
          {subscriptions && <Tabs.Tab value="subscriptions">Subscriptions</Tabs.Tab>}
          {notifications && <Tabs.Tab value="notifications">Notifications</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="received">
          <ReceivedEvents />
        </Tabs.Panel>
        {subscriptions && (
          <Tabs.Panel value="subscriptions">
            <Subscriptions />
          </Tabs.Panel>
        )}
        {notifications && (
          <Tabs.Panel value="notifications">
            <Notifications />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}
