import { SystemUnavailable } from '@handover/connector-kit';
import { RateLimits } from './rate-limits.js';

const answer = (status: number, headers: Record<string, string>) => ({ status, headers });

describe('the limits that Xero tells', () => {
  let now: number;
  let limits: RateLimits;

  beforeEach(() => {
    now = 1_000_000;
    limits = new RateLimits(() => now);
  });

  it('are known after an answer', () => {
    limits.observe(
      answer(200, { 'x-daylimit-remaining': '4990', 'x-minlimit-remaining': '59', 'x-appminlimit-remaining': '9000' }),
    );
    expect(limits.callsLeft).toEqual({ day: 4990, minute: 59, appMinute: 9000 });
  });

  it('forbid calls until the time that a refusal tells, and allow them then', async () => {
    limits.observe(answer(429, { 'retry-after': '38', 'x-rate-limit-problem': 'minute' }));
    const refusal = await limits.admit().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SystemUnavailable);
    expect(refusal).toMatchObject({ retryAfterSeconds: 38, message: expect.stringContaining('minute') });
    now += 38_000;
    await expect(limits.admit()).resolves.toBeUndefined();
  });

  it('forbid calls for a minute once none of it is left', async () => {
    limits.observe(answer(200, { 'x-minlimit-remaining': '1' }));
    await expect(limits.admit()).resolves.toBeUndefined();
    limits.observe(answer(200, { 'x-minlimit-remaining': '0' }));
    await expect(limits.admit()).rejects.toMatchObject({ retryAfterSeconds: 60 });
  });

  it('forbid nothing when too many calls were made at once: the others end by themselves', async () => {
    limits.observe(answer(429, { 'retry-after': '30', 'x-rate-limit-problem': 'concurrent' }));
    await expect(limits.admit()).resolves.toBeUndefined();
  });

  it('let a call wait for what is soon over', async () => {
    const real = new RateLimits();
    real.observe(answer(429, { 'retry-after': '0.05', 'x-rate-limit-problem': 'minute' }));
    const begun = performance.now();
    await real.admit();
    expect(performance.now() - begun).toBeGreaterThan(40);
  });
});
