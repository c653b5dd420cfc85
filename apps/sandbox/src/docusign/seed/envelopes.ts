import { createHash } from 'node:crypto';
import type { NewRecord } from '../../records/record.js';
import { type SampleDeal, sampleDeals } from '../../salesforce/seed/sample-deals.js';
import { companies } from '../../seed/companies.js';
import { customers } from '../../seed/customers.js';
import { workers } from '../../seed/workers.js';
import { type Envelope, type Signer, textCustomFields } from '../envelope.js';

/** The signed statements of work of the sample deals: the terms are the deals' own, to the cent and the day. */
export function envelopeRecords(): NewRecord[] {
  return sampleDeals.map((deal, index) => ({
    system: 'documents',
    type: 'statement-of-work',
    id: envelopeId(deal.opportunityId),
    externalReference: deal.opportunityId,
    data: envelopeOf(deal, index + 1),
  }));
}

/** A GUID that says nothing, and the same for the same key. */
function envelopeId(key: string): string {
  const hex = createHash('sha256').update(`envelope ${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

function envelopeOf(deal: SampleDeal, number: number): Envelope {
  const reference = deal.sowReference ?? `SOW-2027-${String(number).padStart(3, '0')}`;
  const sentDay = daysBefore(deal.closeDate, 14);
  const signedDay = daysBefore(deal.closeDate, 3);
  const signers = [
    signer(1, 'Customer', customerSigner(deal), `${daysBefore(signedDay, 1)}T10:15:00.0000000Z`),
    signer(2, 'Supplier', supplierSigner(deal.legalEntity), `${signedDay}T14:40:00.0000000Z`),
  ];
  return {
    status: 'completed',
    emailSubject: `Please sign: ${deal.name} (${companies[deal.legalEntity]!.name})`,
    createdDateTime: `${sentDay}T08:00:00.0000000Z`,
    sentDateTime: `${sentDay}T08:05:00.0000000Z`,
    completedDateTime: `${signedDay}T14:40:00.0000000Z`,
    statusChangedDateTime: `${signedDay}T14:40:00.0000000Z`,
    customFields: textCustomFields({
      'Opportunity Id': deal.opportunityId,
      'SOW Reference': reference,
      'Contract Amount': deal.amount,
      'Contract Currency': deal.currency,
      'Contract Type': deal.contractType,
      'Billing Method': deal.billingMethod,
      'Start Date': deal.start,
      'End Date': deal.end,
      'Payment Terms': deal.paymentTerms,
    }),
    recipients: { signers, recipientCount: '2', currentRoutingOrder: '2' },
    documentName: `${reference}.pdf`,
  };
}

function signer(number: number, roleName: string, { name, email }: Person, signedDateTime: string): Signer {
  return {
    recipientId: String(number),
    recipientIdGuid: envelopeId(`${email} ${signedDateTime}`),
    name,
    email,
    roleName,
    routingOrder: String(number),
    status: 'completed',
    signedDateTime,
  };
}

interface Person {
  name: string;
  email: string;
}

function customerSigner(deal: SampleDeal): Person {
  const [first, last] = deal.contacts[0]!;
  const domain = customers[deal.account.customerNumber]!.invoice_to!.mail!.split('@')[1];
  return { name: `${first} ${last}`, email: `${first}.${last}@${domain}`.toLowerCase() };
}

/** The firm signs through the company's first project manager. */
function supplierSigner(company: string): Person {
  const { full_name: name, mail: email } = Object.values(workers).find((worker) => worker.company === company)!;
  return { name, email };
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
