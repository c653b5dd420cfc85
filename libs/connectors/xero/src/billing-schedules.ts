import {
  addDays,
  type BillingSchedule,
  type BillingScheduleChange,
  type BillingScheduleEntry,
  type NewBillingSchedule,
} from '@handover/canonical';
import type { BillingRecords } from '@handover/connector-kit';
import type { ScheduleInvoices } from './billing-schedule-invoices.js';
import type { Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import { repeatedDueDate } from './payment-terms.js';
import { repeatingRun } from './repeating-run.js';
import { RepeatingSchedules, type Repetition } from './repeating-schedules.js';
import { requireEntries, ScheduleRecords } from './schedule-records.js';
import type { WireInvoice } from './xero-wire.js';

type Records = BillingRecords<NewBillingSchedule, BillingSchedule, BillingScheduleChange>;

/** Billing schedules: recurring ones that Xero can repeat with a repeating invoice, all others as drafts of invoices. */
export class BillingSchedules implements Records {
  private readonly dated: Records;
  private readonly repeating: RepeatingSchedules;

  constructor(
    organisation: Organisation,
    private readonly terms: Terms,
    invoices: ScheduleInvoices,
  ) {
    this.dated = new ScheduleRecords<
      WireInvoice,
      BillingScheduleEntry,
      NewBillingSchedule['method'],
      NewBillingSchedule
    >(organisation, invoices);
    this.repeating = new RepeatingSchedules(organisation, terms, invoices);
  }

  async create(schedule: NewBillingSchedule): Promise<BillingSchedule> {
    const repetition = await this.repetitionOf(schedule);
    return repetition ? this.repeating.create(schedule, repetition) : this.dated.create(schedule);
  }

  async read(id: string): Promise<BillingSchedule | undefined> {
    return (await this.dated.read(id)) ?? this.repeating.read(id);
  }

  async findByExternalReference(externalReference: string): Promise<BillingSchedule[]> {
    const found = await Promise.all(
      [this.dated, this.repeating].map((records) => records.findByExternalReference(externalReference)),
    );
    return found.flat();
  }

  /** A schedule that was made without a repeating invoice stays without one. */
  async amend(id: string, version: string, change: BillingScheduleChange): Promise<BillingSchedule> {
    const held = await this.repeating.read(id);
    if (!held) return this.dated.amend(id, version, change);
    requireEntries(change.entries);
    return this.repeating.amend(id, version, change, await this.repetitionOf({ ...held, ...change }));
  }

  async close(id: string): Promise<BillingSchedule> {
    return ((await this.repeating.read(id)) ? this.repeating : this.dated).close(id);
  }

  private async repetitionOf({
    method,
    entries,
    externalReference,
  }: NewBillingSchedule): Promise<Repetition | undefined> {
    const run = method === 'recurring' ? repeatingRun(entries) : undefined;
    // What Xero makes of a start in the past is not known; "today" is another day elsewhere. It fills in what stands in brackets.
    const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1);
    if (!run || run.entries[0]!.date <= tomorrow || /[[\]]/.test(externalReference)) return undefined;
    const due = repeatedDueDate((await this.terms.of(externalReference)).paymentTerms);
    return due && { run, due };
  }
}
