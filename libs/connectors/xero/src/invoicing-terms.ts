import type { NewBillingProfile } from '@handover/canonical';
import { ReadCache, RecordRefused } from '@handover/connector-kit';
import { billingProfileQuote } from './billing-profile-quote.js';
import type { Organisation } from './organisation.js';
import { quoteNumber, Quotes } from './quotes.js';
import type { WireQuote, WireTracking } from './xero-wire.js';

/** What drafts of invoices and journals are made with, beside their schedule. */
export interface InvoicingTerms {
  contactId: string;
  paymentTerms: string;
  /** Xero's TaxType; absent when the profile's tax code is none of the organisation's. */
  taxType?: string;
}

/** A schedule is made in the same breath as the records that it is made from. */
const KEPT_MS = 10_000;

/** Finds what a schedule does not say itself: its customer and terms are on the billing profile, its dimensions on the project. */
export class Terms {
  private readonly quotes: Quotes;
  private readonly cache = new ReadCache(10_000);

  constructor(private readonly organisation: Organisation) {
    this.quotes = new Quotes(organisation.api);
  }

  /** A billing profile was written here: the next schedule needs no call to find it. */
  remember(profile: NewBillingProfile, contactId: string): void {
    const known = { profile, contactId };
    void this.cache.read(profile.externalReference, () => Promise.resolve(known), { keepMs: KEPT_MS, fresh: true });
  }

  /** Throws RecordRefused when the reference has no billing profile: Xero drafts no invoice without a customer. */
  async of(externalReference: string): Promise<InvoicingTerms> {
    const { profile, contactId } = await this.profileOf(externalReference);
    const taxType = (await this.organisation.taxCodes()).typeOf(profile.taxCode);
    return { contactId, paymentTerms: profile.paymentTerms, ...(taxType === undefined ? {} : { taxType }) };
  }

  /** The tracking of the project of the reference; none before its dimensions are assigned. */
  async trackingOf(externalReference: string): Promise<WireTracking[]> {
    const number = quoteNumber(externalReference, 'project');
    const quote = await this.cache.read(number, () => this.quotes.withNumber(number), { keepMs: KEPT_MS });
    return (quote?.LineItems?.[0]?.Tracking ?? []).map(({ Name, Option }) => ({ Name, Option }));
  }

  private profileOf(externalReference: string): Promise<{ profile: NewBillingProfile; contactId: string }> {
    const load = async () => {
      const quote = await this.quotes.withNumber(quoteNumber(externalReference, 'billing-profile'));
      return profileOn(quote, externalReference, this.organisation);
    };
    return this.cache.read(externalReference, load, { keepMs: KEPT_MS });
  }
}

function profileOn(quote: WireQuote | undefined, externalReference: string, { config }: Organisation) {
  const profile = quote && billingProfileQuote.toRecord(quote, config);
  const contactId = quote?.Contact?.ContactID;
  if (profile && contactId) return { profile, contactId };
  const complaint = `Xero drafts invoices for a customer, and "${externalReference}" has no billing profile that names one.`;
  throw new RecordRefused(complaint, undefined, 'externalReference');
}
