/** Names of the envelope custom fields that carry a statement of work, by our field. */
export const defaultFields = {
  opportunityId: 'Opportunity Id',
  reference: 'SOW Reference',
  amount: 'Contract Amount',
  currency: 'Contract Currency',
  contractType: 'Contract Type',
  billingMethod: 'Billing Method',
  start: 'Start Date',
  end: 'End Date',
  paymentTerms: 'Payment Terms',
} as const;

/** Names of the custom fields of an account. */
export type EnvelopeFields = Readonly<Record<keyof typeof defaultFields, string>>;
