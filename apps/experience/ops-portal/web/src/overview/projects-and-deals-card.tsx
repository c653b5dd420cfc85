import { Group, Text } from '@mantine/core';
import { Instant } from '../ui/values.js';
import { Counted } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';

/** Deals that lack a project, and projects that lack a deal. */
export function ProjectsAndDealsCard({ filter }: { filter: object }) {
  const query = useFigures('projects-and-deals', filter, (ops) => ops.getProjectsAndDeals({ query: filter }));
  return (
    <SectionCard title="Projects and deals" query={query}>
      {({ wonWithoutProject, wonWithoutHandover, projectsWithoutDeal, comparedAt }) => (
        <>
          <Group gap="xl" align="flex-start">
            <Counted name="Won without project" figure={wonWithoutProject} />
            <Counted name="Won without handover" figure={wonWithoutHandover} />
            <Counted name="Project without deal" figure={projectsWithoutDeal} />
          </Group>
          <Text size="sm" c="dimmed" component="div">
            {comparedAt === undefined ? (
              'The systems were not compared yet.'
            ) : (
              <>
                The systems were compared <Instant value={comparedAt} />.
              </>
            )}
          </Text>
        </>
      )}
    </SectionCard>
  );
}
