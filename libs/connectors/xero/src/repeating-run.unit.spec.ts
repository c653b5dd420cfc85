import { addMonths } from '@handover/canonical';
import { repeatingRun } from './repeating-run.js';

const entry = (position: number, date: string, amount: string) => ({
  position,
  description: `Service ${position}`,
  date,
  amount: { amount, currency: 'EUR' },
});
const monthly = (start: string, ...amounts: string[]) =>
  amounts.map((amount, index) => entry(index + 1, addMonths(start, index), amount));

describe('the run of a schedule that a repeating invoice stands for', () => {
  it.each([
    ['all alike', monthly('2027-02-01', '10.00', '10.00', '10.00', '10.00'), 1, [2, 3, 4]],
    ['a last one that differs', monthly('2027-02-01', '10.00', '10.00', '10.00', '10.04'), 1, [2, 3]],
    ['a first one that differs', monthly('2027-02-28', '99.00', '10.00', '10.00'), 1, [2, 3]],
    ['quarters', [0, 3, 6, 9].map((at, index) => entry(index + 1, addMonths('2027-11-15', at), '5.00')), 3, [2, 3, 4]],
  ])('has the entries after the first: %s', (_what, entries, months, positions) => {
    const run = repeatingRun(entries)!;
    expect(run.months).toBe(months);
    expect(run.entries.map(({ position }) => position)).toEqual(positions);
  });

  it.each([
    ['two entries', monthly('2027-02-01', '10.00', '10.00')],
    ['one that repeats nothing', monthly('2027-02-01', '10.00', '10.00', '11.00')],
    ['two at the end that differ', monthly('2027-02-01', '10.00', '10.00', '10.00', '11.00', '12.00')],
    ['a day that some months lack', monthly('2027-03-29', '10.00', '10.00', '10.00')],
    [
      'steps that differ',
      [
        ...monthly('2027-02-01', '1.00', '1.00', '1.00'),
        entry(4, '2027-06-01', '1.00'),
        entry(5, '2027-07-01', '1.00'),
      ],
    ],
    ['weeks', [entry(1, '2027-02-01', '1.00'), entry(2, '2027-02-08', '1.00'), entry(3, '2027-02-15', '1.00')]],
    [
      'positions with a gap',
      monthly('2027-02-01', '1.00', '1.00', '1.00').map((each) => ({ ...each, position: each.position * 2 })),
    ],
  ])('is none for %s', (_what, entries) => {
    expect(repeatingRun(entries)).toBeUndefined();
  });
});
