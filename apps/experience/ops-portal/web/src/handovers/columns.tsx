import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { HandoverSort, HandoverSummary } from '@handover/contracts/experience-ops';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OWNERS } from '../exceptions/words.js';
import { StateBadge } from '../ui/state-badge.js';
import { Amount, CalendarDate, Instant } from '../ui/values.js';

/** A column of the table. */
export interface HandoverColumn {
  id: string;
  title: string;
  sort?: HandoverSort;
  align?: 'right';
  /** Whether it is shown unless somebody chooses otherwise. */
  usual: boolean;
  cell: (handover: HandoverSummary) => ReactNode;
}

const text = (value: string | undefined) => (
  <Text span size="sm">
    {value ?? '–'}
  </Text>
);

/** All columns, in their order. The first one is always there. */
export const handoverColumns: HandoverColumn[] = [
  {
    id: 'name',
    title: 'Deal',
    sort: 'name',
    usual: true,
    cell: ({ key, name, opportunityId }) => (
      <Anchor component={Link} to="/handovers/$key" params={{ key } as never} size="sm" fw={600}>
        {name ?? opportunityId}
      </Anchor>
    ),
  },
  { id: 'state', title: 'State', usual: true, cell: ({ state }) => <StateBadge state={state} /> },
  { id: 'customer', title: 'Customer', usual: true, cell: ({ customer }) => text(customer) },
  { id: 'legalEntity', title: 'Legal entity', usual: true, cell: ({ legalEntity }) => text(legalEntity) },
  { id: 'practice', title: 'Practice', usual: false, cell: ({ practice }) => text(practice) },
  { id: 'deliveryRegion', title: 'Delivery region', usual: false, cell: ({ deliveryRegion }) => text(deliveryRegion) },
  { id: 'contractType', title: 'Contract type', usual: false, cell: ({ contractType }) => text(contractType) },
  {
    id: 'amount',
    title: 'Amount',
    sort: 'amount',
    align: 'right',
    usual: true,
    cell: ({ amount, currency }) => <Amount value={amount && currency ? { amount, currency } : undefined} />,
  },
  {
    id: 'startDate',
    title: 'Start',
    sort: 'startDate',
    usual: true,
    cell: ({ startDate }) => <CalendarDate value={startDate} />,
  },
  { id: 'projectId', title: 'Project', usual: true, cell: ({ projectId }) => text(projectId) },
  { id: 'ready', title: 'Ready to', usual: false, cell: (handover) => <Ready {...handover} /> },
  { id: 'waitingFor', title: 'Waits for', usual: false, cell: (handover) => text(waitsFor(handover)) },
  {
    id: 'exceptions',
    title: 'Needs',
    usual: true,
    cell: ({ exceptions }) => (exceptions.length === 0 ? text(undefined) : <Needs exceptions={exceptions} />),
  },
  { id: 'wonAt', title: 'Won', sort: 'wonAt', usual: false, cell: ({ wonAt }) => <Instant value={wonAt} /> },
  {
    id: 'receivedAt',
    title: 'Received',
    sort: 'receivedAt',
    usual: false,
    cell: ({ receivedAt }) => <Instant value={receivedAt} />,
  },
  {
    id: 'updatedAt',
    title: 'Changed',
    sort: 'updatedAt',
    usual: true,
    cell: ({ updatedAt }) => <Instant value={updatedAt} />,
  },
  { id: 'opportunityId', title: 'Opportunity', usual: false, cell: ({ opportunityId }) => text(opportunityId) },
];

/** The columns that are shown: those that are chosen, or the usual ones. */
export function shownColumns(chosen: readonly string[] | undefined): HandoverColumn[] {
  return handoverColumns.filter(({ id, usual }) => id === 'name' || (chosen ? chosen.includes(id) : usual));
}

export function waitsFor({ waitingSystem, waitingInstance, waitingFor }: HandoverSummary): string | undefined {
  return waitingSystem ? `${waitingSystem} ${waitingInstance ?? ''}`.trim() : waitingFor;
}

function Ready({ readyToStaff, readyToStart, readyToBill }: HandoverSummary) {
  const ready = [readyToStaff && 'staff', readyToStart && 'start', readyToBill && 'bill'].filter(Boolean).join(', ');
  return text(ready === '' ? undefined : ready);
}

function Needs({ exceptions }: Pick<HandoverSummary, 'exceptions'>) {
  return (
    <Group gap={4}>
      {[...new Set(exceptions.map(({ owner }) => owner))].map((owner) => (
        <Badge key={owner} variant="default" tt="none" miw="max-content">
          {owner === 'nobody' ? 'Waits' : OWNERS[owner]}
        </Badge>
      ))}
    </Group>
  );
}
