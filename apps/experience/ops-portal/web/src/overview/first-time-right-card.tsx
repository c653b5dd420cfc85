import { Group } from '@mantine/core';
import { formatNumber, formatShare } from '../ui/format.js';
import { Figure } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';

/** How many deals needed nobody. */
export function FirstTimeRightCard({ filter }: { filter: object }) {
  const query = useFigures('first-time-right', filter, (ops) => ops.getFirstTimeRight({ query: filter }));
  return (
    <SectionCard title="First-time-right" query={query}>
      {({ definition, list, won, firstTimeRight, rate, others }) => (
        <Group gap="xl" align="flex-start">
          <Figure
            name="First-time-right rate"
            definition={definition}
            list={list}
            value={rate === undefined ? '–' : formatShare(rate)}
          />
          <Figure name="Right" definition={definition} list={list} value={formatNumber(firstTimeRight)} />
          <Figure
            name="Not right, or not yet"
            definition={others.definition}
            list={others.list}
            value={formatNumber(won - firstTimeRight)}
          />
        </Group>
      )}
    </SectionCard>
  );
}
