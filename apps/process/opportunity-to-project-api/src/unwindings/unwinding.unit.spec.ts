import { inOrderOfUndoing, isSettled, isUsed, stepFor, usageInWords } from './unwinding.js';

const types = [
  'project',
  'financial-dimensions',
  'billing-profile',
  'contract',
  'billing-schedule',
  'revenue-schedule',
  'resource-demand',
  'opportunity',
];
const nothing = { projects: [{ projectId: 'P-1', bookedHours: 0 }], invoices: [] };
const invoice = {
  id: '1',
  number: 'INV-7',
  date: '2027-03-01',
  total: { amount: '1200.00', currency: 'EUR' },
  status: 'posted' as const,
};

describe('what is undone', () => {
  it('goes from the people to the money to the project, and the seller hears of it last', () => {
    const order = inOrderOfUndoing(types.map((type) => ({ type }))).map(({ type }) => type);
    expect(order).toEqual([
      'resource-demand',
      'billing-schedule',
      'revenue-schedule',
      'contract',
      'billing-profile',
      'project',
      'opportunity',
    ]);
    expect(stepFor({ type: 'financial-dimensions' })).toBeUndefined();
  });

  it('is not settled by what was enough for a used project, once it is unused', () => {
    for (const [type, outcome] of [
      ['project', 'frozen'],
      ['resource-demand', 'kept'],
      ['contract', 'kept'],
    ] as const) {
      expect([type, isSettled({ type }, outcome, 'freeze'), isSettled({ type }, outcome, 'cancel')]).toEqual([
        type,
        true,
        false,
      ]);
    }
    expect(isSettled({ type: 'contract' }, 'kept', 'leave-frozen')).toBe(false);
    expect(isSettled({ type: 'project' }, 'frozen', 'leave-frozen')).toBe(true);
    expect(isSettled({ type: 'project' }, 'gone', 'cancel')).toBe(true);
  });
});

describe('a project', () => {
  it.each([
    ['unused', nothing, false],
    ['with time booked', { ...nothing, projects: [{ projectId: 'P-1', bookedHours: 0.25 }] }, true],
    ['with time booked in the PSA alone', { ...nothing, engagements: [{ projectId: 'P-1', bookedHours: 2 }] }, true],
    ['with an invoice posted', { ...nothing, invoices: [invoice] }, true],
    [
      'with expenses booked',
      { ...nothing, projects: [{ projectId: 'P-1', bookedHours: 0, bookedExpenses: invoice.total }] },
      true,
    ],
  ])('%s is used: %p', (_, usage, used) => {
    expect(isUsed(usage)).toBe(used);
    expect(usageInWords(usage).length > 0).toBe(used);
  });

  it('is described by its hours and its invoices', () => {
    expect(usageInWords({ projects: [{ projectId: 'P-1', bookedHours: 7.5 }], invoices: [invoice] })).toEqual([
      '7.5 hours are booked on project P-1',
      'invoice INV-7 of 2027-03-01 over 1200.00 EUR is posted',
    ]);
  });
});
