import type { BillingScheduleEntry, PostedInvoice } from '@handover/canonical';
import type { InvoicingTerms, Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import { dueDate } from './payment-terms.js';
import { linkOf, readLink, type ScheduleLink } from './schedule-link.js';
import type { ScheduleMapping } from './schedule-records.js';
import { dayOf, moneyOf, numberOf } from './wire-values.js';
import { quoted } from './xero-api.js';
import type { WireInvoice, WireTracking } from './xero-wire.js';

const LARGEST_PAGE = 1_000;

/** The entries of a billing schedule as drafts of sales invoices: the reference on each, and a number that only one can have. */
export class ScheduleInvoices implements ScheduleMapping<WireInvoice, BillingScheduleEntry> {
  readonly kind = 'billing-schedule';

  constructor(
    private readonly organisation: Organisation,
    private readonly terms: Terms,
  ) {}

  idOf({ InvoiceID }: WireInvoice): string | undefined {
    return InvoiceID;
  }

  entryOf(invoice: WireInvoice): BillingScheduleEntry {
    const { InvoiceNumber, Url } = invoice;
    return { position: positionIn(InvoiceNumber) ?? readLink(Url)!.entry, ...billedOn(invoice) };
  }

  async withReference(externalReference: string): Promise<WireInvoice[]> {
    const found: WireInvoice[] = [];
    for (let page = 1; ; page++) {
      const { Invoices } = await this.organisation.list<{ Invoices: WireInvoice[] }>('/Invoices', {
        where: `Type=="ACCREC" AND Reference==${quoted(externalReference)}`,
        page,
        pageSize: LARGEST_PAGE,
      });
      found.push(...Invoices);
      if (Invoices.length < LARGEST_PAGE) return found;
    }
  }

  async withId(id: string): Promise<WireInvoice | undefined> {
    return (await this.organisation.api.accounting<{ Invoices: WireInvoice[] }>(`/Invoices/${id}`))?.Invoices[0];
  }

  async drafts(
    { externalReference, entries }: { externalReference: string; entries: BillingScheduleEntry[] },
    links: ScheduleLink[],
  ): Promise<WireInvoice[]> {
    const [terms, tracking] = await Promise.all([
      this.terms.of(externalReference),
      this.terms.trackingOf(externalReference),
    ]);
    return entries.map((entry, index) => this.draft(entry, links[index]!, terms, tracking));
  }

  async create(invoices: WireInvoice[], idempotencyKey: string): Promise<WireInvoice[]> {
    const body = { Invoices: invoices };
    const { api } = this.organisation;
    return (await api.writeAccounting<typeof body>('PUT', '/Invoices', body, idempotencyKey)).Invoices;
  }

  async save(invoices: WireInvoice[]): Promise<WireInvoice[]> {
    const body = { Invoices: invoices };
    return (await this.organisation.api.writeAccounting<typeof body>('POST', '/Invoices', body)).Invoices;
  }

  replacing(draft: WireInvoice, { InvoiceID }: WireInvoice): WireInvoice {
    return { ...draft, InvoiceID };
  }

  deletion({ InvoiceID }: WireInvoice): WireInvoice {
    return { InvoiceID, Status: 'DELETED' };
  }

  private draft(
    { position, description, date, amount }: BillingScheduleEntry,
    link: ScheduleLink,
    { contactId, paymentTerms, taxType }: InvoicingTerms,
    tracking: WireTracking[],
  ): WireInvoice {
    const { accounts, sourceUrl } = this.organisation.config;
    return {
      Type: 'ACCREC',
      Status: 'DRAFT',
      Contact: { ContactID: contactId },
      InvoiceNumber: `${link.externalReference}/${position}`,
      Reference: link.externalReference,
      Url: linkOf(sourceUrl, link),
      Date: date,
      DueDate: dueDate(date, paymentTerms),
      CurrencyCode: amount.currency,
      LineAmountTypes: 'Exclusive',
      LineItems: [
        {
          Description: description,
          Quantity: 1,
          UnitAmount: numberOf(amount.amount, `entries/${link.entry - 1}/amount`),
          AccountCode: accounts.revenue,
          ...(taxType === undefined ? {} : { TaxType: taxType }),
          Tracking: tracking,
        },
      ],
    };
  }
}

/** What of an invoice is that of an entry, but for its position. */
export function billedOn({
  Date: date,
  CurrencyCode = '',
  LineItems,
}: WireInvoice): Omit<BillingScheduleEntry, 'position'> {
  const [line] = LineItems ?? [];
  return {
    description: line?.Description ?? '',
    date: dayOf(date),
    amount: moneyOf(line?.UnitAmount, CurrencyCode),
  };
}

/** The invoices among these that are in the books: approved or paid, and neither deleted nor voided. */
export function postedAmong(invoices: WireInvoice[]): PostedInvoice[] {
  const posted = invoices.filter(({ Status }) => Status === 'AUTHORISED' || Status === 'PAID');
  return posted
    .map(({ InvoiceID, InvoiceNumber, Date: date, Total, CurrencyCode = '', Status }): PostedInvoice => ({
      id: InvoiceID!,
      number: InvoiceNumber ?? '',
      date: dayOf(date),
      total: moneyOf(Total, CurrencyCode),
      status: Status === 'PAID' ? 'paid' : 'posted',
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Finance may give a draft a number of its own; its link still says which entry it is. */
function positionIn(invoiceNumber: string | undefined): number | undefined {
  const position = /\/(\d+)$/.exec(invoiceNumber ?? '')?.[1];
  return position === undefined ? undefined : Number(position);
}
