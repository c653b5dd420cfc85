import fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('TokenBucket', () => {
  it('never lets more through in a span than its rate and what it saved up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
        (rate, pauses) => {
          let now = 0;
          const bucket = new TokenBucket(rate, () => now);
          const used: number[] = [];
          for (const pause of pauses) {
            now += pause;
            const wait = bucket.take(2_000);
            if (wait !== undefined) used.push(now + wait);
          }
          const end = Math.max(0, ...used);
          expect(used.length).toBeLessThanOrEqual(rate + (end / 1000) * rate + 1e-6);
        },
      ),
    );
  });

  it('refuses a wait that is too long and takes nothing for it', () => {
    let now = 0;
    const bucket = new TokenBucket(1, () => now);
    expect(bucket.take(0)).toBe(0);
    expect(bucket.take(0)).toBeUndefined();
    now = 1_000;
    expect(bucket.take(0)).toBe(0);
  });
});
