import { Paper, SimpleGrid, Text } from '@mantine/core';
import type { Handover } from '@handover/contracts/experience-ops';
import type { ReactNode } from 'react';
import { Amount, CalendarDate, Instant } from '../ui/values.js';
import { waitsFor } from './columns.js';

/** The deal in a few lines. */
export function HandoverFacts({ handover }: { handover: Handover }) {
  const { amount, currency, wonAt, startDate, provisionedAt, revision } = handover;
  const facts: [string, ReactNode][] = [
    ['Customer', handover.customer ?? '–'],
    ['Amount', <Amount key="amount" value={amount && currency ? { amount, currency } : undefined} />],
    ['Legal entity', handover.legalEntity ?? '–'],
    ['Contract type', handover.contractType ?? '–'],
    ['Practice', handover.practice ?? '–'],
    ['Delivery region', handover.deliveryRegion ?? '–'],
    ['Start', <CalendarDate key="start" value={startDate} />],
    ['Project', handover.projectId ?? '–'],
    ['Won', <Instant key="won" value={wonAt} />],
    ['Provisioned', <Instant key="provisioned" value={provisionedAt} />],
    ['Ready to staff, start, bill', readiness(handover)],
    ...(waitsFor(handover) === undefined ? [] : [['Waits for', waitsFor(handover)] as [string, ReactNode]]),
    ...(revision > 1 ? [['Begun', `${revision} times`] as [string, ReactNode]] : []),
  ];
  return (
    <Paper withBorder p="md" component="section" aria-label="The deal">
      <SimpleGrid component="dl" cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm" m={0}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="xs" c="dimmed">
              {name}
            </Text>
            <Text component="dd" size="sm" m={0} style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Text>
          </div>
        ))}
      </SimpleGrid>
    </Paper>
  );
}

function readiness({ readyToStaff, readyToStart, readyToBill }: Handover): string {
  return [readyToStaff, readyToStart, readyToBill].map((ready) => (ready ? 'yes' : 'no')).join(', ');
}
