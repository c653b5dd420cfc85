import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { Page } from '../ui/page.js';
import { Counts } from './counts.js';
import { Differences } from './differences.js';
import type { Tab } from './reconciliation-search.js';
import { Runs } from './runs.js';
import { StartRun } from './start-run.js';

const route = getRouteApi('/personal/reconciliation');

/** In what the systems disagree, the runs that find it, and what came in and went out. */
export function ReconciliationPage() {
  const { tab = 'differences' } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay('reconciliation:operate');
  const show = (next: Tab | undefined) =>
    void navigate({ search: (before) => ({ ...before, tab: next === 'differences' ? undefined : next }) });
  return (
    <Page
      title="Reconciliation"
      description="CRM, contract, ERP, PSA and billing compared, deal by deal, whatever the events said."
      actions={may && <StartRun onStarted={() => show('runs')} />}
    >
      <Tabs value={tab} onChange={(next) => show((next as Tab | null) ?? undefined)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="differences">Differences</Tabs.Tab>
          <Tabs.Tab value="runs">Runs</Tabs.Tab>
          <Tabs.Tab value="counts">In and out</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="differences">
          <Differences />
        </Tabs.Panel>
        <Tabs.Panel value="runs">
          <Runs />
        </Tabs.Panel>
        <Tabs.Panel value="counts">
          <Counts />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
