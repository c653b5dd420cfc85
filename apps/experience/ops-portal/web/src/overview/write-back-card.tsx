import { SimpleGrid } from '@mantine/core';
import { formatDuration } from '../ui/format.js';
import { Counted, Figure } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';

/** How long the CRM waits for an answer, and what went back of what came. */
export function WriteBackCard({ filter }: { filter: object }) {
  const query = useFigures('write-back', filter, (ops) => ops.getWriteBack({ query: filter }));
  return (
    <SectionCard title="From event to CRM write-back" query={query}>
      {({ lag, in: came, out, open }) => (
        <SimpleGrid cols={2}>
          <Figure
            name="Lag, p95"
            definition={`${lag.definition} p95: of twenty, nineteen took no longer.`}
            list={lag.list}
            value={lag.p95Seconds === undefined ? '–' : formatDuration(lag.p95Seconds)}
          />
          <Counted name="In" figure={came} />
          <Counted name="Out" figure={out} />
          <Counted name="Not written back" figure={open} />
        </SimpleGrid>
      )}
    </SectionCard>
  );
}
