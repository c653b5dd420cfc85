import {
  addDays,
  addMonths,
  type DateRange,
  daysIn,
  type Money,
  monthsOf,
  splitMoney,
  splitOverPeriods,
} from '@handover/canonical';
import type { BillingScheduleEntry, RevenueScheduleEntry } from '@handover/contracts/system-billing';

/** What a billing schedule is worked out from. */
export interface BillingTerms {
  method: string;
  frequency: string;
  /** Of a fixed schedule. */
  instalments?: number;
  total: Money;
  range: DateRange;
  milestones: readonly { name: string; dueDate: string; amount: Money }[];
}

const MONTHS_A_PERIOD: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** When how much is to be invoiced: entries in the order of their dates that add up to the total exactly. */
export function billingEntries(terms: BillingTerms): BillingScheduleEntry[] {
  const entries = entriesOf(terms).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return entries.map((entry, index) => ({ position: index + 1, ...entry }));
}

function entriesOf(terms: BillingTerms): Omit<BillingScheduleEntry, 'position'>[] {
  const { method, range, total } = terms;
  if (method === 'milestone' && terms.milestones.length > 0) {
    return terms.milestones.map(({ name, dueDate, amount }) => ({ description: name, date: dueDate, amount }));
  }
  if (method === 'fixed-schedule') return instalmentsOf(terms);
  if (method === 'recurring') return recurringOf(terms);
  const months = monthsOf(range);
  const amounts = splitMoney(
    total,
    months.map(({ days }) => days),
  );
  return months.map(({ period, end }, index) => ({
    description: `Time and expenses ${period}, estimated`,
    date: end,
    amount: amounts[index]!,
  }));
}

/** Equal parts: the last on the last day, the others a month apart before it, none before the start. */
function instalmentsOf({ total, range, instalments = 1 }: BillingTerms): Omit<BillingScheduleEntry, 'position'>[] {
  const amounts = splitMoney(
    total,
    Array.from({ length: instalments }, () => 1),
  );
  return amounts.map((amount, index) => {
    const date = addMonths(range.end, index + 1 - instalments);
    const description = instalments === 1 ? 'Fixed price' : `Instalment ${index + 1} of ${instalments}`;
    return { description, date: date < range.start ? range.start : date, amount };
  });
}

/** In advance: each period is invoiced on its first day. Whole periods are alike; the last may be a part of one. */
function recurringOf({ total, range, frequency }: BillingTerms): Omit<BillingScheduleEntry, 'position'>[] {
  const step = MONTHS_A_PERIOD[frequency] ?? 1;
  const whole: DateRange[] = [];
  for (let count = 0; ; count += 1) {
    const start = addMonths(range.start, count * step);
    if (start > range.end) break;
    whole.push({ start, end: addDays(addMonths(range.start, (count + 1) * step), -1) });
  }
  const last = whole.at(-1)!;
  const amounts = splitOverPeriods(total, whole.length, {
    days: daysIn({ start: last.start, end: range.end }),
    of: daysIn(last),
  });
  return whole.map(({ start, end }, index) => ({
    description: `Service ${start} to ${end < range.end ? end : range.end}`,
    date: start,
    amount: amounts[index]!,
  }));
}

/** When how much revenue is expected to be recognised, by accounting period; the periods add up to the total exactly. */
export function revenueEntries({ method, total, range, milestones }: BillingTerms): RevenueScheduleEntry[] {
  if (method === 'milestone' && milestones.length > 0) {
    const byPeriod = new Map<string, Money[]>();
    for (const { dueDate, amount } of milestones) {
      const period = dueDate.slice(0, 7);
      byPeriod.set(period, [...(byPeriod.get(period) ?? []), amount]);
    }
    const periods = [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1));
    // Weights, not sums: whatever the milestones add up to, the schedule adds up to the total.
    const amounts = splitMoney(
      total,
      periods.map(([, parts]) => parts.reduce((sum, { amount }) => sum + Number(amount), 0)),
    );
    return periods.map(([period], index) => ({ period, amount: amounts[index]! }));
  }
  const months = monthsOf(range);
  const amounts = splitMoney(
    total,
    months.map(({ days }) => days),
  );
  return months.map(({ period }, index) => ({ period, amount: amounts[index]! }));
}
