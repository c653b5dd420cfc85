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
 * The same within the period, which is the last 30 days unless something is chosen. Days begin in the reader's time zone; a
 * period that is counted from now begins with a whole hour, so that it is not another one at each look.
 */
export function dealsWonIn(search: OverviewSearch, now = Date.now()): DealFilter & { from?: string; to?: string } {
  const { period = '30d', from, to } = search;
  if (period === 'all') return dealsOf(search);
  if (period === 'chosen') {
    return { ...dealsOf(search), from: from && beginOf(from, 0), to: to && beginOf(to, 1) };
  }
  const hour = Math.floor(now / 3_600_000) * 3_600_000;
  return { ...dealsOf(search), from: new Date(hour - periods[period] * DAY_MS).toISOString() };
}

function beginOf(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date + later).toISOString();
}

function texts<Name extends string>(given: Record<string, unknown>, names: readonly Name[]) {
  const found: { [Each in Name]?: string } = {};
  for (const name of names) {
    const value = given[name];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) found[name] = String(value);
  }
  return found as Record<string, string>;
}
