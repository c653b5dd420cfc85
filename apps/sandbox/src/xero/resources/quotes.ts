import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RecordContent } from '../../records/record.js';
import { accountingAnswer } from '../accounting-answer.js';
import { lineItem, linesOf } from '../line-items.js';
import { readById } from '../read-by-id.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { changesSent, writesOf } from '../sent-changes.js';
import { contactOn, currencyOf, pageOf, sentDocuments } from '../sent-documents.js';
import type { Settings } from '../settings.js';
import { dayOf, msDate } from '../wire-date.js';
import { invalid } from '../xero-error.js';
import type { Condition, XeroDocument, XeroStore } from '../xero-store.js';

const quote = z.object({
  QuoteID: z.string().optional(),
  QuoteNumber: z.string().min(1).max(255).optional(),
  Reference: z.string().max(4000).optional(),
  Title: z.string().max(100).optional(),
  Summary: z.string().max(3000).optional(),
  Terms: z.string().max(4000).optional(),
  Contact: z.object({ ContactID: z.string().optional() }).optional(),
  Date: z.string().optional(),
  ExpiryDate: z.string().optional(),
  Status: z.enum(['DRAFT', 'SENT', 'DECLINED', 'ACCEPTED', 'INVOICED', 'DELETED']).optional(),
  CurrencyCode: z.string().optional(),
  LineAmountTypes: z.enum(['EXCLUSIVE', 'INCLUSIVE', 'NOTAX']).optional(),
  LineItems: z.array(lineItem).min(1).optional(),
});
type SentQuote = z.output<typeof quote>;

/** Quotes: made, changed, read, and found by their number, contact and status. */
export function quoteResources(store: XeroStore, settings: Settings): XeroResource[] {
  const written = async (call: XeroCall): Promise<XeroOutcome> => {
    const of = { type: 'quote', idField: 'QuoteID' } as const;
    const changes = await changesSent(store, call, of, sentDocuments('Quotes', quote, call.body));
    const documents = await Promise.all(
      changes.map(({ sent, held }) => documentOf(settings, call.tenantId, sent, held)),
    );
    return { ...answer(documents), ...writesOf(changes, documents) };
  };
  return [
    { method: 'PUT', path: '/Quotes', operation: 'Quotes.create', handle: written },
    { method: 'POST', path: '/Quotes', operation: 'Quotes.update', handle: written },
    { method: 'POST', path: '/Quotes/:id', operation: 'Quotes.update', handle: written },
    { method: 'GET', path: '/Quotes', operation: 'Quotes.list', handle: (call) => list(store, call) },
    readById(store, 'Quotes', 'quote'),
  ];
}

async function list(store: XeroStore, { tenantId, query }: XeroCall): Promise<XeroOutcome> {
  const status: Condition =
    query.Status === undefined
      ? { field: 'Status', operator: '!=', value: 'DELETED' }
      : { field: 'Status', operator: '=', value: query.Status };
  const number: Condition[] =
    query.QuoteNumber === undefined ? [] : [{ field: 'QuoteNumber', operator: '=', value: query.QuoteNumber }];
  const conditions = [...number, status];
  const { documents } = await store.find(tenantId, 'quote', conditions, pageOf(query, { usual: 100, most: 100 }));
  const ofContact = ({ Contact }: RecordContent): boolean =>
    query.ContactID === undefined || (Contact as { ContactID: string }).ContactID === query.ContactID;
  return { status: 200, body: accountingAnswer('Quotes', documents.filter(ofContact).map(onWire)) };
}

async function documentOf(
  settings: Settings,
  tenantId: string,
  sent: SentQuote,
  held: RecordContent | undefined,
): Promise<XeroDocument> {
  if (held?.Status === 'DELETED') throw invalid('A deleted quote cannot be changed.');
  const organisation = await settings.of(tenantId);
  const date = dayOf(sent.Date) ?? dayOf(held?.Date);
  if (!sent.Contact || !sent.Date || !date) throw invalid('Contact and Date are required.');
  const expiry = dayOf(sent.ExpiryDate) ?? dayOf(held?.ExpiryDate);
  if (!held && !sent.LineItems) throw invalid('One or more line items must be specified.');
  const id = String(held?.QuoteID ?? randomUUID());
  const number = sent.QuoteNumber ?? String(held?.QuoteNumber ?? `QU-${id.slice(0, 8)}`);
  const { Date: _date, ExpiryDate: _expiry, LineItems, ...plain } = sent;
  const data = {
    Status: 'DRAFT',
    LineAmountTypes: 'EXCLUSIVE',
    Terms: '',
    CurrencyRate: 1,
    ...held,
    ...plain,
    TenantId: tenantId,
    QuoteID: id,
    QuoteNumber: number,
    CurrencyCode: currencyOf(sent.CurrencyCode ?? (held?.CurrencyCode as string | undefined), organisation),
    Contact: await contactOn(settings, tenantId, sent.Contact),
    Date: msDate(date),
    DateString: `${date}T00:00:00`,
    ...(expiry === undefined ? {} : { ExpiryDate: msDate(expiry), ExpiryDateString: `${expiry}T00:00:00` }),
    ...(LineItems ? linesOf(LineItems, organisation) : {}),
    UpdatedDateUTC: msDate(Date.now()),
  };
  return { type: 'quote', id, reference: number, data };
}

function answer(documents: XeroDocument[]): XeroOutcome {
  const quotes = documents.map(({ data }) => ({ ...onWire(data), StatusAttributeString: 'OK' }));
  return { status: 200, body: accountingAnswer('Quotes', quotes, { SummarizeErrors: true }) };
}
