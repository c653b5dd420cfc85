import fc from 'fast-check';
import { addDays, addMonths, daysIn, isCalendarDate, monthsOf } from './dates.js';

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it('knows the days that exist', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true);
    expect(isCalendarDate('2026-02-29')).toBe(false);
    expect(isCalendarDate('26-2-1')).toBe(false);
  });

  it('moves by months and stays inside the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts both ends of a range', () => {
    expect(daysIn({ start: '2026-01-01', end: '2026-01-01' })).toBe(1);
  });

  it('months of a range cover its days exactly once', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 900 }), (start, length) => {
        const range = { start, end: addDays(start, length) };
        const months = monthsOf(range);
        expect(months.reduce((sum, month) => sum + month.days, 0)).toBe(daysIn(range));
        expect(months[0]!.start).toBe(range.start);
        expect(months.at(-1)!.end).toBe(range.end);
      }),
    );
  });
});
