import { Anchor, Group, Stack, Tabs, Text } from '@mantine/core';
import type { Handover } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { useMay } from '../session/session-context.js';
import { NotAllowed } from '../ui/failed.js';
import { Loaded } from '../ui/loaded.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { StateBadge } from '../ui/state-badge.js';
import { HandoverActions } from './handover-actions.js';
import { HandoverFacts } from './handover-facts.js';
import { OpenExceptions } from './open-exceptions.js';
import { handoverRoute } from './routes.js';
import { type HandoverTab, handoverTabs, isHandoverTab } from './tabs.js';

const Story = lazy(async () => ({ default: (await import('./story-tab.js')).StoryTab }));
const Records = lazy(async () => ({ default: (await import('./records-tab.js')).RecordsTab }));
const Decisions = lazy(async () => ({ default: (await import('./decisions-tab.js')).DecisionsTab }));
const Lineage = lazy(async () => ({ default: (await import('./lineage-tab.js')).LineageTab }));
const Calls = lazy(async () => ({ default: (await import('./calls-tab.js')).CallsTab }));
const Words = lazy(async () => ({ default: (await import('./words-tab.js')).WordsTab }));
const Audit = lazy(async () => ({ default: (await import('./audit-tab.js')).AuditTab }));

const contents: Record<HandoverTab, (handover: Handover) => ReactNode> = {
  story: (handover) => <Story handover={handover} />,
  records: (handover) => <Records handover={handover} />,
  decisions: (handover) => <Decisions handover={handover} />,
  lineage: (handover) => <Lineage handover={handover} />,
  calls: (handover) => <Calls handover={handover} />,
  words: (handover) => <Words handover={handover} />,
  audit: (handover) => <Audit handover={handover} />,
};

/** All that is known of one handover. */
export function HandoverPage() {
  const { key } = handoverRoute.useParams();
  const ops = useOps();
  const may = useMay('handovers:read');
  const query = useQuery({
    queryKey: [LIVE, 'handovers', 'one', key],
    queryFn: () => ops.getHandover({ path: { key } }),
    enabled: may,
  });
  if (!may) return <NotAllowed />;
  if (query.data) return <Contents handover={query.data} />;
  return (
    <Page title="Handover">
      <Loaded query={query} what="the handover">
        {() => null}
      </Loaded>
    </Page>
  );
}

function Contents({ handover }: { handover: Handover }) {
  const { tab = 'story' } = handoverRoute.useSearch();
  const navigate = handoverRoute.useNavigate();
  const mayAudit = useMay('audit:read');
  const tabs = handoverTabs.filter(({ value }) => value !== 'audit' || mayAudit);
  const choose = (value: string | null) => {
    if (isHandoverTab(value)) void navigate({ search: { tab: value === 'story' ? undefined : value }, replace: true });
  };
  return (
    <Page
      title={handover.name ?? handover.opportunityId}
      description={
        <Group gap="xs">
          <StateBadge state={handover.state} />
          <Text size="sm">
            <Anchor component={Link} to="/handovers" size="sm" underline="always">
              All handovers
            </Anchor>{' '}
            · {handover.key}
          </Text>
        </Group>
      }
      actions={<HandoverActions handover={handover} />}
    >
      <HandoverFacts handover={handover} />
      {handover.exceptions.length > 0 && <OpenExceptions exceptions={handover.exceptions} />}
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List aria-label="Parts of the handover">
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ value, label }) => (
          <Tabs.Panel key={value} value={value} pt="md">
            <Suspense fallback={<Loading what={label} />}>
              <Stack>{contents[value](handover)}</Stack>
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
