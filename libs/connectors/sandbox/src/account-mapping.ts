import type { Address, BillingProfile, BillingProfileChange, NewBillingProfile } from '@handover/canonical';
import type { BillingMapping } from './sandbox-billing-records.js';
import type { WireRecord } from './sandbox-protocol.js';
import { billingFrequencies, billingMethods, billingStates, taxTreatments } from './vocabulary.js';
import { externalReferenceOf, sourceOf } from './wire-record.js';

interface WireAddress {
  street: string;
  city: string;
  zip?: string | null;
  country: string;
}

/** A billing profile as the billing system sends it. */
export interface WireAccount extends WireRecord {
  job: string;
  company: string;
  partner: string;
  bill_name: string;
  bill_address: WireAddress;
  billing_mode: string;
  cycle: string;
  terms: string;
  tax_kind: string;
  tax_code: string;
  currency: string;
  price_list?: string | null;
  po_number?: string | null;
  state: string;
}

function newAccount(profile: NewBillingProfile): object {
  return {
    ...accountChange(profile),
    ext_ref: profile.externalReference,
    job: profile.projectId,
    company: profile.legalEntity,
    partner: profile.customerNumber,
    tax_kind: taxTreatments.theirs(profile.taxTreatment),
    tax_code: profile.taxCode,
    currency: profile.currency,
  };
}

function accountChange(change: BillingProfileChange): object {
  return {
    bill_name: change.invoicingName,
    bill_address: change.invoicingAddress && wireAddressOf(change.invoicingAddress),
    billing_mode: change.method && billingMethods.theirs(change.method),
    cycle: change.frequency && billingFrequencies.theirs(change.frequency),
    terms: change.paymentTerms,
    price_list: change.rateCard,
    po_number: change.purchaseOrder,
  };
}

function wireAddressOf({ street, city, postalCode, country }: Address): WireAddress {
  return { street, city, zip: postalCode ?? null, country };
}

function billingProfileOf(account: WireAccount): BillingProfile {
  const { street, city, zip, country } = account.bill_address;
  return {
    ...sourceOf(account),
    externalReference: externalReferenceOf(account),
    projectId: account.job,
    legalEntity: account.company,
    customerNumber: account.partner,
    invoicingName: account.bill_name,
    invoicingAddress: { street, city, ...(zip ? { postalCode: zip } : {}), country },
    method: billingMethods.ours(account.billing_mode),
    frequency: billingFrequencies.ours(account.cycle),
    paymentTerms: account.terms,
    taxTreatment: taxTreatments.ours(account.tax_kind),
    taxCode: account.tax_code,
    currency: account.currency,
    ...(account.price_list ? { rateCard: account.price_list } : {}),
    ...(account.po_number ? { purchaseOrder: account.po_number } : {}),
    status: billingStates.ours(account.state),
  };
}

/** Billing profiles are accounts. */
export const accounts: BillingMapping<NewBillingProfile, BillingProfile, BillingProfileChange, WireAccount> = {
  path: '/accounts',
  toNew: newAccount,
  toChange: accountChange,
  toRecord: billingProfileOf,
  fieldNames: {
    ext_ref: 'externalReference',
    job: 'projectId',
    company: 'legalEntity',
    partner: 'customerNumber',
    bill_name: 'invoicingName',
    bill_address: 'invoicingAddress',
    'bill_address.street': 'invoicingAddress/street',
    'bill_address.city': 'invoicingAddress/city',
    'bill_address.zip': 'invoicingAddress/postalCode',
    'bill_address.country': 'invoicingAddress/country',
    billing_mode: 'method',
    cycle: 'frequency',
    terms: 'paymentTerms',
    tax_kind: 'taxTreatment',
    tax_code: 'taxCode',
    currency: 'currency',
    price_list: 'rateCard',
    po_number: 'purchaseOrder',
    state: 'status',
  },
};
