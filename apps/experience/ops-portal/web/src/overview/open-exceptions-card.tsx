import { Stack, Table, Text } from '@mantine/core';
import type { OpenExceptions } from '@handover/contracts/experience-ops';
import { classInWords } from '../exceptions/words.js';
import { Explained } from '../ui/explained.js';
import { ExplainedColumn } from '../ui/explained-column.js';
import { formatDate, formatNumber } from '../ui/format.js';
import { Empty } from '../ui/empty.js';
import { Values } from './figures.js';
import { ListLink } from './list-link.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';
import { ageWords } from './words.js';

/** What people must help with now, by class and age. */
export function OpenExceptionsCard({ filter }: { filter: object }) {
  const query = useFigures('open-exceptions', filter, (ops) => ops.getOpenExceptions({ query: filter }));
  return (
    <SectionCard title="Open exceptions" query={query}>
      {({ classes, ages, ...all }) =>
        all.count === 0 ? (
          <Empty title="No deal waits for people" />
        ) : (
          <Table.ScrollContainer minWidth={640}>
            <Table aria-label="Open exceptions by class and age">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Class</Table.Th>
                  {ages.map(({ age, definition }) => (
                    <ExplainedColumn
                      key={age}
                      name={ageWords[age]}
                      definition={definition}
                      about={`open for ${ageWords[age]}`}
                    />
                  ))}
                  <Table.Th scope="col">All</Table.Th>
                  <Table.Th scope="col">Value</Table.Th>
                  <ExplainedColumn name="Starts at risk" definition={all.definition} about="starts at risk" />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {[...classes.map(named), { ...all, name: 'All', ages }].map(({ name, ages: each, ...figure }) => (
                  <Table.Tr key={name}>
                    <Table.Th scope="row" fw={name === 'All' ? 600 : 400}>
                      <Explained definition={figure.definition} about={name}>
                        <Text span size="sm">
                          {name}
                        </Text>
                      </Explained>
                    </Table.Th>
                    {each.map((age) => (
                      <Table.Td key={age.age}>
                        <Count figure={age} name={`${name}, ${ageWords[age.age]}`} />
                      </Table.Td>
                    ))}
                    <Table.Td>
                      <Count figure={figure} name={name} />
                    </Table.Td>
                    <Table.Td>
                      <Values values={figure.values} />
                    </Table.Td>
                    <Table.Td>
                      <Stack gap={0}>
                        <Count
                          figure={{ list: figure.startsAtRiskList, count: figure.startsAtRisk }}
                          name={`${name}, start at risk`}
                        />
                        {figure.earliestStart !== undefined && (
                          <Text size="xs" c="dimmed">
                            first {formatDate(figure.earliestStart)}
                          </Text>
                        )}
                      </Stack>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </SectionCard>
  );
}

type ExceptionsOfClass = OpenExceptions['classes'][number];

function named({ class: kind, ...figures }: ExceptionsOfClass): Omit<ExceptionsOfClass, 'class'> & { name: string } {
  return { ...figures, name: classInWords(kind) };
}

function Count({ figure: { list, count }, name }: { figure: { list: string; count: number }; name: string }) {
  if (count === 0) return <>0</>;
  return (
    <ListLink list={list} label={`${name}: ${formatNumber(count)} deals. Open the list`}>
      {formatNumber(count)}
    </ListLink>
  );
}
