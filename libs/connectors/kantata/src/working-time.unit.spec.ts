import fc from 'fast-check';
import { minutesByUserAndWeek, weeksOf } from './capacity.js';
import type { WireWorkweek } from './wire.js';
import { dayOf, daysBetween, WorkingTime } from './working-time.js';

function week(minutes: number, days: Partial<WireWorkweek> = {}): WireWorkweek {
  return {
    id: '1',
    monday_minutes: minutes,
    tuesday_minutes: minutes,
    wednesday_minutes: minutes,
    thursday_minutes: minutes,
    friday_minutes: minutes,
    saturday_minutes: 0,
    sunday_minutes: 0,
    ...days,
  };
}

const day = fc.integer({ min: 0, max: 4000 }).map((days) => dayOf(Date.UTC(2026, 0, 1) + days * 86_400_000));

describe('working time', () => {
  it("is the user's own week where they have one on that day, else the account's", () => {
    const time = new WorkingTime(
      [week(480, { end_date: '2026-12-31' }), week(400, { start_date: '2027-01-01' })],
      [
        {
          membership: { id: '9', user_id: 7, workweek_id: '2', start_date: '2027-02-01', end_date: '2027-02-28' },
          workweek: week(240, { friday_minutes: 0 }),
        },
      ],
      [],
    );
    expect(time.regularMinutes('7', '2026-12-31')).toBe(480);
    expect(time.regularMinutes('7', '2027-01-29')).toBe(400);
    expect(time.regularMinutes('7', '2027-02-01')).toBe(240);
    expect(time.regularMinutes('7', '2027-02-05')).toBe(0);
    expect(time.regularMinutes('8', '2027-02-05')).toBe(400);
    expect(time.regularMinutes('7', '2027-03-01')).toBe(400);
  });

  it('is shortened by time off, never below nothing', () => {
    const entry = { id: '1', user_id: '7', requested_date: '2027-02-01', hours: 3 };
    const time = new WorkingTime([week(480)], [], [entry, { ...entry, requested_date: '2027-02-02', hours: 12 }]);
    expect(time.availableMinutes('7', '2027-02-01')).toBe(300);
    expect(time.availableMinutes('7', '2027-02-02')).toBe(0);
    expect(time.availableMinutes('8', '2027-02-01')).toBe(480);
  });

  it('is eight hours on five days where the account says nothing', () => {
    const time = new WorkingTime([], [], []);
    const minutes = daysBetween('2027-02-01', '2027-02-07').map((each) => time.regularMinutes('7', each));
    expect(minutes).toEqual([480, 480, 480, 480, 480, 0, 0]);
  });
});

describe('allocated minutes', () => {
  it('fall on working days, and on all days where none is one', () => {
    const time = new WorkingTime([week(480)], [], []);
    const allocation = { user: '7', minutes: 600, start_date: '2027-02-05', end_date: '2027-02-08' };
    const weekend = { user: '7', minutes: 90, start_date: '2027-02-13', end_date: '2027-02-14' };
    expect([...minutesByUserAndWeek([allocation, weekend], time)]).toEqual([
      ['7 2027-02-01', 300],
      ['7 2027-02-08', 390],
    ]);
  });

  it('are all there, however they are spread', () => {
    const time = new WorkingTime([week(408)], [], []);
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 1e6 }), (one, other, minutes) => {
        const [start, end] = [one, other].sort() as [string, string];
        const spread = minutesByUserAndWeek([{ user: '7', minutes, start_date: start, end_date: end }], time);
        expect([...spread.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(minutes, 4);
      }),
    );
  });
});

describe('the weeks of a question', () => {
  it('are its Mondays', () => {
    expect(weeksOf({ fromWeek: '2027-12-27', toWeek: '2028-01-10' })).toEqual([
      '2027-12-27',
      '2028-01-03',
      '2028-01-10',
    ]);
  });

  it('are not too many', () => {
    expect(() => weeksOf({ fromWeek: '2027-01-04', toWeek: '2037-01-05' })).toThrow(/160 weeks/);
  });
});
