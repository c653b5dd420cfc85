import type { Envelope } from '../documents/envelope.js';
import { type SampleDeal, sampleDeals } from '../salesforce/seed/sample-deals.js';
import { companies } from './companies.js';
import { customers } from './customers.js';
import { workers } from './workers.js';

const dealKinds: Readonly<Record<string, Envelope['terms']['deal_kind']>> = {
  'Time & Materials': 'TM',
  'Fixed Price': 'FP',
  Milestone: 'MS',
  Retainer: 'RT',
  'Managed Service': 'SV',
  Subscription: 'SB',
};

const billings: Readonly<Record<string, Envelope['terms']['billing']>> = {
  'Time and Expenses': 'TE',
  'Fixed Schedule': 'PLAN',
  Milestone: 'MILESTONE',
  Recurring: 'RECURRING',
};

/** The signed statements of work of the sample deals, by id: the terms are the deals' own, to the cent and the day. */
export const envelopes: Readonly<Record<string, Envelope>> = Object.fromEntries(
  sampleDeals.map((deal, index) => [`ENV-${70001 + index}`, envelopeOf(deal, index + 1)]),
);

function envelopeOf(deal: SampleDeal, number: number): Envelope {
  const [first, last] = deal.contacts[0]!;
  const supplier = companies[deal.legalEntity]!;
  const signedOn = daysBefore(deal.closeDate, 3);
  const customer = customers[deal.account.customerNumber]!;
  return {
    deal: deal.opportunityId,
    ref: deal.sowReference ?? `SOW-2027-${String(number).padStart(3, '0')}`,
    state: 'completed',
    created_on: daysBefore(deal.closeDate, 14),
    completed_on: signedOn,
    subject: deal.name,
    parties: { supplier: supplier.name, customer: customer.name },
    terms: {
      value: deal.amount,
      currency: deal.currency,
      deal_kind: dealKinds[deal.contractType]!,
      billing: billings[deal.billingMethod]!,
      from: deal.start,
      to: deal.end,
      terms_days: Number(deal.paymentTerms.replace('net-', '')),
    },
    signers: [
      {
        name: `${first} ${last}`,
        mail: `${first}.${last}@${customer.invoice_to!.mail!.split('@')[1]}`.toLowerCase(),
        signed_at: `${daysBefore(signedOn, 1)}T10:15:00.000Z`,
      },
      { ...directorOf(deal.legalEntity), signed_at: `${signedOn}T14:40:00.000Z` },
    ],
  };
}

/** The firm signs through the company's first project manager. */
function directorOf(company: string): { name: string; mail: string } {
  const { full_name: name, mail } = Object.values(workers).find((worker) => worker.company === company)!;
  return { name, mail };
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
