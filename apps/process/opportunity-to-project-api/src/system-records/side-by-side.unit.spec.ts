import type { Opportunity } from '@handover/contracts/system-crm';
import { sampleOpportunity } from '../../test/sample-deal.js';
import { sideBySide } from './side-by-side.js';

const deal = { ...sampleOpportunity(), amount: { amount: '48000.00', currency: 'EUR' } } as Opportunity;
const holding = (type: string, record: Record<string, unknown>) => [{ records: [{ type, id: 'x', record }] }];
const field = (name: string, ...readings: Parameters<typeof sideBySide>[1][number][]) =>
  sideBySide(deal, readings).find((each) => each.field === name);

describe('records side by side', () => {
  it('agree where amounts differ in zeros alone', () => {
    const [project] = holding('project', { contractValue: { amount: '48000', currency: 'EUR' } });
    expect(field('amount', project!)).toMatchObject({
      agree: true,
      values: [{ column: 'handed-over' }, { column: 'project' }],
    });
  });

  it('do not agree where a currency or an amount differs', () => {
    const [dollars] = holding('project', { contractValue: { amount: '48000', currency: 'USD' } });
    const [more] = holding('project', { contractValue: { amount: '480000', currency: 'EUR' } });
    expect(field('amount', dollars!)!.agree).toBe(false);
    expect(field('amount', more!)!.agree).toBe(false);
  });

  it('leave out what no record has', () => {
    expect(sideBySide(undefined, [])).toEqual([]);
  });
});
