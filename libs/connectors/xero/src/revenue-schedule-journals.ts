import type { RevenueScheduleEntry } from '@handover/canonical';
import type { Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import { lastDayOfMonth } from './payment-terms.js';
import { linkOf, readLink, type ScheduleLink } from './schedule-link.js';
import type { ScheduleMapping } from './schedule-records.js';
import { dayOf, moneyOf, numberOf } from './wire-values.js';
import { quoted } from './xero-api.js';
import type { WireJournal, WireTracking } from './xero-wire.js';

const LARGEST_PAGE = 1_000;

/** The periods of a revenue schedule as drafts of manual journals on their last day: from deferred revenue to revenue. */
export class ScheduleJournals implements ScheduleMapping<WireJournal, RevenueScheduleEntry> {
  readonly kind = 'revenue-schedule';

  constructor(
    private readonly organisation: Organisation,
    private readonly terms: Terms,
  ) {}

  idOf({ ManualJournalID }: WireJournal): string | undefined {
    return ManualJournalID;
  }

  entryOf({ Date: date, JournalLines, Url }: WireJournal): RevenueScheduleEntry {
    const amount = moneyOf(JournalLines?.[0]?.LineAmount, readLink(Url)!.currency);
    return { period: dayOf(date).slice(0, 7), amount };
  }

  async withReference(externalReference: string): Promise<WireJournal[]> {
    const found: WireJournal[] = [];
    for (let page = 1; ; page++) {
      const { ManualJournals } = await this.organisation.list<{ ManualJournals: WireJournal[] }>('/ManualJournals', {
        where: `Narration==${quoted(narration(externalReference))}`,
        page,
        pageSize: LARGEST_PAGE,
      });
      found.push(...ManualJournals);
      if (ManualJournals.length < LARGEST_PAGE) return found;
    }
  }

  async withId(id: string): Promise<WireJournal | undefined> {
    const path = `/ManualJournals/${id}`;
    return (await this.organisation.api.accounting<{ ManualJournals: WireJournal[] }>(path))?.ManualJournals[0];
  }

  async drafts(
    { externalReference, entries }: { externalReference: string; entries: RevenueScheduleEntry[] },
    links: ScheduleLink[],
  ): Promise<WireJournal[]> {
    const tracking = await this.terms.trackingOf(externalReference);
    return entries.map((entry, index) => this.draft(entry, links[index]!, tracking));
  }

  async create(journals: WireJournal[], idempotencyKey: string): Promise<WireJournal[]> {
    const body = { ManualJournals: journals };
    const { api } = this.organisation;
    return (await api.writeAccounting<typeof body>('PUT', '/ManualJournals', body, idempotencyKey)).ManualJournals;
  }

  async save(journals: WireJournal[]): Promise<WireJournal[]> {
    const body = { ManualJournals: journals };
    return (await this.organisation.api.writeAccounting<typeof body>('POST', '/ManualJournals', body)).ManualJournals;
  }

  replacing(draft: WireJournal, { ManualJournalID }: WireJournal): WireJournal {
    return { ...draft, ManualJournalID };
  }

  deletion({ ManualJournalID, Narration }: WireJournal): WireJournal {
    return { ManualJournalID, Narration, Status: 'DELETED' };
  }

  private draft({ period, amount }: RevenueScheduleEntry, link: ScheduleLink, tracking: WireTracking[]): WireJournal {
    const { accounts, sourceUrl } = this.organisation.config;
    const number = numberOf(amount.amount, `entries/${link.entry - 1}/amount`);
    const Description = `Revenue ${period}, ${link.method}, project ${link.projectId}`;
    return {
      Narration: narration(link.externalReference),
      Status: 'DRAFT',
      Url: linkOf(sourceUrl, link),
      Date: lastDayOfMonth(period),
      LineAmountTypes: 'NoTax',
      JournalLines: [
        { LineAmount: number, AccountCode: accounts.deferredRevenue, Description },
        { LineAmount: -number, AccountCode: accounts.revenue, Description, Tracking: tracking },
      ],
    };
  }
}

function narration(externalReference: string): string {
  return `Revenue schedule ${externalReference}`;
}
