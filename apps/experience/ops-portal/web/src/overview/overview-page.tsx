import { SimpleGrid, Stack, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../session/session-context.js';
import { NotAllowed } from '../ui/failed.js';
import { Page } from '../ui/page.js';
import { FirstTimeRightCard } from './first-time-right-card.js';
import { LeadTimesCard } from './lead-times-card.js';
import { OpenExceptionsCard } from './open-exceptions-card.js';
import { OverviewFilters } from './overview-filters.js';
import { dealsOf, dealsWonIn, overviewSearch } from './overview-search.js';
import { PipelineCard } from './pipeline-card.js';
import { ProjectsAndDealsCard } from './projects-and-deals-card.js';
import { ReadinessFunnelCard } from './readiness-funnel-card.js';
import { SystemsCard } from './systems-card.js';
import { UnstaffedCard } from './unstaffed-card.js';
import { WriteBackCard } from './write-back-card.js';

const route = getRouteApi('/personal/');

/** What operations people look at first. */
export function OverviewPage() {
  const search = overviewSearch(route.useSearch());
  const may = useMay('handovers:read');
  const won = dealsWonIn(search);
  const now = dealsOf(search);
  return (
    <Page
      title="Overview"
      description="From won deals to staffed, billable projects. Each figure opens the list behind it."
    >
      {may ? (
        <Stack gap="lg">
          <OverviewFilters search={search} />
          <Stack gap="sm">
            <Title order={2} size="h3">
              Deals won in the period
            </Title>
            <SimpleGrid cols={{ base: 1, lg: 2 }}>
              <LeadTimesCard filter={won} />
              <Stack>
                <FirstTimeRightCard filter={won} />
                <ReadinessFunnelCard filter={won} />
                <WriteBackCard filter={won} />
              </Stack>
            </SimpleGrid>
          </Stack>
          <Stack gap="sm">
            <Title order={2} size="h3">
              Now
            </Title>
            <OpenExceptionsCard filter={now} />
            <SimpleGrid cols={{ base: 1, lg: 2 }}>
              <ProjectsAndDealsCard filter={now} />
              <PipelineCard filter={now} />
            </SimpleGrid>
            <UnstaffedCard filter={now} />
            <SystemsCard />
          </Stack>
        </Stack>
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}
