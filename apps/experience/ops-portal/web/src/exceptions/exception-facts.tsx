import { Anchor, Badge, Group, Paper, SimpleGrid, Text } from '@mantine/core';
import type { HandoverException } from '@handover/contracts/experience-ops';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { wordsOf } from '../handovers/words.js';
import { Explained } from '../ui/explained.js';
import { StateBadge } from '../ui/state-badge.js';
import { Amount, CalendarDate, Instant } from '../ui/values.js';
import { handoverAddress } from './handover-address.js';
import { ageInWords, CLASSES, counted, OWNERS, startInWords } from './words.js';

const AT_RISK =
  'A start is at risk from 30 days before it: 30 on the day itself, one more each day after it. The inbox is ordered by value times these days.';

/** What is at stake, whose it is and how old it is. */
export function ExceptionFacts({ exception }: { exception: HandoverException }) {
  const { value, currency, startDate, daysToStart, daysAtRisk, dueDate, overdue, handoverKey } = exception;
  return (
    <Paper withBorder p="md" component="section" aria-label="Facts">
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" m={0}>
        <Fact term="Value">
          <Amount value={value !== undefined && currency !== undefined ? { amount: value, currency } : undefined} />
        </Fact>
        <Fact term="Start at risk">
          <CalendarDate value={startDate} />
          {daysToStart !== undefined && <Text size="sm">{startInWords(daysToStart)}</Text>}
        </Fact>
        <Fact
          term={
            <Explained definition={AT_RISK} about="days at risk">
              Days at risk
            </Explained>
          }
        >
          {daysAtRisk ?? '–'}
        </Fact>
        <Fact term="Age">
          {ageInWords(exception.ageHours)}, first met <Instant value={exception.openedAt} />
          {exception.occurrences > 1 && `, ${counted(exception.occurrences, 'time')}`}
        </Fact>
        <Fact term="Who can help">{OWNERS[exception.owner]}</Fact>
        <Fact term="Class">{CLASSES[exception.class]}</Fact>
        <Fact term="Assigned to">{exception.assignee ?? 'Nobody yet'}</Fact>
        <Fact term="Due">
          <Group gap="xs">
            <CalendarDate value={dueDate} />
            {overdue && (
              <Badge variant="light" color="red" tt="none" autoContrast>
                overdue
              </Badge>
            )}
          </Group>
        </Fact>
        <Fact term="Stopped at">{wordsOf(exception.checkpoint)}</Fact>
        <Fact term="Legal entity">{exception.legalEntity ?? '–'}</Fact>
        <Fact term="Handover">
          <Group gap="xs">
            <Anchor component={Link} to={handoverAddress(handoverKey)} style={{ overflowWrap: 'anywhere' }}>
              {exception.name ?? handoverKey}
            </Anchor>
            <StateBadge state={exception.handoverState} />
          </Group>
        </Fact>
      </SimpleGrid>
    </Paper>
  );
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {term}
      </Text>
      <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  );
}
