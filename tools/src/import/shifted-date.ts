import { RowRefused } from './row-refused.js';

/**
 * A day moved by months, then by days. A day that the month does not have becomes its last: 31 January plus one month is
 * 28 or 29 February.
 *
 * @param date `YYYY-MM-DD`
 * @throws RowRefused when it is none
 */
export function shiftedDate(date: string, { days = 0, months = 0 }: { days?: number; months?: number }): string {
  const start = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(start.getTime()) || dayOf(start) !== date) {
    throw new RowRefused(`"${date}" is no date like 2027-01-31`);
  }
  const day = start.getUTCDate();
  const moved = new Date(start);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  moved.setUTCDate(moved.getUTCDate() + days);
  return dayOf(moved);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
