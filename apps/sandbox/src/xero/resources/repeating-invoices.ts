import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RecordContent } from '../../records/record.js';
import { accountingAnswer } from '../accounting-answer.js';
import { lineItem, linesOf } from '../line-items.js';
import { readById } from '../read-by-id.js';
import { repeatingInvoice } from '../repeating/repeating-invoice.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { changesSent, writesOf } from '../sent-changes.js';
import { contactOn, currencyOf, sentDocuments } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { conditionsOf } from '../where-filter.js';
import { dayOf, msDate } from '../wire-date.js';
import { invalid } from '../xero-error.js';
import type { XeroDocument, XeroStore } from '../xero-store.js';

const template = z.object({
  RepeatingInvoiceID: z.string().optional(),
  Type: z.enum(['ACCREC', 'ACCPAY']).optional(),
  Reference: z.string().max(255).optional(),
  Contact: z.object({ ContactID: z.string().optional() }).optional(),
  Status: z.enum(['DRAFT', 'AUTHORISED', 'DELETED']).optional(),
  CurrencyCode: z.string().optional(),
  LineAmountTypes: z.enum(['Exclusive', 'Inclusive', 'NoTax']).optional(),
  LineItems: z.array(lineItem).min(1).optional(),
  Schedule: z
    .object({
      Period: z.int().min(1),
      Unit: z.enum(['WEEKLY', 'MONTHLY']),
      DueDate: z.int().min(1),
      DueDateType: z.enum([
        'DAYSAFTERBILLDATE',
        'DAYSAFTERBILLMONTH',
        'DAYSAFTERINVOICEDATE',
        'DAYSAFTERINVOICEMONTH',
        'OFCURRENTMONTH',
        'OFFOLLOWINGMONTH',
      ]),
      StartDate: z.string(),
      EndDate: z.string().optional(),
    })
    .optional(),
});
type SentTemplate = z.output<typeof template>;

const FILTERS = ['Type', 'Status', 'Reference'];
const MOST = 10_000;

/** Templates that repeat an invoice: made and deleted, never changed, several in one call, all or none; lists have no pages. */
export function repeatingInvoiceResources(store: XeroStore, settings: Settings): XeroResource[] {
  const written = async (call: XeroCall): Promise<XeroOutcome> => {
    const of = { type: 'repeating-invoice', idField: 'RepeatingInvoiceID' } as const;
    const changes = await changesSent(store, call, of, sentDocuments('RepeatingInvoices', template, call.body));
    const documents = await Promise.all(
      changes.map(({ sent, held }) => (held ? deleted(held, sent) : made(settings, call.tenantId, sent))),
    );
    const answered = documents.map(({ data }) => onWire(data));
    return { status: 200, body: accountingAnswer('RepeatingInvoices', answered), ...writesOf(changes, documents) };
  };
  return [
    { method: 'PUT', path: '/RepeatingInvoices', operation: 'RepeatingInvoices.create', handle: written },
    { method: 'POST', path: '/RepeatingInvoices', operation: 'RepeatingInvoices.update', handle: written },
    { method: 'POST', path: '/RepeatingInvoices/:id', operation: 'RepeatingInvoices.update', handle: written },
    {
      method: 'GET',
      path: '/RepeatingInvoices',
      operation: 'RepeatingInvoices.list',
      handle: async ({ tenantId, query }) => {
        const conditions = conditionsOf(query.where, FILTERS);
        const { documents } = await store.find(tenantId, 'repeating-invoice', conditions, { pageSize: MOST });
        return { status: 200, body: accountingAnswer('RepeatingInvoices', documents.map(onWire)) };
      },
    },
    readById(store, 'RepeatingInvoices', 'repeating-invoice'),
  ];
}

async function made(settings: Settings, tenantId: string, sent: SentTemplate): Promise<XeroDocument> {
  const { Type, Schedule, LineItems, Contact, CurrencyCode, RepeatingInvoiceID: _none, ...plain } = sent;
  if (!Type || !Schedule || !LineItems) throw invalid('Type, Schedule and LineItems are required.');
  const organisation = await settings.of(tenantId);
  const start = dayOf(Schedule.StartDate);
  const end = dayOf(Schedule.EndDate);
  if (!start || (Schedule.EndDate !== undefined && !end)) throw invalid('StartDate and EndDate must be dates.');
  // What Xero does with these is not in its contract.
  if (start < new Date().toISOString().slice(0, 10)) throw invalid('The StartDate is in the past.');
  if (end !== undefined && end < start) throw invalid('The EndDate is before the StartDate.');
  const id = randomUUID();
  return repeatingInvoice({
    Status: 'DRAFT',
    LineAmountTypes: 'Exclusive',
    ApprovedForSending: false,
    SendCopy: false,
    MarkAsSent: false,
    IncludePDF: false,
    HasAttachments: false,
    ...plain,
    TenantId: tenantId,
    Type,
    RepeatingInvoiceID: id,
    ID: id,
    CurrencyCode: currencyOf(CurrencyCode, organisation),
    Contact: await contactOn(settings, tenantId, Contact),
    Schedule: {
      ...Schedule,
      StartDate: msDate(start),
      NextScheduledDate: msDate(start),
      ...(end === undefined ? {} : { EndDate: msDate(end) }),
    },
    ...linesOf(LineItems, organisation),
  });
}

function deleted(held: RecordContent, { Status }: SentTemplate): XeroDocument {
  if (Status !== 'DELETED') throw invalid('A repeating invoice can be deleted, and not changed.');
  if (held.Status === 'DELETED') throw invalid('The repeating invoice is deleted.');
  return repeatingInvoice({ ...held, Status });
}
