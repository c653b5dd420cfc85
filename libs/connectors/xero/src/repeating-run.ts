import { addMonths, type BillingScheduleEntry, sameMoney } from '@handover/canonical';

/** Entries of a schedule that one repeating invoice can stand for. */
export interface RepeatingRun {
  /** From one to the next. */
  months: number;
  entries: BillingScheduleEntry[];
}

const LAST_DAY_OF_EVERY_MONTH = 28;

/**
 * The entries after the first that have the same amount at steps of so many months; undefined unless these are all of them but
 * the last, which may differ.
 */
export function repeatingRun(entries: BillingScheduleEntry[]): RepeatingRun | undefined {
  const [, second, third] = entries;
  if (!second || !third || entries.some(({ position }, index) => position !== index + 1)) return undefined;
  const months = monthsBetween(second.date, third.date);
  if (months < 1 || Number(second.date.slice(8)) > LAST_DAY_OF_EVERY_MONTH) return undefined;
  const rest = entries.slice(1);
  const end = rest.findIndex(
    ({ date, amount }, index) => date !== addMonths(second.date, index * months) || !sameMoney(amount, second.amount),
  );
  const run = end === -1 ? rest : rest.slice(0, end);
  return run.length > 1 && run.length >= rest.length - 1 ? { months, entries: run } : undefined;
}

function monthsBetween(from: string, to: string): number {
  const [fromMonths, toMonths] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return toMonths! - fromMonths!;
}
