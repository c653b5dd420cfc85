import { CalendarDate } from './fields.js';

const DAY = 86_400_000;

/** A span of calendar days, both ends included. */
export class DateRange {
  @CalendarDate({ description: 'First day' })
  start: string;

  @CalendarDate({ description: 'Last day', example: '2026-08-31' })
  end: string;
}

/** Whether the text is a day that exists (`2026-02-30` is not). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The date that many days later (earlier if negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day that many months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** Days from `start` to `end`, both included; negative or zero when `end` lies before `start`. */
export function daysIn({ start, end }: DateRange): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY) + 1;
}

/** The calendar months (`YYYY-MM`) that a range touches, with the days of the range that fall in each. */
export function monthsOf(range: DateRange): { period: string; start: string; end: string; days: number }[] {
  const months: { period: string; start: string; end: string; days: number }[] = [];
  for (let start = range.start; start <= range.end;) {
    const period = start.slice(0, 7);
    const monthEnd = addDays(addMonths(`${period}-01`, 1), -1);
    const end = monthEnd < range.end ? monthEnd : range.end;
    months.push({ period, start, end, days: daysIn({ start, end }) });
    start = addDays(monthEnd, 1);
  }
  return months;
}
