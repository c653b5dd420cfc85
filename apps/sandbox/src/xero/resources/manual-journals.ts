import { randomUUID } from 'node:crypto';
import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { RecordContent } from '../../records/record.js';
import { accountingAnswer } from '../accounting-answer.js';
import { guidOf } from '../guid.js';
import { lineItem, trackingOf } from '../line-items.js';
import { readById } from '../read-by-id.js';
import { onWire, type XeroCall, type XeroOutcome, type XeroResource } from '../resource.js';
import { changesSent, writesOf } from '../sent-changes.js';
import { pageOf, paginationOf, sentDocuments } from '../sent-documents.js';
import type { OrganisationSettings, Settings } from '../settings.js';
import { conditionsOf } from '../where-filter.js';
import { dayOf, msDate } from '../wire-date.js';
import { invalid } from '../xero-error.js';
import type { XeroDocument, XeroStore } from '../xero-store.js';

const journalLine = z.object({
  LineAmount: z.number(),
  AccountCode: z.string(),
  Description: z.string().max(4000).optional(),
  TaxType: z.string().optional(),
  Tracking: lineItem.shape.Tracking,
});
const journal = z.object({
  ManualJournalID: z.string().optional(),
  Narration: z.string().min(1).max(4000),
  Url: z.url().optional(),
  Date: z.string().optional(),
  Status: z.enum(['DRAFT', 'POSTED', 'DELETED', 'VOIDED']).optional(),
  LineAmountTypes: z.enum(['Exclusive', 'Inclusive', 'NoTax']).optional(),
  JournalLines: z.array(journalLine).min(2).optional(),
});
type SentJournal = z.output<typeof journal>;

const FILTERS = ['Narration', 'Status', 'ManualJournalID'];
const PAGES = { usual: 100, most: 1_000 };

/** Manual journals: several in one call, all or none. */
export function manualJournalResources(store: XeroStore, settings: Settings): XeroResource[] {
  const written = async (call: XeroCall): Promise<XeroOutcome> => {
    const { tenantId } = call;
    const of = { type: 'manual-journal', idField: 'ManualJournalID' } as const;
    const changes = await changesSent(store, call, of, sentDocuments('ManualJournals', journal, call.body));
    const organisation = await settings.of(tenantId);
    const documents = changes.map(({ sent, held }) => documentOf(organisation, tenantId, sent, held));
    return {
      status: 200,
      body: accountingAnswer(
        'ManualJournals',
        documents.map(({ data }) => ({ ...onWire(data), StatusAttributeString: 'OK' })),
      ),
      ...writesOf(changes, documents),
    };
  };
  return [
    { method: 'PUT', path: '/ManualJournals', operation: 'ManualJournals.create', handle: written },
    { method: 'POST', path: '/ManualJournals', operation: 'ManualJournals.update', handle: written },
    { method: 'POST', path: '/ManualJournals/:id', operation: 'ManualJournals.update', handle: written },
    {
      method: 'GET',
      path: '/ManualJournals',
      operation: 'ManualJournals.list',
      handle: async ({ tenantId, query }) => {
        const paged = pageOf(query, PAGES);
        const conditions = conditionsOf(query.where, FILTERS);
        const { documents, count } = await store.find(tenantId, 'manual-journal', conditions, paged);
        const journals = documents.map(onWire);
        if (query.page === undefined) for (const each of journals) delete each.JournalLines;
        const more = query.page === undefined ? {} : { pagination: paginationOf(paged, count) };
        return { status: 200, body: accountingAnswer('ManualJournals', journals, more) };
      },
    },
    readById(store, 'ManualJournals', 'manual-journal'),
  ];
}

function documentOf(
  organisation: OrganisationSettings,
  tenantId: string,
  sent: SentJournal,
  held: RecordContent | undefined,
): XeroDocument {
  if (held && held.Status !== 'DRAFT') throw invalid('The manual journal is not of valid status for modification');
  if (!held && !sent.JournalLines) throw invalid('A manual journal needs at least two lines.');
  const id = String(held?.ManualJournalID ?? randomUUID());
  const date = dayOf(sent.Date) ?? dayOf(held?.Date) ?? new Date().toISOString().slice(0, 10);
  const { Date: _date, JournalLines, ...plain } = sent;
  const data = {
    Status: 'DRAFT',
    LineAmountTypes: 'NoTax',
    ShowOnCashBasisReports: true,
    HasAttachments: false,
    ...held,
    ...plain,
    TenantId: tenantId,
    ManualJournalID: id,
    Date: msDate(date),
    ...(JournalLines ? { JournalLines: linesOf(JournalLines, organisation, tenantId) } : {}),
    UpdatedDateUTC: msDate(Date.now()),
  };
  return { type: 'manual-journal', id, reference: data.Url as string | undefined, data };
}

function linesOf(
  lines: z.output<typeof journalLine>[],
  organisation: OrganisationSettings,
  tenantId: string,
): RecordContent[] {
  const sum = lines.reduce((total, { LineAmount }) => total.plus(LineAmount), new Decimal(0));
  if (!sum.isZero()) throw invalid(`The total debits must equal the total credits; they differ by ${sum.toFixed(2)}.`);
  return lines.map(({ Tracking = [], ...line }) => {
    if (!organisation.accountCodes.has(line.AccountCode)) {
      throw invalid(`Account code '${line.AccountCode}' is not a valid code for this document.`);
    }
    return {
      TaxType: 'NONE',
      TaxAmount: 0,
      IsBlank: false,
      ...line,
      AccountID: guidOf(`xero account ${tenantId} ${line.AccountCode}`),
      Tracking: trackingOf(Tracking, organisation),
    };
  });
}
