import { Alert, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import type { ReconciliationCounts } from '@handover/contracts/experience-ops';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useOps } from '../api/clients-context.js';
import { LIVE } from '../live/live-updates.js';
import { AllWell } from '../ui/all-well.js';
import { Explained } from '../ui/explained.js';
import { formatInstant, formatNumber } from '../ui/format.js';
import { Loaded } from '../ui/loaded.js';
import { Amount, Instant } from '../ui/values.js';

const route = getRouteApi('/personal/reconciliation');

/** What came in within the last 31 days, and what became of it: nothing may be left over. */
export function Counts() {
  const ops = useOps();
  const { legalEntity } = route.useSearch();
  const query = useQuery({
    queryKey: [LIVE, 'reconciliation-counts', legalEntity],
    queryFn: () => ops.countReconciliation({ query: { legalEntity } }),
  });
  return (
    <Loaded query={query} what="what came in and went out">
      {(counts) => <Shown counts={counts} />}
    </Loaded>
  );
}

const FIGURES: [name: keyof ReconciliationCounts, label: string, definition: string][] = [
  ['won', 'Won', 'Deals won in the window, as the CRMs have listed them or their events told.'],
  ['out', 'Out', 'Of these: provisioned, closed or taken back.'],
  ['open', 'Open', 'Of these: still under way, waiting or blocked.'],
  ['dismissed', 'Meant to be so', 'Won without a handover, and dismissed by a person.'],
  ['unaccounted', 'Unaccounted', 'Won, and no handover knows of them. Nothing is lost while it is 0.'],
  ['projectsCreated', 'Projects made', 'Projects that the handovers of the window have made.'],
  ['projectsMissing', 'Projects missing', 'Of these, those that the ERP does not hold any more.'],
  [
    'projectsWithoutDeal',
    'Projects without a deal',
    'Open projects in the ERPs without a deal, whenever they were made.',
  ],
];

function Shown({ counts }: { counts: ReconciliationCounts }) {
  const { from, to, comparedAt, unaccounted, unaccountedDeals, events } = counts;
  return (
    <Stack>
      <Text component="div">
        {formatInstant(from)} to {formatInstant(to)}; the systems were last compared{' '}
        {comparedAt === undefined ? 'never' : <Instant value={comparedAt} />}.
      </Text>
      {unaccounted === 0 ? (
        <AllWell title="Nothing is lost">Every deal that was won has a handover or a reason why not.</AllWell>
      ) : (
        <Alert color="red" title="Not accounted for">
          {unaccounted} deals were won, and no handover knows of them.
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {FIGURES.map(([name, label, definition]) => (
          <Paper withBorder p="sm" key={name}>
            <Explained definition={definition} about={label}>
              <Text size="sm">{label}</Text>
            </Explained>
            <Text fz="xl" fw={700}>
              {formatNumber(counts[name] as number)}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      {unaccountedDeals.length > 0 && (
        <Section title="Won, and no handover">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Deal</Table.Th>
                <Table.Th>Amount</Table.Th>
                <Table.Th>Won</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {unaccountedDeals.map(({ key, name, amount, currency, wonBy }) => (
                <Table.Tr key={key}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>
                    <Amount value={amount !== undefined && currency !== undefined ? { amount, currency } : undefined} />
                  </Table.Td>
                  <Table.Td>
                    <Instant value={wonBy} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Section>
      )}
      <Section title="Events that came in">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What became of them</Table.Th>
              <Table.Th>Events</Table.Th>
              <Table.Th>Deliveries</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.map((each) => (
              <Table.Tr key={each.fate}>
                <Table.Td>{each.fate}</Table.Td>
                <Table.Td>{formatNumber(each.events)}</Table.Td>
                <Table.Td>{formatNumber(each.deliveries)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
