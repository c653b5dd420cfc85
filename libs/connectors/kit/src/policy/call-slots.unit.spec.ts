import fc from 'fast-check';
import { CallSlots } from './call-slots.js';

/** Slots as the database gives them: each once, what was not taken saved up for half a second. */
function sharedSlots(now: () => number) {
  let until = -Infinity;
  return async (count: number, rate: number) => {
    const first = Math.max(until, now() - 500);
    until = first + (count * 1000) / rate;
    return { first, every: 1000 / rate, count };
  };
}

describe('the slots of several replicas', () => {
  it('let no more calls through together in a span than the rate allows in it and in the second before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: 200 }),
        fc.array(fc.record({ replica: fc.nat(2), pause: fc.integer({ min: 0, max: 700 }) }), { maxLength: 80 }),
        async (rate, calls) => {
          let now = 0;
          const lease = sharedSlots(() => now);
          const replicas = [0, 1, 2].map(
            () =>
              new CallSlots(
                lease,
                () => now,
                async (wait) => void (now += wait),
              ),
          );
          const used: number[] = [];
          for (const { replica, pause } of calls) {
            now += pause;
            await replicas[replica]!.take(rate);
            used.push(now);
          }
          used.forEach((from, index) =>
            used.slice(index).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual(rate * ((to - from) / 1000 + 1) + 1 + 1e-6);
            }),
          );
        },
      ),
    );
  });

  it('are leased several at once where many calls come, one where one does', async () => {
    const leased: number[] = [];
    const lease = sharedSlots(() => 0);
    const slots = new CallSlots(
      (count, rate) => {
        leased.push(count);
        return lease(count, rate);
      },
      () => 0,
      async () => undefined,
    );
    await slots.take(1_000);
    expect(leased).toEqual([1]);
    await Promise.all(Array.from({ length: 100 }, () => slots.take(1_000)));
    expect(leased.length).toBeLessThan(5);
  });
});
