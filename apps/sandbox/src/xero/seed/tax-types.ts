/** Xero's TaxType, and what it reports it as, of the firm's tax codes; an organisation's own rates are numbered TAX001 and up. */
export const taxTypes: Readonly<Record<string, { taxType: string; reportTaxType: string }>> = {
  'US-SALES-0': { taxType: 'TAX001', reportTaxType: 'OUTPUT' },
  'US-EXEMPT': { taxType: 'TAX002', reportTaxType: 'EXEMPTOUTPUT' },
  'US-EXPORT': { taxType: 'TAX003', reportTaxType: 'ZERORATEDOUTPUT' },
  'DE-VAT-19': { taxType: 'OUTPUT', reportTaxType: 'OUTPUT' },
  'DE-RC': { taxType: 'TAX001', reportTaxType: 'ECOUTPUTSERVICES' },
  'DE-EXEMPT': { taxType: 'TAX002', reportTaxType: 'EXEMPTOUTPUT' },
  'DE-ZERO': { taxType: 'TAX003', reportTaxType: 'ZERORATEDOUTPUT' },
  'GB-VAT-20': { taxType: 'OUTPUT2', reportTaxType: 'OUTPUT' },
  'GB-RC': { taxType: 'ECZROUTPUTSERVICES', reportTaxType: 'ECOUTPUTSERVICES' },
  'GB-EXEMPT': { taxType: 'EXEMPTOUTPUT', reportTaxType: 'EXEMPTOUTPUT' },
  'GB-ZERO': { taxType: 'ZERORATEDOUTPUT', reportTaxType: 'ZERORATEDOUTPUT' },
};
