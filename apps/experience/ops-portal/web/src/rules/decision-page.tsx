import { Anchor, Tabs } from '@mantine/core';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { NotAllowed } from '../ui/failed.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Instant } from '../ui/values.js';
import { useDecision } from './decision-queries.js';
import type { DecisionTab } from './decision-search.js';
import { useDraft } from './draft.js';
import { HistoryTab } from './history-tab.js';
import { LeaveWarning } from './leave-warning.js';
import { TablesTab } from './tables-tab.js';
import { TryTab } from './try-tab.js';

const route = getRouteApi('/personal/rules/$name');

/** A decision: its tables, a draft of it, what that would change, and its history. */
export function DecisionPage() {
  const { name } = route.useParams();
  const mayRead = useMay('decisions:read');
  if (!mayRead) {
    return (
      <Page title={name}>
        <NotAllowed />
      </Page>
    );
  }
  return <ReadableDecision key={name} name={name} />;
}

function ReadableDecision({ name }: { name: string }) {
  const { tab = 'tables' } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useDecision(name);
  const kept = useDraft(name);
  return (
    <>
      <LeaveWarning unsaved={kept.draft !== undefined} />
      <Loaded query={query} what="the decision">
        {(decision) => (
          <Page
            title={decision.title}
            description={
              <>
                {decision.description}
                <br />
                {decision.activeVersion === undefined ? (
                  'No version is in force.'
                ) : (
                  <>
                    Version {decision.activeVersion} is in force, put there by {decision.activatedBy ?? 'nobody known'}{' '}
                    <Instant value={decision.activatedAt} />.
                  </>
                )}
              </>
            }
            actions={
              <Anchor renderRoot={(props) => <Link to="/rules" {...props} />} size="sm">
                All decisions
              </Anchor>
            }
          >
            <Tabs
              value={tab}
              keepMounted={false}
              onChange={(next) =>
                void navigate({ search: (search) => ({ ...search, tab: (next ?? 'tables') as DecisionTab }) })
              }
            >
              <Tabs.List mb="md">
                <Tabs.Tab value="tables">{kept.draft ? 'Tables and draft' : 'Tables'}</Tabs.Tab>
                <Tabs.Tab value="try">Test and rehearse</Tabs.Tab>
                <Tabs.Tab value="history">History</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="tables">
                <TablesTab decision={decision} kept={kept} />
              </Tabs.Panel>
              <Tabs.Panel value="try">
                <TryTab decision={decision} draft={kept.draft} />
              </Tabs.Panel>
              <Tabs.Panel value="history">
                <HistoryTab decision={decision} />
              </Tabs.Panel>
            </Tabs>
          </Page>
        )}
      </Loaded>
    </>
  );
}
