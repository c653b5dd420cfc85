/** Periods that can be chosen by name, in days. */
export const periods = { '7d': 7, '30d': 30, '90d': 90, '365d': 365 } as const;

/** `chosen`: from one day to another. */
export type Period = keyof typeof periods | 'all' | 'chosen';

const dealFilters = ['legalEntity', 'deliveryRegion', 'practice', 'contractType'] as const;

/** Which deals are meant, whenever they were won. */
export type DealFilter = { [Name in (typeof dealFilters)[number]]?: string };

/** What the address of the overview says. */
export type OverviewSearch = DealFilter & {
  period?: Period;
  /** Days of a chosen period, YYYY-MM-DD; the last one is part of it. */
  from?: string;
  to?: string;
};

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads it from an address; what is none of it is left out. */
export function overviewSearch(given: Record<string, unknown>): OverviewSearch {
  const search: OverviewSearch = texts(given, dealFilters);
  const { period } = given;
  if (period === 'all' || period === 'chosen' || (typeof period === 'string' && period in periods)) {
    search.period = period as Period;
  }
  for (const name of ['from', 'to'] as const) {
    const day = given[name];
    if (typeof day === 'string' && DAY.test(day)) search[name] = day;
  }
  return search;
}

/** What the address of a list behind a figure says: the filters of its API. */
export function listSearch(given: Record<string, unknown>): Record<string, string> {
  return texts(given, Object.keys(given));
}

/** The deals that are meant, as the API is asked for them. */
export function dealsOf({ legalEntity, deliveryRegion, practice, contractType }: OverviewSearch): DealFilter {
  return { legalEntity, deliveryRegion, practice, contractType };
}

/**
 * The same within the period, which is the last 30 days and today unless something is chosen. Days are those of UTC, as in
 * the lists behind the figures.
 */
export function dealsWonIn(search: OverviewSearch, now = Date.now()): DealFilter & { from?: string; to?: string } {
  const { period = '30d', from, to } = search;
  if (period === 'all') return dealsOf(search);
  if (period === 'chosen') {
    return { ...dealsOf(search), from: from && beginOf(Date.parse(from)), to: to && beginOf(Date.parse(to) + DAY_MS) };
  }
  return { ...dealsOf(search), from: beginOf(now - periods[period] * DAY_MS) };
}

/** The instant at which the day in UTC begins. */
function beginOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 10)}T00:00:00.000Z`;
}

function texts<Name extends string>(given: Record<string, unknown>, names: readonly Name[]) {
  const found: { [Each in Name]?: string } = {};
  for (const name of names) {
    const value = given[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) found[name] = String(value);
  }
  return found as Record<string, string>;
}
