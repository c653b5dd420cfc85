import { HeldBack } from '@handover/connector-kit';
import { DailyCalls } from './daily-calls.js';

const policy = { slowFrom: 0.8, reserve: 0.1 };

function at(used: number) {
  let now = 0;
  const calls = new DailyCalls(
    policy,
    () => ({ used, limit: 1000 }),
    () => now,
  );
  return { calls, pass: (seconds: number) => (now += seconds * 1000) };
}

describe('the daily calls of an org', () => {
  it('cost reads nothing before the org has said how many there are, and while there are many', () => {
    expect(new DailyCalls(policy, () => undefined).pauseBeforeRead()).toBe(0);
    expect(new DailyCalls(policy, () => ({ used: 5, limit: 0 })).pauseBeforeRead()).toBe(0);
    expect(at(800).calls.pauseBeforeRead()).toBe(0);
  });

  it('slow reads the more, the fewer are left', () => {
    const pauses = [801, 850, 899].map((used) => at(used).calls.pauseBeforeRead());
    expect(pauses).toEqual([20, 1000, 1980]);
  });

  it('hold reads back when only the reserve is left, but for one a minute', () => {
    const { calls, pass } = at(900);
    expect(calls.pauseBeforeRead()).toBe(0);
    pass(15);
    let held: unknown;
    try {
      calls.pauseBeforeRead();
    } catch (error) {
      held = error;
    }
    expect(held).toBeInstanceOf(HeldBack);
    expect(held).toMatchObject({ retryAfterSeconds: 45, message: expect.stringContaining('900 of 1000') });
    pass(45);
    expect(calls.pauseBeforeRead()).toBe(0);
  });
});
