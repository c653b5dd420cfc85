import { sampleOpportunity } from '../../test/sample-deal.js';
import type { Finding } from '../exceptions/business-exception.js';
import { fingerprintOf, weigh } from './approval.js';
import type { Intervention } from './intervention.js';

const finding: Finding = {
  checkpoint: 'evaluate-stage-gate',
  class: 'policy',
  code: 'fixed-price-not-approved',
  owner: 'pmo',
  field: '/approved',
  sentence: 'The fixed price was not approved.',
};
const deal = sampleOpportunity();
const approval: Intervention = {
  ...{ id: '1', kind: 'approval', checkpoint: 'evaluate-stage-gate', fingerprint: fingerprintOf(finding, deal) },
  ...{ by: 'p.mo', at: '2026-11-20T09:30:00.000Z', reason: 'Margin was checked' },
};

describe('an approval', () => {
  it('lets what was approved pass, whatever else of the deal is saved', () => {
    const saved = sampleOpportunity({ version: '7', owner: 'Somebody else', projectManager: 'E1' });
    expect(weigh([finding], saved, [approval])).toMatchObject({ standing: [], approved: [{ by: { by: 'p.mo' } }] });
  });

  it.each([
    ['another amount', { amount: { amount: '120000.01', currency: 'EUR' } }],
    ['another currency', { amount: { amount: '120000.00', currency: 'USD' } }],
    ['other dates', { estimatedEnd: '2027-12-31' }],
    ['other payment terms', { paymentTerms: 'net-90' }],
  ])('does not hold for %s', (_, change) => {
    expect(weigh([finding], sampleOpportunity(change), [approval]).standing).toEqual([finding]);
  });

  it('does not hold for another finding of the same checkpoint', () => {
    const other = { ...finding, sentence: 'The fixed price is above the limit of its practice.' };
    expect(weigh([other], deal, [approval]).standing).toEqual([other]);
  });
});
