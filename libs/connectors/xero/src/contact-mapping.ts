import type { Address, Customer, InvoicingProfile, TaxProfile } from '@handover/canonical';
import { countryCode } from './country-code.js';
import { paymentTermsOf } from './payment-terms.js';
import { versionOf } from './record-version.js';
import type { TaxCodes } from './tax-codes.js';
import { instantOf } from './wire-values.js';
import type { XeroConfig } from './xero-config.js';
import type { WireAddress, WireContact, WirePaymentTerms } from './xero-wire.js';

/** What a contact is read with. */
export interface ContactContext {
  config: Pick<XeroConfig, 'legalEntity' | 'customerNumber' | 'defaultPaymentTerms'>;
  taxCodes: TaxCodes;
  /** The organisation's own, for contacts that have none. */
  organisationTerms?: WirePaymentTerms;
}

/** Xero's address for invoices is the one that its screens call postal or billing. */
const INVOICING = 'POBOX';

/** A contact as a customer; undefined when it has no customer number. */
export function customerOf(contact: WireContact, context: ContactContext): Customer | undefined {
  const { config } = context;
  const customerNumber = contact[config.customerNumber];
  if (!customerNumber) return undefined;
  const invoicingProfile = invoicingProfileOf(contact, context);
  const content = {
    id: contact.ContactID,
    customerNumber,
    externalReferences: [],
    name: contact.Name ?? customerNumber,
    status: (contact.ContactStatus ?? 'ACTIVE') === 'ACTIVE' ? ('active' as const) : ('closed' as const),
    ...(invoicingProfile ? { country: invoicingProfile.address.country } : {}),
    taxProfiles: taxProfilesOf(contact, context),
    ...(invoicingProfile ? { invoicingProfile } : {}),
  };
  return { ...content, version: versionOf(content), updatedAt: instantOf(contact.UpdatedDateUTC) };
}

/** The one of the legal entity that the organisation is, once its tax type for sales is set. */
function taxProfilesOf(
  { AccountsReceivableTaxType: taxType, TaxNumber: registration }: WireContact,
  { config, taxCodes }: ContactContext,
): TaxProfile[] {
  const code = taxType ? taxCodes.ofType(taxType) : undefined;
  if (!code) return [];
  return [
    {
      legalEntity: config.legalEntity,
      treatment: code.treatment,
      taxCode: code.id,
      ...(registration ? { registration } : {}),
    },
  ];
}

/** Absent when the contact has no address that an invoice could be sent to. */
function invoicingProfileOf(contact: WireContact, context: ContactContext): InvoicingProfile | undefined {
  const addresses = contact.Addresses ?? [];
  const postal = addresses.filter(({ AddressType }) => AddressType === INVOICING);
  const address = [...postal, ...addresses].map(addressOf).find((each) => each !== undefined);
  if (!address) return undefined;
  const own = paymentTermsOf(contact.PaymentTerms) ?? paymentTermsOf(context.organisationTerms);
  return {
    name: contact.Name ?? '',
    address,
    ...(contact.EmailAddress ? { email: contact.EmailAddress } : {}),
    paymentTerms: own ?? context.config.defaultPaymentTerms,
    ...(contact.DefaultCurrency ? { currency: contact.DefaultCurrency } : {}),
  };
}

function addressOf(wire: WireAddress): Address | undefined {
  const lines = [wire.AddressLine1, wire.AddressLine2, wire.AddressLine3, wire.AddressLine4];
  const street = lines.filter((line) => line).join(', ');
  const country = countryCode(wire.Country);
  if (street === '' || !wire.City || country === undefined) return undefined;
  const city = wire.Region ? `${wire.City}, ${wire.Region}` : wire.City;
  return { street, city, ...(wire.PostalCode ? { postalCode: wire.PostalCode } : {}), country };
}
