import { taxCodesOf } from './tax-codes.js';

const rate = (TaxType: string, EffectiveRate: number, more: object = {}) => ({
  Name: TaxType,
  TaxType,
  EffectiveRate,
  Status: 'ACTIVE',
  CanApplyToRevenue: true,
  ...more,
});

describe('tax codes', () => {
  const codes = taxCodesOf(
    [
      rate('OUTPUT2', 20),
      rate('ZERORATEDOUTPUT', 0),
      rate('EXEMPTOUTPUT', 0),
      rate('ECZROUTPUTSERVICES', 0),
      rate('TAX001', 7.5, { ReportTaxType: 'OUTPUT' }),
      rate('INPUT2', 20, { CanApplyToRevenue: false }),
      rate('OUTPUTOLD', 17.5, { Status: 'ARCHIVED' }),
    ],
    { legalEntity: 'GB01', taxCodes: { 'GB-VAT-20': { taxType: 'OUTPUT2', treatment: 'standard' } } },
  );

  it('are called as configured, and as Xero calls them where nothing is', () => {
    expect(codes.all.map(({ id, treatment, rate: percent }) => [id, treatment, percent])).toEqual([
      ['GB-VAT-20', 'standard', '20'],
      ['ZERORATEDOUTPUT', 'zero-rated', '0'],
      ['EXEMPTOUTPUT', 'exempt', '0'],
      ['ECZROUTPUTSERVICES', 'reverse-charge', '0'],
      ['TAX001', 'standard', '7.5'],
    ]);
  });

  it('lead to the tax type and back', () => {
    expect(codes.typeOf('GB-VAT-20')).toBe('OUTPUT2');
    expect(codes.ofType('OUTPUT2')?.id).toBe('GB-VAT-20');
    expect([codes.typeOf('OUTPUT2'), codes.ofType('INPUT2')]).toEqual([undefined, undefined]);
  });
});
