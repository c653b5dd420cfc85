import { randomUUID } from 'node:crypto';
import { addDays, addMonths } from '@handover/canonical';
import type { RecordContent } from '../../records/record.js';
import { NEW_INVOICE } from '../new-invoice.js';
import { dayOf, msDate } from '../wire-date.js';
import type { XeroDocument } from '../xero-store.js';
import { repeatingInvoice } from './repeating-invoice.js';

/** When a template has its invoices made, and when they fall due. */
interface Schedule {
  Period: number;
  Unit: 'WEEKLY' | 'MONTHLY';
  DueDate: number;
  DueDateType: string;
  StartDate: string;
  EndDate?: string;
  NextScheduledDate?: string;
}

/** The invoices of a template whose dates have come by a day, and the template after that; undefined when none is due. */
export function dueInvoices(
  template: RecordContent,
  until: string,
): { invoices: XeroDocument[]; template: XeroDocument } | undefined {
  const { NextScheduledDate, ...schedule } = template.Schedule as Schedule;
  const last = dayOf(schedule.EndDate) ?? '9999-12-31';
  const next = dayOf(NextScheduledDate);
  if (template.Status === 'DELETED' || next === undefined || next > until) return undefined;
  const start = dayOf(schedule.StartDate)!;
  const invoices: XeroDocument[] = [];
  for (let count = 0; ; count += 1) {
    const date = dateOf(start, count, schedule);
    if (date > last) return { invoices, template: repeatingInvoice({ ...template, Schedule: schedule }) };
    if (date > until) {
      const advanced = { ...schedule, NextScheduledDate: msDate(date) };
      return { invoices, template: repeatingInvoice({ ...template, Schedule: advanced }) };
    }
    if (date >= next) invoices.push(invoiceOf(template, date, schedule));
  }
}

function dateOf(start: string, count: number, { Period, Unit }: Pick<Schedule, 'Period' | 'Unit'>): string {
  return Unit === 'MONTHLY' ? addMonths(start, count * Period) : addDays(start, count * Period * 7);
}

function invoiceOf(template: RecordContent, date: string, schedule: Omit<Schedule, 'NextScheduledDate'>): XeroDocument {
  const { Type, Status, Contact, LineAmountTypes, CurrencyCode, Reference, RepeatingInvoiceID, TenantId } = template;
  const { SubTotal, TotalTax, Total } = template;
  const id = randomUUID();
  const number = `INV-${id.slice(0, 8)}`;
  const due = dueDate(date, schedule);
  const lines = template.LineItems as RecordContent[];
  const data = {
    TenantId,
    Type,
    Status,
    InvoiceID: id,
    InvoiceNumber: number,
    RepeatingInvoiceID,
    ...(Reference === undefined ? {} : { Reference: withMonth(String(Reference), date) }),
    Contact,
    LineAmountTypes,
    CurrencyCode,
    ...NEW_INVOICE,
    LineItems: lines.map((line) => ({
      ...line,
      LineItemID: randomUUID(),
      Description: withMonth(String(line.Description), date),
    })),
    SubTotal,
    TotalTax,
    Total,
    AmountDue: Total,
    Date: msDate(date),
    DateString: `${date}T00:00:00`,
    DueDate: msDate(due),
    DueDateString: `${due}T00:00:00`,
    UpdatedDateUTC: msDate(Date.now()),
  };
  return { type: 'invoice', id, reference: number, data };
}

/** The placeholder for the month of the invoice's date; Xero's others are not known here. */
function withMonth(text: string, date: string): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return text.replaceAll('[Month Year]', month.format(new Date(`${date}T00:00:00Z`)));
}

function dueDate(
  date: string,
  { DueDate: days, DueDateType: type }: Pick<Schedule, 'DueDate' | 'DueDateType'>,
): string {
  if (type === 'DAYSAFTERBILLDATE' || type === 'DAYSAFTERINVOICEDATE') return addDays(date, days);
  const following = type === 'OFFOLLOWINGMONTH';
  const month = `${addMonths(`${date.slice(0, 7)}-01`, following ? 1 : 0).slice(0, 7)}-01`;
  const end = addDays(addMonths(month, 1), -1);
  if (type === 'DAYSAFTERBILLMONTH' || type === 'DAYSAFTERINVOICEMONTH') return addDays(end, days);
  const wanted = addDays(month, days - 1);
  return wanted < end ? wanted : end;
}
