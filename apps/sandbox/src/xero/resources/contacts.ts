import { accountingAnswer } from '../accounting-answer.js';
import { isGuid } from '../guid.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { pageOf, paginationOf } from '../sent-documents.js';
import { conditionsOf, orderOf } from '../where-filter.js';
import { missing } from '../xero-error.js';
import type { Condition, XeroStore } from '../xero-store.js';

const FILTERS = ['ContactID', 'ContactNumber', 'AccountNumber', 'ContactStatus', 'Name', 'EmailAddress', 'TaxNumber'];
/** What `summaryOnly=true` leaves out. */
const NOT_IN_SUMMARY = ['Addresses', 'Phones', 'PaymentTerms'];
const PAGES = { usual: 100, most: 1_000 };

/** Contacts, to be read. */
export function contactResources(store: XeroStore): XeroResource[] {
  return [
    { method: 'GET', path: '/Contacts', operation: 'Contacts.list', handle: (call) => list(store, call) },
    { method: 'GET', path: '/Contacts/:id', operation: 'Contacts.read', handle: (call) => read(store, call) },
  ];
}

async function list(store: XeroStore, { tenantId, query }: XeroCall): Promise<XeroOutcome> {
  const where = conditionsOf(query.where, FILTERS);
  const ids: Condition[] = query.IDs ? [{ field: 'ContactID', operator: 'in', value: query.IDs.split(',') }] : [];
  const living: Condition[] =
    query.includeArchived === 'true' ? [] : [{ field: 'ContactStatus', operator: '=', value: 'ACTIVE' }];
  const paged = pageOf(query, PAGES);
  const orderBy = orderOf(query.order, FILTERS) ?? 'ContactID';
  const { documents, count } = await store.find(tenantId, 'contact', [...where, ...ids, ...living], {
    ...paged,
    orderBy,
  });
  const contacts = documents.map(onWire);
  if (query.summaryOnly === 'true') {
    for (const contact of contacts) for (const field of NOT_IN_SUMMARY) delete contact[field];
  }
  const more = query.page === undefined ? {} : { pagination: paginationOf(paged, count) };
  return { status: 200, body: accountingAnswer('Contacts', contacts, more) };
}

/** By its id or its ContactNumber. */
async function read(store: XeroStore, { tenantId, params }: XeroCall): Promise<XeroOutcome> {
  const id = params.id!;
  const [contact] = isGuid(id)
    ? await store.withIds(tenantId, 'contact', [id])
    : (await store.find(tenantId, 'contact', [{ field: 'ContactNumber', operator: '=', value: id }])).documents;
  if (!contact) throw missing();
  return { status: 200, body: accountingAnswer('Contacts', [onWire(contact)]) };
}
