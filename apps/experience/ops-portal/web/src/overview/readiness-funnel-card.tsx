import { SegmentedControl, Table, Text } from '@mantine/core';
import type { ReadinessStep } from '@handover/contracts/experience-ops';
import { lazy, Suspense, useState } from 'react';
import { Explained } from '../ui/explained.js';
import { formatNumber } from '../ui/format.js';
import { Loading } from '../ui/loading.js';
import { Values } from './figures.js';
import { ListLink } from './list-link.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';
import { stepWords } from './words.js';

const FunnelChart = lazy(() => import('./funnel-chart.js'));

/** How far the won deals have come, as a table or drawn. */
export function ReadinessFunnelCard({ filter }: { filter: object }) {
  const query = useFigures('readiness-funnel', filter, (ops) => ops.getReadinessFunnel({ query: filter }));
  const [shown, show] = useState('table');
  return (
    <SectionCard
      title="Readiness funnel"
      query={query}
      actions={
        <SegmentedControl
          size="xs"
          aria-label="Show the readiness funnel as"
          data={[
            { value: 'table', label: 'Table' },
            { value: 'chart', label: 'Chart' },
          ]}
          value={shown}
          onChange={show}
        />
      }
    >
      {({ steps }) =>
        shown === 'table' ? (
          <FunnelTable steps={steps} />
        ) : (
          <Suspense fallback={<Loading what="the chart" />}>
            <FunnelChart steps={steps.map(({ step, count }) => ({ name: stepWords[step], count }))} />
          </Suspense>
        )
      }
    </SectionCard>
  );
}

function FunnelTable({ steps }: { steps: ReadinessStep[] }) {
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table aria-label="Readiness funnel">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Step</Table.Th>
            <Table.Th scope="col">Deals</Table.Th>
            <Table.Th scope="col">Value</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ step, definition, list, count, values }) => (
            <Table.Tr key={step}>
              <Table.Th scope="row" fw={400}>
                <Explained definition={definition} about={stepWords[step]}>
                  <Text span size="sm">
                    {stepWords[step]}
                  </Text>
                </Explained>
              </Table.Th>
              <Table.Td>
                <ListLink list={list} label={`${stepWords[step]}: ${formatNumber(count)} deals. Open the list`}>
                  {formatNumber(count)}
                </ListLink>
              </Table.Td>
              <Table.Td>
                <Values values={values} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
