/** What an invoice has when it is made, however that comes. */
export const NEW_INVOICE = {
  CurrencyRate: 1,
  AmountPaid: 0,
  AmountCredited: 0,
  SentToContact: false,
  HasErrors: false,
  HasAttachments: false,
  IsDiscounted: false,
} as const;
