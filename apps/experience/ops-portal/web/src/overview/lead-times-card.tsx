import { ColorSwatch, Progress, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import type { LeadTime } from '@handover/contracts/experience-ops';
import { Explained } from '../ui/explained.js';
import { formatDuration, formatNumber, formatShare } from '../ui/format.js';
import { Figure } from './figures.js';
import { SectionCard } from './section-card.js';
import { useFigures } from './use-figures.js';
import { leadTimeWords, waitColors, waitWords } from './words.js';

/** How long it takes from the win, and for what deals wait. */
export function LeadTimesCard({ filter }: { filter: object }) {
  const query = useFigures('lead-times', filter, (ops) => ops.getLeadTimes({ query: filter }));
  return (
    <SectionCard title="Lead times" query={query}>
      {({ items }) => (
        <Stack gap="lg">
          {items.map((leadTime) => (
            <LeadTimeRow key={leadTime.name} leadTime={leadTime} />
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}

function LeadTimeRow({ leadTime }: { leadTime: LeadTime }) {
  const { name, definition, list, count, p50Seconds, p90Seconds, waits } = leadTime;
  const title = leadTimeWords[name];
  const time = (seconds?: number) => (seconds === undefined ? '–' : formatDuration(seconds));
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2}>
        <Figure
          name={`${title}, p50`}
          definition={`${definition} p50: half of them took no longer.`}
          list={list}
          value={time(p50Seconds)}
        >
          <Text size="sm">{formatNumber(count)} deals</Text>
        </Figure>
        <Figure
          name={`${title}, p90`}
          definition={`${definition} p90: nine of ten took no longer.`}
          list={list}
          value={time(p90Seconds)}
        />
      </SimpleGrid>
      {waits.length > 0 && (
        <>
          <Progress.Root size="lg" aria-hidden>
            {waits.map((wait) => (
              <Progress.Section key={wait.name} value={wait.share * 100} color={waitColors[wait.name]} aria-hidden />
            ))}
          </Progress.Root>
          <Table.ScrollContainer minWidth={300}>
            <Table verticalSpacing={2} aria-label={`${title}: what deals waited for`}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Waited for</Table.Th>
                  <Table.Th scope="col">Share</Table.Th>
                  <Table.Th scope="col">p50</Table.Th>
                  <Table.Th scope="col">p90</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {waits.map((wait) => (
                  <Table.Tr key={wait.name}>
                    <Table.Th scope="row" fw={400}>
                      <Explained definition={wait.definition} about={`${waitWords[wait.name]} in ${title}`}>
                        <ColorSwatch
                          size={12}
                          withShadow={false}
                          color={`var(--mantine-color-${waitColors[wait.name].replace('.', '-')})`}
                          aria-hidden
                        />
                        <Text span size="sm">
                          {waitWords[wait.name]}
                        </Text>
                      </Explained>
                    </Table.Th>
                    <Table.Td>{formatShare(wait.share)}</Table.Td>
                    <Table.Td>{formatDuration(wait.p50Seconds)}</Table.Td>
                    <Table.Td>{formatDuration(wait.p90Seconds)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Stack>
  );
}
