import type { Currency, Customer, InvoicingProfile, LegalEntity, ProjectTemplate, TaxCode } from '@handover/canonical';
import { type WireTask, workPackageOf } from './job-mapping.js';
import type { WireRecord } from './sandbox-protocol.js';
import { contractTypes, taxTreatments } from './vocabulary.js';
import { sourceOf } from './wire-record.js';

/** A customer as the ERP sends it; `id` is its number. */
export interface WirePartner extends WireRecord {
  name: string;
  state: string;
  country?: string | null;
  tax_ids?: { company: string; kind: string; tax_code: string; vat_id?: string | null }[];
  invoice_to?: WireInvoiceTo | null;
}

interface WireInvoiceTo {
  name: string;
  street: string;
  city: string;
  zip?: string | null;
  country: string;
  mail?: string | null;
  terms_days: number;
  currency?: string | null;
}

export interface WireCompany extends WireRecord {
  name: string;
  state: string;
  country: string;
  region: string;
  ledger_currency: string;
  deal_currencies: string[];
}

export interface WireProjectModel extends WireRecord {
  title: string;
  job_kind?: string | null;
  companies: string[];
  tasks: WireTask[];
}

export interface WireTax extends WireRecord {
  company: string;
  kind: string;
  percent: string;
  label: string;
}

export interface WireCurrency extends WireRecord {
  label: string;
  decimals: number;
}

export function customerOf(partner: WirePartner): Customer {
  return {
    ...sourceOf(partner),
    customerNumber: partner.id,
    name: partner.name,
    status: partner.state === 'active' ? 'active' : 'closed',
    ...(partner.country ? { country: partner.country } : {}),
    taxProfiles: (partner.tax_ids ?? []).map(({ company, kind, tax_code: taxCode, vat_id: registration }) => ({
      legalEntity: company,
      treatment: taxTreatments.ours(kind),
      taxCode,
      ...(registration ? { registration } : {}),
    })),
    ...(partner.invoice_to ? { invoicingProfile: invoicingProfileOf(partner.invoice_to) } : {}),
  };
}

function invoicingProfileOf(to: WireInvoiceTo): InvoicingProfile {
  return {
    name: to.name,
    address: { street: to.street, city: to.city, ...(to.zip ? { postalCode: to.zip } : {}), country: to.country },
    ...(to.mail ? { email: to.mail } : {}),
    paymentTerms: paymentTermsOf(to.terms_days),
    ...(to.currency ? { currency: to.currency } : {}),
  };
}

/** `net-30` for 30 days. */
export function paymentTermsOf(days: number): string {
  return `net-${days}`;
}

export function legalEntityOf(company: WireCompany): LegalEntity {
  return {
    ...sourceOf(company),
    name: company.name,
    country: company.country,
    region: company.region,
    currency: company.ledger_currency,
    contractCurrencies: company.deal_currencies,
    open: company.state === 'open',
  };
}

export function projectTemplateOf(model: WireProjectModel): ProjectTemplate {
  return {
    ...sourceOf(model),
    name: model.title,
    legalEntities: model.companies,
    ...(model.job_kind ? { contractType: contractTypes.ours(model.job_kind) } : {}),
    workBreakdown: model.tasks.map(workPackageOf),
  };
}

export function taxCodeOf({ id, company, kind, percent, label }: WireTax): TaxCode {
  return { id, legalEntity: company, treatment: taxTreatments.ours(kind), rate: percent, name: label };
}

export function currencyOf({ id, label, decimals }: WireCurrency): Currency {
  return { id, name: label, minorUnits: decimals };
}
