import { addDays, money, sumMoney } from '@handover/canonical';
import fc from 'fast-check';
import { type BillingTerms, billingEntries, revenueEntries } from './schedules.js';

const terms = fc
  .record({
    method: fc.constantFrom('time-and-expenses', 'fixed-schedule', 'milestone', 'recurring'),
    frequency: fc.constantFrom('once', 'monthly', 'quarterly', 'yearly', 'on-milestone'),
    instalments: fc.integer({ min: 1, max: 12 }),
    cents: fc.integer({ min: 1, max: 2_000_000_000 }),
    day: fc.integer({ min: 0, max: 2_000 }),
    days: fc.integer({ min: 0, max: 1_500 }),
    shares: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }),
  })
  .map(({ cents, day, days, shares, ...rest }): BillingTerms => {
    const total = money((cents / 100).toFixed(2), 'EUR');
    const start = addDays('2026-01-01', day);
    const range = { start, end: addDays(start, days) };
    const all = shares.reduce((sum, share) => sum + share, 0);
    let left = cents;
    const milestones = shares.map((share, index) => {
      const part = index === shares.length - 1 ? left : Math.floor((cents * share) / all);
      left -= part;
      return { name: `M${index}`, dueDate: addDays(start, index * 20), amount: money((part / 100).toFixed(2), 'EUR') };
    });
    return { ...rest, total, range, milestones };
  });

describe('schedules', () => {
  it('add up to the total exactly, whatever the terms', () => {
    fc.assert(
      fc.property(terms, (each) => {
        for (const entries of [billingEntries(each), revenueEntries(each)]) {
          expect(
            sumMoney(
              entries.map(({ amount }) => amount),
              'EUR',
            ),
          ).toEqual(each.total);
        }
      }),
    );
  });

  it('are in the order of their dates and number their entries from 1', () => {
    fc.assert(
      fc.property(terms, (each) => {
        const entries = billingEntries(each);
        expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
        const dates = entries.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });

  const fixed: BillingTerms = {
    method: 'fixed-schedule',
    frequency: 'monthly',
    instalments: 3,
    total: money('100.00', 'EUR'),
    range: { start: '2027-01-15', end: '2027-04-30' },
    milestones: [],
  };

  it('put the cent that cannot be divided on the first instalment, and the last on the last day', () => {
    expect(billingEntries(fixed).map(({ date, amount }) => [date, amount.amount])).toEqual([
      ['2027-02-28', '33.34'],
      ['2027-03-30', '33.33'],
      ['2027-04-30', '33.33'],
    ]);
  });

  const recurring: BillingTerms = { ...fixed, method: 'recurring' };
  const recurringEntries = (terms: Partial<BillingTerms>) =>
    billingEntries({ ...recurring, ...terms }).map(({ date, amount }) => [date, amount.amount]);

  it('invoice recurring services in advance, every whole period alike whatever its days', () => {
    expect(
      recurringEntries({ total: money('480.00', 'EUR'), range: { start: '2028-01-01', end: '2028-04-30' } }),
    ).toEqual([
      ['2028-01-01', '120.00'],
      ['2028-02-01', '120.00'],
      ['2028-03-01', '120.00'],
      ['2028-04-01', '120.00'],
    ]);
  });

  it('invoice a last period that is a part of one by its share of the days, with what rounding leaves', () => {
    // 16 of the 91 days from 15 April to 14 July.
    expect(recurringEntries({ frequency: 'quarterly' })).toEqual([
      ['2027-01-15', '85.04'],
      ['2027-04-15', '14.96'],
    ]);
    expect(recurringEntries({ frequency: 'yearly' })).toEqual([['2027-01-15', '100.00']]);
  });
});
