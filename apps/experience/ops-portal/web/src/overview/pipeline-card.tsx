import { SimpleGrid, Stack, Title } from '@mantine/core';
import { Counted } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';

const STAGES = { commit: 'Commit', 'contract-review': 'Contract review' } as const;
const BACKLOG = { 'not-active': 'Won, project not active', 'not-started': 'Project active, not started' } as const;

/** What is to come, beside what is won and to be begun. */
export function PipelineCard({ filter }: { filter: object }) {
  const query = useFigures('pipeline', filter, (ops) => ops.getPipeline({ query: filter }));
  return (
    <SectionCard title="Pipeline and backlog" query={query}>
      {({ pipeline, backlog }) => (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Stack gap="sm">
            <Title order={4} size="h6">
              Pipeline
            </Title>
            {pipeline.map((figure) => (
              <Counted key={figure.stage} name={STAGES[figure.stage]} figure={figure} size="md" />
            ))}
          </Stack>
          <Stack gap="sm">
            <Title order={4} size="h6">
              Backlog
            </Title>
            {backlog.map((figure) => (
              <Counted key={figure.name} name={BACKLOG[figure.name]} figure={figure} size="md" />
            ))}
          </Stack>
        </SimpleGrid>
      )}
    </SectionCard>
  );
}
