import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RecordContent } from '../../records/record.js';
import { accountingAnswer } from '../accounting-answer.js';
import { lineItem, linesOf } from '../line-items.js';
import { NEW_INVOICE } from '../new-invoice.js';
import { readById } from '../read-by-id.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { changesSent, writesOf } from '../sent-changes.js';
import { contactOn, currencyOf, pageOf, paginationOf, sentDocuments } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { webhookEvent } from '../webhook-event.js';
import { conditionsOf } from '../where-filter.js';
import { dayOf, msDate } from '../wire-date.js';
import { invalid } from '../xero-error.js';
import type { Condition, XeroDocument, XeroStore } from '../xero-store.js';

const invoice = z.object({
  InvoiceID: z.string().optional(),
  Type: z.enum(['ACCREC', 'ACCPAY']).optional(),
  InvoiceNumber: z.string().min(1).max(255).optional(),
  Reference: z.string().max(255).optional(),
  Url: z.url().optional(),
  Contact: z.object({ ContactID: z.string().optional() }).optional(),
  Date: z.string().optional(),
  DueDate: z.string().optional(),
  Status: z.enum(['DRAFT', 'SUBMITTED', 'AUTHORISED', 'DELETED', 'VOIDED']).optional(),
  CurrencyCode: z.string().optional(),
  LineAmountTypes: z.enum(['Exclusive', 'Inclusive', 'NoTax']).optional(),
  LineItems: z.array(lineItem).min(1).optional(),
});
type SentInvoice = z.output<typeof invoice>;

const FILTERS = ['Type', 'Status', 'InvoiceNumber', 'Reference', 'InvoiceID', 'CurrencyCode'];
const PAGES = { usual: 100, most: 1_000 };
const CHANGEABLE = new Set(['DRAFT', 'SUBMITTED']);

/** Invoices: several in one call, all or none. */
export function invoiceResources(store: XeroStore, settings: Settings): XeroResource[] {
  const written = async (call: XeroCall): Promise<XeroOutcome> => {
    const { tenantId } = call;
    const of = { type: 'invoice', idField: 'InvoiceID' } as const;
    const changes = await changesSent(store, call, of, sentDocuments('Invoices', invoice, call.body));
    const documents = await Promise.all(changes.map(({ sent, held }) => documentOf(settings, tenantId, sent, held)));
    requireNumbersApart(documents);
    const { inserts, updates } = writesOf(changes, documents);
    return {
      status: 200,
      body: accountingAnswer(
        'Invoices',
        documents.map(({ data }) => ({ ...onWire(data), StatusAttributeString: 'OK' })),
      ),
      inserts,
      updates,
      events: [
        ...inserts.map(({ id }) => webhookEvent(tenantId, 'INVOICE', 'CREATE', id)),
        ...updates.map(({ id }) => webhookEvent(tenantId, 'INVOICE', 'UPDATE', id)),
      ],
    };
  };
  return [
    { method: 'PUT', path: '/Invoices', operation: 'Invoices.create', handle: written },
    { method: 'POST', path: '/Invoices', operation: 'Invoices.update', handle: written },
    { method: 'POST', path: '/Invoices/:id', operation: 'Invoices.update', handle: written },
    { method: 'GET', path: '/Invoices', operation: 'Invoices.list', handle: (call) => list(store, call) },
    readById(store, 'Invoices', 'invoice'),
  ];
}

async function list(store: XeroStore, { tenantId, query }: XeroCall): Promise<XeroOutcome> {
  const conditions: Condition[] = conditionsOf(query.where, FILTERS);
  for (const [parameter, field] of [
    ['IDs', 'InvoiceID'],
    ['InvoiceNumbers', 'InvoiceNumber'],
    ['Statuses', 'Status'],
  ] as const) {
    const values = query[parameter]?.split(',');
    if (values) conditions.push({ field, operator: 'in', value: values });
  }
  const paged = pageOf(query, PAGES);
  const { documents, count } = await store.find(tenantId, 'invoice', conditions, paged);
  const invoices = documents.map(onWire);
  if (query.page === undefined || query.summaryOnly === 'true') {
    for (const each of invoices) each.LineItems = [];
  }
  const more = query.page === undefined ? {} : { pagination: paginationOf(paged, count) };
  return { status: 200, body: accountingAnswer('Invoices', invoices, more) };
}

async function documentOf(
  settings: Settings,
  tenantId: string,
  sent: SentInvoice,
  held: RecordContent | undefined,
): Promise<XeroDocument> {
  if (held && !CHANGEABLE.has(String(held.Status))) throw invalid('Invoice not of valid status for modification');
  const organisation = await settings.of(tenantId);
  const type = sent.Type ?? held?.Type;
  if (!type) throw invalid('A Type must be specified.');
  if (!held && !sent.LineItems) throw invalid('One or more line items must be specified.');
  const contact = held && !sent.Contact ? held.Contact : await contactOn(settings, tenantId, sent.Contact);
  const date = dayOf(sent.Date) ?? dayOf(held?.Date) ?? new Date().toISOString().slice(0, 10);
  const due = dayOf(sent.DueDate) ?? dayOf(held?.DueDate);
  const id = String(held?.InvoiceID ?? randomUUID());
  const number = sent.InvoiceNumber ?? String(held?.InvoiceNumber ?? `INV-${id.slice(0, 8)}`);
  const { Date: _date, DueDate: _due, LineItems, ...plain } = sent;
  const totals = LineItems ? linesOf(LineItems, organisation) : undefined;
  const now = Date.now();
  const data = {
    Status: 'DRAFT',
    LineAmountTypes: 'Exclusive',
    ...NEW_INVOICE,
    ...held,
    ...plain,
    TenantId: tenantId,
    Type: type,
    InvoiceID: id,
    InvoiceNumber: number,
    CurrencyCode: currencyOf(sent.CurrencyCode ?? (held?.CurrencyCode as string | undefined), organisation),
    Contact: contact,
    Date: msDate(date),
    DateString: `${date}T00:00:00`,
    ...(due === undefined ? {} : { DueDate: msDate(due), DueDateString: `${due}T00:00:00` }),
    ...(totals ? { ...totals, AmountDue: totals.Total } : {}),
    UpdatedDateUTC: msDate(now),
  };
  return { type: 'invoice', id, reference: number, data };
}

/** Within one call, where the database cannot say it in Xero's words for each document. */
function requireNumbersApart(documents: XeroDocument[]): void {
  const numbers = documents.map(({ reference }) => reference);
  if (new Set(numbers).size < numbers.length) throw invalid('Invoice # must be unique.');
}
