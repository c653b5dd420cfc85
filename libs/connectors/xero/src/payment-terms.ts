import { addDays, addMonths } from '@handover/canonical';
import type { WirePaymentTerms } from './xero-wire.js';

/** Payment terms in our words: `net-30`, `end-of-month-30`, `day-20-of-month`, `day-20-of-next-month`. */
export function paymentTermsOf(terms: WirePaymentTerms | undefined): string | undefined {
  const { Day: day, Type: type } = terms?.Sales ?? {};
  if (day === undefined) return undefined;
  switch (type) {
    case 'DAYSAFTERBILLDATE':
      return `net-${day}`;
    case 'DAYSAFTERBILLMONTH':
      return `end-of-month-${day}`;
    case 'OFCURRENTMONTH':
      return `day-${day}-of-month`;
    case 'OFFOLLOWINGMONTH':
      return `day-${day}-of-next-month`;
    default:
      return undefined;
  }
}

/** The day on which an invoice of that day falls due; the day itself under terms that are not known here. */
export function dueDate(date: string, terms: string): string {
  const [, form, number] = /^(net|end-of-month)-(\d{1,3})$/.exec(terms) ?? [];
  if (form === 'net') return addDays(date, Number(number));
  if (form === 'end-of-month') return addDays(lastDayOfMonth(date), Number(number));
  const [, day, month] = /^day-(\d{1,2})-of-(month|next-month)$/.exec(terms) ?? [];
  if (day === undefined) return date;
  const last = lastDayOfMonth(month === 'month' ? date : addMonths(`${date.slice(0, 7)}-01`, 1));
  const wanted = `${last.slice(0, 8)}${day.padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

/** When the invoices of a repeating invoice fall due, as Xero words it. */
export interface RepeatedDueDate {
  DueDate: number;
  DueDateType: string;
}

/** Payment terms as those of a repeating invoice; undefined under terms that it cannot have. */
export function repeatedDueDate(terms: string): RepeatedDueDate | undefined {
  const [, form, number] = /^(net|end-of-month)-([1-9]\d{0,2})$/.exec(terms) ?? [];
  if (form === 'net') return { DueDate: Number(number), DueDateType: 'DAYSAFTERINVOICEDATE' };
  if (form === 'end-of-month') return { DueDate: Number(number), DueDateType: 'DAYSAFTERINVOICEMONTH' };
  const [, day, month] = /^day-([1-9]\d?)-of-(month|next-month)$/.exec(terms) ?? [];
  if (day === undefined) return undefined;
  return { DueDate: Number(day), DueDateType: month === 'month' ? 'OFCURRENTMONTH' : 'OFFOLLOWINGMONTH' };
}

/** The last day of the month of a day, or of a month `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  return addDays(addMonths(`${month.slice(0, 7)}-01`, 1), -1);
}
