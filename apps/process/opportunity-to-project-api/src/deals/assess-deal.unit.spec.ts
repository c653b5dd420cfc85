import {
  sampleCustomer,
  sampleDeal,
  sampleDelivery,
  sampleEntity,
  sampleOpportunity,
  sampleStatement,
} from '../../test/sample-deal.js';
import { assessDeal } from './assess-deal.js';
import type { DecidedDeal } from './deal.js';

const assessed = (change: Partial<DecidedDeal>) =>
  assessDeal(sampleDeal(change)).map(({ class: kind, code, owner }) => [kind, code, owner]);

const gate = (output: Record<string, unknown>) => ({
  decision: 'stage-gate/closed-won',
  version: 1,
  output: { unmet: [], ...output },
  trace: [],
});

describe('what stands between a deal and its project', () => {
  it('is nothing when all is well', () => {
    expect(assessed({})).toEqual([]);
  });

  it.each<[string, Partial<DecidedDeal>, [string, string, string]]>([
    ['the ERP does not know the customer', { customer: undefined }, ['master-data', 'customer-unknown', 'finance']],
    [
      'the customer is closed',
      { customer: { ...sampleCustomer, status: 'closed' } },
      ['master-data', 'customer-not-active', 'finance'],
    ],
    [
      'the customer cannot be invoiced',
      { customer: { ...sampleCustomer, invoicingProfile: undefined } },
      ['master-data', 'invoicing-profile-missing', 'finance'],
    ],
    [
      'the customer has no tax profile',
      { customer: { ...sampleCustomer, taxProfiles: [] } },
      ['master-data', 'tax-profile-missing', 'finance'],
    ],
    ['the tax code is unknown', { taxCodes: [] }, ['master-data', 'tax-code-unknown', 'finance']],
    ['the legal entity is unknown', { legalEntity: undefined }, ['master-data', 'legal-entity-unknown', 'finance']],
    [
      'the legal entity is closed',
      { legalEntity: { ...sampleEntity, open: false } },
      ['master-data', 'legal-entity-closed', 'finance'],
    ],
    [
      'the currency is not contracted',
      { legalEntity: { ...sampleEntity, contractCurrencies: ['GBP'] } },
      ['master-data', 'currency-not-contracted', 'finance'],
    ],
    [
      'no ERP knows the legal entity that delivers',
      sampleDelivery({ legalEntity: undefined }),
      ['master-data', 'delivering-legal-entity-unknown', 'finance'],
    ],
    [
      'the legal entity that delivers is closed',
      sampleDelivery({ legalEntity: { ...sampleEntity, open: false } }),
      ['master-data', 'delivering-legal-entity-closed', 'finance'],
    ],
    [
      'the deliverer does not know the seller as a customer',
      sampleDelivery({ seller: undefined }),
      ['master-data', 'seller-no-customer', 'finance'],
    ],
    [
      'the deliverer does not contract in the currency',
      sampleDelivery({ legalEntity: { ...sampleEntity, contractCurrencies: ['GBP'] } }),
      ['master-data', 'currency-not-delivered', 'finance'],
    ],
    [
      'HR does not know the project manager',
      { projectManager: undefined },
      ['missing-data', 'project-manager-unknown', 'sales'],
    ],
    [
      'a statement of work is missing',
      { statementsOfWork: [] },
      ['missing-data', 'statement-of-work-missing', 'sales'],
    ],
    [
      'the statement of work is not signed',
      { statementsOfWork: [{ ...sampleStatement(), status: 'sent' }] },
      ['missing-data', 'statement-of-work-not-signed', 'sales'],
    ],
    [
      'a purchase order is missing',
      { gate: gate({ sowRequired: true, purchaseOrderRequired: true }) },
      ['missing-data', 'purchase-order-missing', 'sales'],
    ],
    [
      'the currencies differ',
      { statementsOfWork: [sampleStatement({ amount: { amount: '120000.00', currency: 'USD' } })] },
      ['terms-mismatch', 'currency-differs', 'sales-and-finance'],
    ],
    [
      'the amounts differ',
      { statementsOfWork: [sampleStatement({ amount: { amount: '120000.01', currency: 'EUR' } })] },
      ['terms-mismatch', 'amount-differs', 'sales-and-finance'],
    ],
    [
      'the ends differ',
      { statementsOfWork: [sampleStatement({ end: '2027-05-31' })] },
      ['terms-mismatch', 'end-differs', 'sales-and-finance'],
    ],
  ])('is said when %s', (_, change, expected) => {
    expect(assessed(change)).toEqual([expected]);
  });

  it('is a rule that is missing, once everything else is well', () => {
    const { decisions } = sampleDeal();
    const without = { ...decisions, 'project-template': { ...decisions['project-template'], output: {} } };
    expect(assessed({ decisions: without })).toEqual([['mapping', 'no-project-template', 'integration']]);
    expect(assessed({ decisions: without, projectManager: undefined })).toEqual([
      ['missing-data', 'project-manager-unknown', 'sales'],
    ]);
  });

  it('is said once where the validation and the gate both find it', () => {
    const unmet = [{ code: 'project-manager-missing', class: 'missing-data', owner: 'sales', message: 'None.' }];
    const change = { opportunity: sampleOpportunity({ projectManager: undefined }), projectManager: undefined };
    expect(assessed({ ...change, gate: gate({ unmet, sowRequired: true }) })).toEqual([
      ['missing-data', 'project-manager-missing', 'sales'],
    ]);
  });

  it('is not an amount that is only written otherwise', () => {
    expect(
      assessed({ statementsOfWork: [sampleStatement({ amount: { amount: '120000', currency: 'EUR' } })] }),
    ).toEqual([]);
  });
});
