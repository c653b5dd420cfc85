import type {
  BillingSchedule,
  BillingScheduleChange,
  BillingScheduleEntry,
  NewBillingSchedule,
} from '@handover/canonical';
import { differingFields, RecordConflict, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import type { ScheduleInvoices } from './billing-schedule-invoices.js';
import type { Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import type { RepeatedDueDate } from './payment-terms.js';
import { quoteNumber, Quotes } from './quotes.js';
import { isAlive, RepeatingInvoices } from './repeating-invoices.js';
import { planOf, planQuote, type RepeatingPlan } from './repeating-plan.js';
import type { RepeatingRun } from './repeating-run.js';
import { datedEntries, isDrawn, isOwn, isWhole, type RepeatingDocuments, scheduleOf } from './repeating-schedule.js';
import { readLink } from './schedule-link.js';
import { STILL_A_DRAFT } from './schedule-records.js';
import { idempotencyKey } from './xero-api.js';
import { inMidst } from './xero-failures.js';
import type { WireInvoice, WireQuote, WireRepeatingInvoice } from './xero-wire.js';

/** What of a schedule is repeated, and when that falls due. */
export interface Repetition {
  run: RepeatingRun;
  due: RepeatedDueDate;
}

/**
 * Billing schedules with a repeating invoice. The entries are on a draft quote, whose id is that of the schedule. The first, and the last
 * where it differs, are drafts of invoices with numbers that only one may have, as in every other schedule; the repeating
 * invoice for the others is made last. A schedule whose creation broke off is shown to nobody, and completed by the next create.
 */
export class RepeatingSchedules {
  private readonly quotes: Quotes;
  private readonly templates: RepeatingInvoices;

  constructor(
    private readonly organisation: Organisation,
    private readonly terms: Terms,
    private readonly invoices: ScheduleInvoices,
  ) {
    this.quotes = new Quotes(organisation.api);
    this.templates = new RepeatingInvoices(organisation);
  }

  async create(schedule: NewBillingSchedule, repetition: Repetition): Promise<BillingSchedule> {
    this.organisation.requireOwn(schedule.legalEntity);
    const plan = { ...schedule, repeated: repetition.run.entries.length, amendment: 0, closed: false };
    const { contactId } = await this.terms.of(schedule.externalReference);
    const body = planQuote(plan, contactId, this.organisation.config);
    const begun = await this.quotes.create(body, idempotencyKey('billing-schedule', schedule)).then(
      (quote): RepeatingDocuments => ({ quote, plan, invoices: [], templates: [] }),
      (error: unknown) => {
        if (error instanceof RecordConflict) return this.begun(schedule, error);
        throw error;
      },
    );
    return scheduleOf(await this.make(begun, repetition));
  }

  async read(id: string): Promise<BillingSchedule | undefined> {
    const documents = await this.documentsOf(await this.quotes.withId(id));
    return documents && scheduleOf(documents);
  }

  async findByExternalReference(externalReference: string): Promise<BillingSchedule[]> {
    const number = quoteNumber(externalReference, 'billing-schedule');
    const documents = await this.documentsOf(await this.quotes.withNumber(number));
    return documents ? [scheduleOf(documents)] : [];
  }

  /** @param repetition of the entries that are to be; nothing of them is repeated without it */
  async amend(
    id: string,
    version: string,
    change: BillingScheduleChange,
    repetition: Repetition | undefined,
  ): Promise<BillingSchedule> {
    const documents = await this.documentsOrNone(id);
    const held = scheduleOf(documents);
    if (held.status !== 'active') throw refused(`The schedule ${id} is ${held.status}.`, 'status');
    if (held.version !== version) throw new StaleVersion(`The schedule ${id} was changed since it was read.`);
    const left = documents.invoices.filter(({ Status }) => Status !== 'DELETED');
    const billed = left.filter(({ Status }) => !STILL_A_DRAFT.has(Status));
    if (billed.length > 0) {
      throw refused(`${billed.length} of the schedule's entries are past being drafts in Xero.`, 'entries');
    }
    const { plan, quote } = documents;
    const repeated = repetition?.run.entries.length ?? 0;
    const next = { ...plan, ...change, repeated, amendment: plan.amendment + 1 };
    await this.quotes.change(id, planQuote(next, quote.Contact!.ContactID!, this.organisation.config));
    return afterTheFirst(async () => {
      const drafts = await this.draftsOf(next, datedEntries(next));
      const dated = left.filter((invoice) => !isDrawn(invoice));
      const kept = drafts.map((draft, index) => (dated[index] ? this.invoices.replacing(draft, dated[index]) : draft));
      const surplus = [...dated.slice(drafts.length), ...left.filter(isDrawn)];
      await this.invoices.save([...kept, ...surplus.map((each) => this.invoices.deletion(each))]);
      const made = repetition ? [await this.template(next, repetition)] : [];
      await this.templates.replace(documents.templates.filter(isAlive), made);
      return (await this.read(id))!;
    });
  }

  /** Deletes the repeating invoice, then the drafts that are left; the quote still tells what was planned. */
  async close(id: string): Promise<BillingSchedule> {
    const documents = await this.documentsOrNone(id);
    const { plan, quote, templates } = documents;
    const held = scheduleOf(documents);
    if (held.status !== 'active') return held;
    await this.templates.replace(templates.filter(isAlive), []);
    return afterTheFirst(async () => {
      // Looked up again: Xero may have made one in the meantime.
      const invoices = await this.invoices.withReference(plan.externalReference);
      const drafts = invoices.filter((invoice) => isOwn(invoice) && STILL_A_DRAFT.has(invoice.Status));
      if (drafts.length > 0) await this.invoices.save(drafts.map((draft) => this.invoices.deletion(draft)));
      const closed = planQuote({ ...plan, closed: true }, quote.Contact!.ContactID!, this.organisation.config);
      await this.quotes.change(id, closed);
      return (await this.read(id))!;
    });
  }

  /** A quote with the number is there: that of an earlier create of the same schedule, or the reference is taken. */
  private async begun(wanted: NewBillingSchedule, conflict: RecordConflict): Promise<RepeatingDocuments> {
    const quote = await this.quotes.withNumber(quoteNumber(wanted.externalReference, 'billing-schedule'));
    const documents = quote && (await this.allOf(quote));
    if (!documents || isWhole(documents)) throw conflict;
    const fields = differingFields(wanted, documents.plan);
    if (fields.length === 0) return documents;
    throw new RecordConflict(
      `A billing schedule that was begun under the reference "${wanted.externalReference}" differs in ${fields.join(', ')}.`,
      conflict.vendorMessage,
    );
  }

  /** Makes what is not there yet. Throws RecordConflict when a schedule without a repeating invoice has the reference. */
  private async make(begun: RepeatingDocuments, repetition: Repetition): Promise<RepeatingDocuments> {
    const { plan, invoices } = begun;
    const made = new Set(invoices.map(({ Url }) => readLink(Url)?.entry));
    const missing = await this.draftsOf(
      plan,
      datedEntries(plan).filter(({ position }) => !made.has(position)),
    );
    const drafts =
      missing.length === 0
        ? []
        : await this.invoices.create(missing, idempotencyKey('billing-schedule drafts', missing));
    const template = await this.template(plan, repetition);
    const key = idempotencyKey('repeating invoice', template);
    return { ...begun, invoices: [...invoices, ...drafts], templates: [await this.templates.create(template, key)] };
  }

  private draftsOf(plan: RepeatingPlan, entries: BillingScheduleEntry[]): Promise<WireInvoice[]> {
    const { externalReference, projectId, method, amendment, repeated, total } = plan;
    const common = { externalReference, projectId, method, of: plan.entries.length, amendment, repeated };
    const links = entries.map(({ position }) => ({ ...common, entry: position, currency: total.currency }));
    return this.invoices.drafts({ externalReference, entries }, links);
  }

  private async template(
    { externalReference }: RepeatingPlan,
    { run, due }: Repetition,
  ): Promise<WireRepeatingInvoice> {
    const [terms, tracking] = await Promise.all([
      this.terms.of(externalReference),
      this.terms.trackingOf(externalReference),
    ]);
    return this.templates.templateFor(externalReference, run, { ...terms, due, tracking });
  }

  /** Undefined when the quote is none of a schedule, or not all of the schedule was made. */
  private async documentsOf(quote: WireQuote | undefined): Promise<RepeatingDocuments | undefined> {
    const documents = quote && (await this.allOf(quote));
    return documents && isWhole(documents) ? documents : undefined;
  }

  private async allOf(quote: WireQuote): Promise<RepeatingDocuments | undefined> {
    const plan = planOf(quote, this.organisation.config);
    if (!plan) return undefined;
    const [invoices, templates] = await Promise.all([
      this.invoices.withReference(plan.externalReference),
      this.templates.withReference(plan.externalReference),
    ]);
    return { quote, plan, invoices: invoices.filter(isOwn), templates };
  }

  private async documentsOrNone(id: string): Promise<RepeatingDocuments> {
    const documents = await this.documentsOf(await this.quotes.withId(id));
    if (!documents) throw new RecordNotFound(`Xero holds no billing schedule ${id} that Handover made.`);
    return documents;
  }
}

/** Steps after the first of a change: what fails among them leaves a part of it written. */
function afterTheFirst<Result>(steps: () => Promise<Result>): Promise<Result> {
  return steps().catch((error: unknown) => {
    throw inMidst(error);
  });
}

function refused(complaint: string, field: string): RecordRefused {
  return new RecordRefused(complaint, undefined, field);
}
