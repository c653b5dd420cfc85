import { failureInWords, filterOf, isDelivered, retryDelay } from './subscription.js';

const failed = { status: 503, latencyMs: 3 };

describe('the next attempt after a failure', () => {
  it('comes later each time, then hourly', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => retryDelay(failures, failed, () => 0));
    expect(delays).toEqual([5, 30, 120, 600, 1800, 3600, 3600, 3600]);
  });

  it('is spread, so that those who failed together do not come back together', () => {
    expect(retryDelay(6, failed, () => 0.999)).toBe(4500);
  });

  it('is not before what the receiver asks for, and not later than in a day', () => {
    const after = (retryAfterSeconds: number) => retryDelay(1, { ...failed, retryAfterSeconds }, () => 0);
    expect([after(1), after(90), after(1_000_000)]).toEqual([5, 90, 86_400]);
  });
});

describe('a delivery', () => {
  it.each([
    [200, true],
    [204, true],
    [302, false],
    [400, false],
    [500, false],
    [undefined, false],
  ])('that is answered %s is one: %s', (status, delivered) => {
    expect(isDelivered({ status, latencyMs: 1 })).toBe(delivered);
  });

  it('that failed says how', () => {
    expect(failureInWords(failed)).toBe('It answered 503.');
    expect(failureInWords({ status: 301, latencyMs: 1 })).toContain('redirection');
    expect(failureInWords({ failure: 'no answer within 15 s', latencyMs: 1 })).toContain('no answer within 15 s');
  });
});

describe('the filter of a subscription', () => {
  it('names events as the outbox does', () => {
    const wanted = { eventTypes: ['handover.billing.ready.v1'], legalEntities: ['DE01'], practices: [] };
    expect(filterOf(wanted)).toEqual({ names: ['billing.ready'], legalEntities: ['DE01'], practices: [] });
  });
});
