import type { Customer, InvoicingProfile, TaxProfile } from '@handover/canonical';
import type { Company, PaymentTerm, Tax } from './catalogue.js';
import { sourceOf } from './record-source.js';
import type { Row } from './tryton-client.js';

/** Fields of a party that make a customer, with those of what belongs to it. */
export const PARTY_FIELDS = [
  'code',
  'name',
  'active',
  'customer_payment_term',
  'identifiers.code',
  'accounts.company',
  'accounts.customer_tax_rule',
  'contact_mechanisms.type',
  'contact_mechanisms.value',
  'contact_mechanisms.invoice',
  ...['party_name', 'street', 'city', 'postal_code', 'country.code', 'invoice'].map((name) => `addresses.${name}`),
] as const;

export interface PartyRow extends Row {
  code: string;
  name: string;
  active: boolean;
  customer_payment_term: number | null;
  'identifiers.': { code: string }[];
  /** The customer's tax rule in a company. */
  'accounts.': { company: number | null; customer_tax_rule: number | null }[];
  'contact_mechanisms.': { type: string; value: string; invoice: boolean }[];
  'addresses.': AddressPart[];
}

/** An address as it is read with its party. */
export interface AddressPart {
  id: number;
  party_name: string | null;
  street: string | null;
  city: string | null;
  postal_code: string | null;
  'country.': { code: string } | null;
  invoice: boolean;
}

/** What a customer is mapped with. */
export interface CustomerMapping {
  companies: Company[];
  paymentTerms: PaymentTerm[];
  /** The tax that a rule charges, by the rule's id. */
  taxOfRule: ReadonlyMap<number, Tax>;
}

/** A party as a customer: its tax profiles are the tax rules that companies apply to it. */
export function customerOf(party: PartyRow, mapping: CustomerMapping): Customer {
  const addresses = party['addresses.'];
  const address = addresses.find(({ invoice }) => invoice);
  const country = (address ?? addresses[0])?.['country.']?.code;
  const profile = address && invoicingProfileOf(party, address, mapping.paymentTerms);
  return {
    ...sourceOf(party, party.code),
    customerNumber: party.code,
    name: party.name,
    status: party.active ? 'active' : 'closed',
    ...(country ? { country } : {}),
    taxProfiles: taxProfilesOf(party, mapping),
    ...(profile ? { invoicingProfile: profile } : {}),
  };
}

function taxProfilesOf(party: PartyRow, { companies, taxOfRule }: CustomerMapping): TaxProfile[] {
  const registration = party['identifiers.'][0]?.code;
  return party['accounts.'].flatMap(({ company: companyId, customer_tax_rule: rule }) => {
    const company = companies.find(({ id }) => id === companyId);
    const tax = rule === null ? undefined : taxOfRule.get(rule);
    if (!company || !tax) return [];
    const profile = { legalEntity: company.code, treatment: tax.treatment, taxCode: tax.code };
    return [registration ? { ...profile, registration } : profile];
  });
}

/** How the party is invoiced; none where address or payment term are missing. */
function invoicingProfileOf(
  party: PartyRow,
  address: AddressPart,
  paymentTerms: PaymentTerm[],
): InvoicingProfile | undefined {
  const country = address['country.']?.code;
  const term = paymentTerms.find(({ id }) => id === party.customer_payment_term);
  if (!address.street || !address.city || !country || !term) return undefined;
  const emails = party['contact_mechanisms.'].filter(({ type }) => type === 'email');
  const email = (emails.find(({ invoice }) => invoice) ?? emails[0])?.value;
  return {
    name: address.party_name || party.name,
    address: {
      street: address.street,
      city: address.city,
      ...(address.postal_code ? { postalCode: address.postal_code } : {}),
      country,
    },
    ...(email ? { email } : {}),
    paymentTerms: term.text,
  };
}
