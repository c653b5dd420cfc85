import { addMonths, addDays } from '@handover/canonical';
import type { InvoicingTerms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import type { RepeatedDueDate } from './payment-terms.js';
import type { RepeatingRun } from './repeating-run.js';
import { dayOf, numberOf } from './wire-values.js';
import { quoted } from './xero-api.js';
import type { WireRepeatingInvoice, WireTracking } from './xero-wire.js';

interface Body {
  RepeatingInvoices: WireRepeatingInvoice[];
}

/** Xero's repeating invoices: from each, Xero makes a draft on each of its dates, with its reference and a number of Xero's own. */
export class RepeatingInvoices {
  constructor(private readonly organisation: Organisation) {}

  /** Those with the reference, deleted ones included. */
  async withReference(externalReference: string): Promise<WireRepeatingInvoice[]> {
    const where = `Type=="ACCREC" AND Reference==${quoted(externalReference)}`;
    return (await this.organisation.list<Body>('/RepeatingInvoices', { where })).RepeatingInvoices;
  }

  async create(template: WireRepeatingInvoice, idempotencyKey: string): Promise<WireRepeatingInvoice> {
    const body: Body = { RepeatingInvoices: [template] };
    const { api } = this.organisation;
    const answer = await api.writeAccounting<Body>('PUT', '/RepeatingInvoices', body, idempotencyKey);
    return answer.RepeatingInvoices[0]!;
  }

  /** Deletes those, and makes these: all or nothing. */
  async replace(held: WireRepeatingInvoice[], made: WireRepeatingInvoice[]): Promise<void> {
    const deletions = held.map(({ RepeatingInvoiceID }) => ({ RepeatingInvoiceID, Status: 'DELETED' }));
    const body: Body = { RepeatingInvoices: [...deletions, ...made] };
    if (body.RepeatingInvoices.length === 0) return;
    await this.organisation.api.writeAccounting<Body>('POST', '/RepeatingInvoices', body);
  }

  /** A new one for a run of entries. The periods that entries name are not alike: its text has the month, which Xero fills in. */
  templateFor(
    externalReference: string,
    { months, entries }: RepeatingRun,
    { contactId, taxType, due, tracking }: InvoicingTerms & { due: RepeatedDueDate; tracking: WireTracking[] },
  ): WireRepeatingInvoice {
    const { date, amount, position } = entries[0]!;
    return {
      Type: 'ACCREC',
      Status: 'DRAFT',
      Contact: { ContactID: contactId },
      Reference: externalReference,
      CurrencyCode: amount.currency,
      LineAmountTypes: 'Exclusive',
      Schedule: { Period: months, Unit: 'MONTHLY', ...due, StartDate: date, EndDate: entries.at(-1)!.date },
      LineItems: [
        {
          Description: `Service from ${Number(date.slice(8))} [Month Year]`,
          Quantity: 1,
          UnitAmount: numberOf(amount.amount, `entries/${position - 1}/amount`),
          AccountCode: this.organisation.config.accounts.revenue,
          ...(taxType === undefined ? {} : { TaxType: taxType }),
          Tracking: tracking,
        },
      ],
    };
  }
}

export function isAlive({ Status }: WireRepeatingInvoice): boolean {
  return Status !== 'DELETED';
}

/** The dates of a repeating invoice, from its start; until a day, where it has no end. */
export function datesOf({ Schedule }: WireRepeatingInvoice, until: string): string[] {
  const { Period = 1, Unit, StartDate, EndDate } = Schedule ?? {};
  const start = dayOf(StartDate);
  const end = EndDate === undefined ? until : dayOf(EndDate);
  const dates: string[] = [];
  for (let date = start; date <= end;) {
    dates.push(date);
    const steps = dates.length * Period;
    date = Unit === 'WEEKLY' ? addDays(start, steps * 7) : addMonths(start, steps);
  }
  return dates;
}
