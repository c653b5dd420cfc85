import { recordStatuses, taxTreatments } from './classifications.js';
import type { RecordStatus, TaxTreatment } from './classifications.js';
import { SourceRecord } from './external-reference.js';
import { CurrencyCode, ListOf, Nested, OneOf, Text } from './fields.js';

/** How one legal entity taxes a customer. */
export class TaxProfile {
  @Text({ description: 'Legal entity that invoices', example: 'DE01' })
  legalEntity: string;

  @OneOf(taxTreatments, { name: 'TaxTreatment', description: 'Tax treatment' })
  treatment: TaxTreatment;

  @Text({ description: 'Tax code applied', example: 'DE-VAT-19' })
  taxCode: string;

  @Text({ description: 'Tax registration of the customer', example: 'DE811234567', optional: true })
  registration?: string;
}

export class Address {
  @Text({ description: 'Street and number' })
  street: string;

  @Text({ description: 'City' })
  city: string;

  @Text({ description: 'Postal code', optional: true })
  postalCode?: string;

  @Text({ description: 'ISO 3166-1 alpha-2 country', example: 'DE' })
  country: string;
}

export class InvoicingProfile {
  @Text({ description: 'Name on the invoice' })
  name: string;

  @Nested(() => Address, { description: 'Address on the invoice' })
  address: Address;

  @Text({ description: 'Where invoices are sent', example: 'invoices@nordwind.example', optional: true })
  email?: string;

  @Text({ description: 'Payment terms', example: 'net-30' })
  paymentTerms: string;

  @CurrencyCode({ description: 'Currency the customer is invoiced in, where it is fixed', optional: true })
  currency?: string;
}

/** A customer as the ERP holds it. */
export class Customer extends SourceRecord {
  @Text({ description: 'Key by which CRM and ERP know the same customer', example: 'C-1001' })
  customerNumber: string;

  @Text({ description: 'Name', example: 'Nordwind Energie AG' })
  name: string;

  @OneOf(recordStatuses, { name: 'RecordStatus', description: 'Whether it may be sold to' })
  status: RecordStatus;

  @Text({ description: 'ISO 3166-1 alpha-2 country', example: 'DE', optional: true })
  country?: string;

  @ListOf(() => TaxProfile, { description: 'Tax profile in each legal entity that may invoice it' })
  taxProfiles: TaxProfile[];

  @Nested(() => InvoicingProfile, { description: 'How it is invoiced', optional: true })
  invoicingProfile?: InvoicingProfile;
}
