import { Decimal } from 'decimal.js';
import { openDeals } from './open-deals.js';
import { sampleDeals } from './sample-deals.js';
import { crmRecords } from './crm-records.js';

const sum = (amounts: string[]) => amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(2);

describe('the seeded deals', () => {
  it.each([...sampleDeals, ...openDeals].map((deal) => [deal.name, deal] as const))(
    '%s: lines, and milestones where there are any, add up to the amount',
    (_name, deal) => {
      expect(sum(deal.lines.map(([, , amount]) => amount))).toBe(deal.amount);
      if (deal.milestones.length > 0) expect(sum(deal.milestones.map(([, , amount]) => amount))).toBe(deal.amount);
    },
  );

  it('have ids of their own that are the same every time', () => {
    const ids = () => crmRecords(() => '2026-01-01T00:00:00.000+0000').map(({ type, id }) => `${type} ${id}`);
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
  });

  it('share their account with the other deals of the same customer', () => {
    const accounts = crmRecords(() => '').filter(({ type }) => type === 'Account');
    expect(accounts).toHaveLength(8);
  });
});
