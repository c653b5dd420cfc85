import { rateAt, slowed } from './pace.js';

describe('the pace after a system was called too often', () => {
  it('is half of what was called, and climbs evenly until nobody would notice a limit', () => {
    const pace = slowed(undefined, undefined, 60, 1_000);
    expect(rateAt(pace, undefined, 0)).toBe(30);
    expect(rateAt(pace, undefined, 1_000)).toBe(30);
    expect(rateAt(pace, undefined, 16_000)).toBe(60);
    expect(rateAt(pace, undefined, 47_000)).toBeUndefined();
  });

  it('never exceeds what is configured', () => {
    const pace = slowed(20, undefined, 60, 0);
    expect(rateAt(pace, 20, 0)).toBe(10);
    expect(rateAt(pace, 20, 600_000)).toBe(20);
  });

  it('is halved again with each time, down to an eighth of what was too many', () => {
    let pace = slowed(undefined, undefined, 80, 0);
    const rates = [1, 2, 3, 4].map(() => (pace = slowed(rateAt(pace, undefined, 0), pace, 80, 0)).ratePerSecond);
    expect(rates).toEqual([20, 10, 10, 10]);
  });

  it('is no slower than half of ten calls a second where little was called, unless less is configured', () => {
    expect(slowed(undefined, undefined, 1, 0).ratePerSecond).toBe(5);
    expect(slowed(2, undefined, 1, 0).ratePerSecond).toBe(1);
  });
});
