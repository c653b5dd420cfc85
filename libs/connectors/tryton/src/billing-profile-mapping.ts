import type {
  Address,
  BillingFrequency,
  BillingMethod,
  BillingProfile,
  BillingProfileChange,
  NewBillingProfile,
  RecordStatus,
} from '@handover/canonical';
import { RecordRefused } from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import type { AddressPart } from './customer-mapping.js';
import { recordId, referencedSourceOf } from './record-source.js';
import type { BillingMapping, BillingRow } from './tryton-billing-records.js';
import type { Row, TrytonClient } from './tryton-client.js';
import type { Values, WireValue } from './wire-values.js';

interface ProfileRow extends BillingRow {
  project: number;
  'party.': { id: number; code: string; name: string };
  'invoice_address.': AddressPart;
  payment_term: number;
  tax: number;
  currency: number;
  method: BillingMethod;
  frequency: BillingFrequency;
  rate_card: string | null;
  purchase_order: string | null;
  state: RecordStatus;
}

/** Billing profiles are records of the companion module; the draft invoices of a project follow its profile. */
export function billingProfiles(
  client: TrytonClient,
  catalogue: Catalogue,
): BillingMapping<NewBillingProfile, BillingProfile, BillingProfileChange, ProfileRow> {
  return {
    model: 'project.billing.profile',
    methods: { create: 'arrange', amend: 'amend', close: 'close' },
    fields: [
      'project',
      'party.code',
      'party.name',
      'payment_term',
      'tax',
      'currency',
      'method',
      'frequency',
      'rate_card',
      'purchase_order',
      'state',
      ...['party_name', 'street', 'city', 'postal_code', 'country.code'].map((name) => `invoice_address.${name}`),
    ],
    names: {
      Project: 'projectId',
      Customer: 'customerNumber',
      'Payment Term': 'paymentTerms',
      Tax: 'taxCode',
      Currency: 'currency',
      'External Reference': 'externalReference',
    },
    async toNew(profile, companyId) {
      const party = await partyOf(client, profile.customerNumber);
      const company = await catalogue.company(profile.legalEntity);
      const [tax, currency, change] = await Promise.all([
        catalogue.tax(profile.taxCode, company, 'taxCode'),
        catalogue.currency(profile.currency, 'currency'),
        changeOf(client, catalogue, profile, party),
      ]);
      if (tax.treatment !== profile.taxTreatment) {
        const said = `The tax ${tax.code} is of the group ${tax.treatment}`;
        throw new RecordRefused('Tax code and tax treatment do not go together.', said, 'taxTreatment');
      }
      const values = {
        external_reference: profile.externalReference,
        company: companyId,
        project: projectIdOf(profile.projectId),
        party: party.id,
        tax: tax.id,
        currency: currency.id,
        ...change,
      };
      return [values as WireValue];
    },
    async toChange(change, profile, { 'party.': party }) {
      const address = { invoicingName: profile.invoicingName, invoicingAddress: profile.invoicingAddress };
      return [(await changeOf(client, catalogue, { ...address, ...change }, party)) as WireValue];
    },
    async toRecord(row) {
      const { 'party.': party, 'invoice_address.': address } = row;
      const [legalEntity, currency, terms, taxes] = await Promise.all([
        catalogue.companyCode(row.company),
        catalogue.currencyCode(row.currency),
        catalogue.paymentTerms(),
        catalogue.taxes(),
      ]);
      const tax = taxes.find(({ id }) => id === row.tax);
      return {
        ...referencedSourceOf(row),
        externalReference: row.external_reference,
        projectId: String(row.project),
        legalEntity,
        customerNumber: party.code,
        invoicingName: address.party_name || party.name,
        invoicingAddress: addressOf(address),
        method: row.method,
        frequency: row.frequency,
        paymentTerms: terms.find(({ id }) => id === row.payment_term)?.text ?? '',
        taxTreatment: tax?.treatment ?? 'standard',
        taxCode: tax?.code ?? '',
        currency,
        ...(row.rate_card ? { rateCard: row.rate_card } : {}),
        ...(row.purchase_order ? { purchaseOrder: row.purchase_order } : {}),
        status: row.state,
      };
    },
  };
}

/** The number of a project. Throws RecordRefused for a text that cannot be one. */
export function projectIdOf(id: string): number {
  const number = recordId(id);
  if (number === undefined) throw new RecordRefused('The system does not hold this project.', id, 'projectId');
  return number;
}

/** A party that may be sold to. Throws RecordRefused when there is none of this number. */
export async function partyOf(client: TrytonClient, customerNumber: string): Promise<{ id: number; name: string }> {
  const [party] = await client.search<Row & { name: string }>('party.party', {
    domain: [['code', '=', customerNumber]],
    fields: ['name'],
  });
  if (party) return party;
  const said = `No active party "${customerNumber}"`;
  throw new RecordRefused('The system does not hold what the record refers to.', said, 'customerNumber');
}

async function changeOf(
  client: TrytonClient,
  catalogue: Catalogue,
  change: BillingProfileChange,
  party: { id: number; name: string },
): Promise<Values> {
  const { invoicingName: name, invoicingAddress: address, paymentTerms } = change;
  const [addressId, term] = await Promise.all([
    name !== undefined && address ? invoiceAddress(client, catalogue, party, name, address) : undefined,
    paymentTerms === undefined ? undefined : catalogue.paymentTerm(paymentTerms, 'paymentTerms'),
  ]);
  return {
    invoice_address: addressId,
    payment_term: term?.id,
    method: change.method,
    frequency: change.frequency,
    rate_card: change.rateCard,
    purchase_order: change.purchaseOrder,
  };
}

/** The party's address that says this; added to the party when it has none. */
async function invoiceAddress(
  client: TrytonClient,
  catalogue: Catalogue,
  party: { id: number; name: string },
  invoicingName: string,
  { street, city, postalCode, country }: Address,
): Promise<number> {
  const countryId = (await catalogue.countries()).find(({ code }) => code === country)?.id;
  if (countryId === undefined) {
    const said = `No country "${country}"`;
    throw new RecordRefused('The system does not hold this country.', said, 'invoicingAddress/country');
  }
  const held = await client.search<Row & AddressPart>('party.address', {
    domain: [
      ['party', '=', party.id],
      ['street', '=', street],
      ['city', '=', city],
      ['country', '=', countryId],
    ],
    fields: ['party_name', 'postal_code'],
  });
  const same = held.find(
    (each) => (each.party_name || party.name) === invoicingName && (each.postal_code ?? '') === (postalCode ?? ''),
  );
  if (same) return same.id;
  const partyName = invoicingName === party.name ? undefined : invoicingName;
  const values = { party: party.id, party_name: partyName, street, city, postal_code: postalCode, country: countryId };
  return client.create('party.address', values, { names: { Street: 'invoicingAddress/street' } });
}

function addressOf({ street, city, postal_code: postalCode, 'country.': country }: AddressPart): Address {
  return {
    street: street ?? '',
    city: city ?? '',
    ...(postalCode ? { postalCode } : {}),
    country: country?.code ?? '',
  };
}
