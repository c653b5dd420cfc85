import type {
  NewRevenueSchedule,
  RevenueSchedule,
  RevenueScheduleChange,
  RevenueScheduleEntry,
} from '@handover/canonical';
import { type BillingRecords, RecordRefused } from '@handover/connector-kit';
import type { Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import { QuoteRecords } from './quote-records.js';
import { ScheduleJournals } from './revenue-schedule-journals.js';
import { revenueScheduleQuote } from './revenue-schedule-quote.js';
import { requireEntries, ScheduleRecords } from './schedule-records.js';
import type { WireJournal } from './xero-wire.js';

type Records = BillingRecords<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange>;

/**
 * Revenue schedules: drafts of manual journals in the organisation's own currency, which is the only one that Xero has for
 * them; those in another currency on a draft quote, for accountants to convert at their own rates.
 */
export class RevenueSchedules implements Records {
  private readonly journals: Records;
  private readonly quotes: Records;

  constructor(
    private readonly organisation: Organisation,
    terms: Terms,
  ) {
    this.journals = new ScheduleRecords<
      WireJournal,
      RevenueScheduleEntry,
      NewRevenueSchedule['method'],
      NewRevenueSchedule
    >(organisation, new ScheduleJournals(organisation, terms));
    this.quotes = new QuoteRecords<NewRevenueSchedule, RevenueScheduleChange>(
      organisation,
      revenueScheduleQuote,
      async ({ externalReference }) => (await terms.of(externalReference)).contactId,
    );
  }

  async create(schedule: NewRevenueSchedule): Promise<RevenueSchedule> {
    requireEntries(schedule.entries);
    const { BaseCurrency } = await this.organisation.settings();
    return (schedule.total.currency === BaseCurrency ? this.journals : this.quotes).create(schedule);
  }

  async read(id: string): Promise<RevenueSchedule | undefined> {
    return (await this.journals.read(id)) ?? this.quotes.read(id);
  }

  async findByExternalReference(externalReference: string): Promise<RevenueSchedule[]> {
    const found = await Promise.all(
      [this.journals, this.quotes].map((records) => records.findByExternalReference(externalReference)),
    );
    return found.flat();
  }

  async amend(id: string, version: string, change: RevenueScheduleChange): Promise<RevenueSchedule> {
    requireEntries(change.entries);
    const onQuote = await this.quotes.read(id);
    const currency = onQuote?.total.currency ?? (await this.organisation.settings()).BaseCurrency;
    if (change.total.currency !== currency) {
      throw new RecordRefused(`The revenue schedule is in ${currency} and stays so.`, undefined, 'total/currency');
    }
    return (onQuote ? this.quotes : this.journals).amend(id, version, change);
  }

  async close(id: string): Promise<RevenueSchedule> {
    return ((await this.quotes.read(id)) ? this.quotes : this.journals).close(id);
  }
}
