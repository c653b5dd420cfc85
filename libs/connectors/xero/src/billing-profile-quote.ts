import type { BillingFrequency, BillingMethod, NewBillingProfile, TaxTreatment } from '@handover/canonical';
import { memoText, readMemo } from './memo.js';
import { oneLine } from './project-quote.js';
import type { QuoteMapping } from './quote-records.js';
import { shortened } from './shortened.js';

/** Xero wants a date on every quote; a billing profile has none that matters. */
const NO_DAY = '2000-01-01';
const REFERENCE_LENGTH = 4000;

/** A billing profile: the purchase order is the quote's reference, the rest is in its summary. */
export const billingProfileQuote: QuoteMapping<NewBillingProfile> = {
  kind: 'billing-profile',
  toQuote(profile) {
    const { invoicingAddress: address, purchaseOrder } = profile;
    return {
      Title: 'Billing profile',
      Date: NO_DAY,
      CurrencyCode: profile.currency,
      ...(purchaseOrder === undefined ? {} : { Reference: shortened(oneLine(purchaseOrder), REFERENCE_LENGTH) }),
      LineItems: [{ Description: `How the project ${profile.projectId} is invoiced` }],
      Summary: memoText({
        ...fieldsOf(profile),
        'Invoicing name': profile.invoicingName,
        Street: address.street,
        City: address.city,
        'Postal code': address.postalCode,
        Country: address.country,
        'Purchase order': purchaseOrder,
      }),
    };
  },
  toRecord({ Summary, CurrencyCode: currency = '' }, { legalEntity }) {
    const memo = readMemo(Summary);
    const { Reference: externalReference, Project: projectId, Customer: customerNumber, Method: method } = memo;
    const { 'Invoicing name': invoicingName, Frequency: frequency, 'Tax treatment': taxTreatment } = memo;
    const { 'Payment terms': paymentTerms, 'Tax code': taxCode, 'Rate card': rateCard } = memo;
    const { Street: street, City: city, Country: country, 'Postal code': postalCode } = memo;
    if (!externalReference || !projectId || !customerNumber || !invoicingName || !method || !frequency)
      return undefined;
    if (!paymentTerms || !taxTreatment || !taxCode || !street || !city || !country) return undefined;
    const { 'Purchase order': purchaseOrder } = memo;
    return {
      externalReference,
      projectId,
      legalEntity,
      customerNumber,
      invoicingName,
      invoicingAddress: { street, city, ...(postalCode === undefined ? {} : { postalCode }), country },
      method: method as BillingMethod,
      frequency: frequency as BillingFrequency,
      paymentTerms,
      taxTreatment: taxTreatment as TaxTreatment,
      taxCode,
      currency,
      ...(rateCard === undefined ? {} : { rateCard }),
      ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
    };
  },
};

function fieldsOf(profile: NewBillingProfile): Record<string, string | undefined> {
  return {
    Reference: profile.externalReference,
    Project: profile.projectId,
    Customer: profile.customerNumber,
    Method: profile.method,
    Frequency: profile.frequency,
    'Payment terms': profile.paymentTerms,
    'Tax treatment': profile.taxTreatment,
    'Tax code': profile.taxCode,
    'Rate card': profile.rateCard,
  };
}
