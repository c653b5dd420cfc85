import { type BillingSchedule, type BillingScheduleEntry, referencesOf, sumMoney } from '@handover/canonical';
import { RecordConflict } from '@handover/connector-kit';
import { billedOn } from './billing-schedule-invoices.js';
import { versionOf } from './record-version.js';
import { datesOf, isAlive } from './repeating-invoices.js';
import type { RepeatingPlan } from './repeating-plan.js';
import { readLink } from './schedule-link.js';
import { STILL_A_DRAFT } from './schedule-records.js';
import { dayOf, instantOf, latest, moneyOf } from './wire-values.js';
import type { WireInvoice, WireQuote, WireRepeatingInvoice } from './xero-wire.js';

/** All that Xero holds of a billing schedule with a repeating invoice. */
export interface RepeatingDocuments {
  quote: WireQuote;
  plan: RepeatingPlan;
  /** Drafts beside the repeating invoice, and what Xero made from it. */
  invoices: WireInvoice[];
  templates: WireRepeatingInvoice[];
}

/** The schedule that the documents are together. */
export function scheduleOf(documents: RepeatingDocuments): BillingSchedule {
  const { quote, plan, invoices } = documents;
  const { repeated: _repeated, amendment: _amendment, closed, ...schedule } = plan;
  const entries = closed ? plan.entries : entriesOf(documents);
  const content = {
    id: quote.QuoteID!,
    externalReferences: referencesOf(plan.externalReference),
    ...schedule,
    total: sumMoney(
      entries.map(({ amount }) => amount),
      plan.total.currency,
    ),
    entries,
    status: !closed && isOpen(documents) ? ('active' as const) : ('closed' as const),
  };
  const updatedAt = latest([quote, ...invoices].map(({ UpdatedDateUTC }) => instantOf(UpdatedDateUTC)));
  return { ...content, version: versionOf(content), updatedAt };
}

/** Whether all of it was made: the repeating invoice comes last. */
export function isWhole({ plan, invoices, templates }: Omit<RepeatingDocuments, 'quote'>): boolean {
  return plan.closed || plan.amendment > 0 || templates.length > 0 || invoices.some(isDrawn);
}

/** The entries that are drafts of their own: all but those that the repeating invoice stands for. */
export function datedEntries({ entries, repeated }: RepeatingPlan): BillingScheduleEntry[] {
  return entries.filter((_entry, index) => index === 0 || index > repeated);
}

/** Whether an invoice is of such a schedule. */
export function isOwn(invoice: WireInvoice): boolean {
  return isDrawn(invoice) || readLink(invoice.Url)?.repeated !== undefined;
}

/** Drafts as they are, invoices that were made, and the dates that the repeating invoice has after the last of them. */
function entriesOf(documents: RepeatingDocuments): BillingScheduleEntry[] {
  const { plan, invoices } = documents;
  const run = plan.entries.slice(1, 1 + plan.repeated);
  const repeated = [...drawnOf(documents).map(billedOn), ...toCome(documents)].map((each, index) => ({
    ...each,
    position: index + 2,
    description: run[index]?.description ?? each.description,
  }));
  const dated = datedEntries(plan).map((entry) => {
    const draft = invoices.find(({ Url }) => {
      const link = readLink(Url);
      return link?.repeated !== undefined && link.amendment === plan.amendment && link.entry === entry.position;
    });
    return draft ? { position: entry.position, ...billedOn(draft) } : entry;
  });
  return [...dated, ...repeated].sort((a, b) => a.position - b.position);
}

/** What the repeating invoice will still make; what is planned, where somebody deleted it. */
function toCome(documents: RepeatingDocuments): Omit<BillingScheduleEntry, 'position'>[] {
  const { plan } = documents;
  const run = plan.entries.slice(1, 1 + plan.repeated);
  const after = dayOf(drawnOf(documents).at(-1)?.Date);
  const template = templateOf(documents);
  if (!template) return run.filter(({ date }) => date > after);
  const [line] = template.LineItems ?? [];
  const amount = moneyOf(line?.UnitAmount, template.CurrencyCode ?? plan.total.currency);
  const dates = datesOf(template, run.at(-1)?.date ?? after).filter((date) => date > after);
  return dates.map((date) => ({ description: line?.Description ?? '', date, amount }));
}

/** Made from the repeating invoice, the earliest first. One that was deleted still tells what was planned. */
function drawnOf(documents: RepeatingDocuments): WireInvoice[] {
  const template = templateOf(documents);
  return documents.invoices
    .filter((invoice) =>
      template
        ? invoice.RepeatingInvoiceID === template.RepeatingInvoiceID
        : isDrawn(invoice) && invoice.Status !== 'DELETED',
    )
    .sort((a, b) => (dayOf(a.Date) < dayOf(b.Date) ? -1 : 1));
}

function templateOf({ plan, templates }: RepeatingDocuments): WireRepeatingInvoice | undefined {
  const [template, ...others] = templates.filter(isAlive);
  if (others.length === 0) return template;
  const count = `${others.length + 1} repeating invoices where one should be`;
  throw new RecordConflict(`The billing schedule "${plan.externalReference}" has ${count}: it was made twice.`);
}

/** Whether anything is still to be billed. */
function isOpen(documents: RepeatingDocuments): boolean {
  if (documents.invoices.some((invoice) => isOwn(invoice) && STILL_A_DRAFT.has(invoice.Status))) return true;
  return templateOf(documents) !== undefined && toCome(documents).length > 0;
}

/** Whether Xero made it from a repeating invoice. */
export function isDrawn({ RepeatingInvoiceID }: WireInvoice): boolean {
  return RepeatingInvoiceID !== undefined;
}
