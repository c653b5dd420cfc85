import type { HandoverSort, HandoverState, SortDirection } from '@handover/contracts/experience-ops';
import { milestoneOf } from './milestones.js';

/** The states, in the order in which people look for them. */
export const handoverStates: HandoverState[] = [
  'blocked',
  'waiting',
  'received',
  'validating',
  'provisioning',
  'provisioned',
  'changing',
  'unwinding',
  'unwound',
  'closed',
];

export const exceptionOwners = ['sales', 'finance', 'sales-and-finance', 'integration', 'pmo', 'nobody'] as const;

/** Filters of one text each. */
export const textFilters = [
  'text',
  'legalEntity',
  'practice',
  'deliveryRegion',
  'contractType',
  'wonFrom',
  'wonTo',
  'startFrom',
  'startTo',
  'recordId',
  'waitingFor',
  'exceptionOwner',
  'milestone',
] as const;
export type TextFilter = (typeof textFilters)[number];

export const sorts: HandoverSort[] = ['receivedAt', 'updatedAt', 'wonAt', 'startDate', 'amount', 'name'];

/** What the address of the table says: filters, order, columns. */
export type HandoversSearch = { [Name in TextFilter]?: string } & {
  state?: HandoverState[];
  sort?: HandoverSort;
  direction?: SortDirection;
  columns?: string[];
};

/** Reads it from an address; what is none of it is left out. */
export function validateHandoversSearch(given: Record<string, unknown>): HandoversSearch {
  const search: HandoversSearch = {};
  for (const name of textFilters) {
    const value = given[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) search[name] = String(value);
  }
  const states = listOf(given.state).filter((state): state is HandoverState => handoverStates.includes(state as never));
  if (states.length > 0) search.state = states;
  if (sorts.includes(given.sort as HandoverSort)) search.sort = given.sort as HandoverSort;
  if (given.direction === 'asc' || given.direction === 'desc') search.direction = given.direction;
  const columns = listOf(given.columns);
  if (columns.length > 0) search.columns = columns;
  return search;
}

/** The part of it that the API takes. */
export function listQuery({ columns: _columns, exceptionOwner, milestone: named, ...filter }: HandoversSearch) {
  const milestone = milestoneOf(named);
  const owner = exceptionOwners.find((each) => each === exceptionOwner);
  return { ...filter, ...(owner ? { exceptionOwner: owner } : {}), ...(milestone ? { milestone } : {}) };
}

/** How many filters are set. */
export function filterCount({
  sort: _sort,
  direction: _direction,
  columns: _columns,
  ...filters
}: HandoversSearch): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is string => typeof each === 'string' && each !== '');
}
