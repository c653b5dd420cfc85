import { Tabs } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { NotAllowed } from '../ui/failed.js';
import { Page } from '../ui/page.js';
import { InstancesTab } from './instances-tab.js';
import { MaintenanceTab } from './maintenance-tab.js';
import type { SystemsSearch } from './systems-search.js';

const route = getRouteApi('/personal/systems');

/** The systems that handovers are made in: how they are, and when they are not called. */
export function SystemsPage() {
  const { tab = 'instances' } = route.useSearch();
  const navigate = useNavigate();
  const maySee = { instances: useMay('system-instances:read'), maintenance: useMay('maintenance-windows:read') };
  return (
    <Page title="Systems" description="The vendor systems behind Handover: how they are, and when they are not called.">
      <Tabs
        value={tab}
        onChange={(value) =>
          void navigate({ to: '/systems', search: { tab: value as SystemsSearch['tab'] }, replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List aria-label="About systems">
          <Tabs.Tab value="instances">Instances</Tabs.Tab>
          <Tabs.Tab value="maintenance">Maintenance</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="instances" pt="md">
          {maySee.instances ? <InstancesTab /> : <NotAllowed />}
        </Tabs.Panel>
        <Tabs.Panel value="maintenance" pt="md">
          {maySee.maintenance ? <MaintenanceTab /> : <NotAllowed />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
