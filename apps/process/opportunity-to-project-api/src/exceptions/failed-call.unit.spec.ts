import { UpstreamProblem } from '@handover/platform';
import { causeOf } from './business-exception.js';
import { failureOf } from './failed-call.js';

const request = { method: 'POST', url: 'http://127.0.0.1/v1/projects' };

function answered(status: number, type: string, more: object = {}): UpstreamProblem {
  const problem = { type: `https://handover.dev/problems/${type}`, title: type, status, detail: 'no', ...more };
  return new UpstreamProblem({
    upstream: 'system-erp-api',
    request,
    reason: `answered ${status}`,
    status,
    problem,
    ambiguous: false,
  });
}

describe('a call that failed', () => {
  it.each([
    ['no answer', new UpstreamProblem({ upstream: 'system-erp-api', request, reason: 'is gone', ambiguous: true })],
    ['503', answered(503, 'system-unavailable')],
    ['502 after a lost answer', answered(502, 'answer-lost')],
    ['429', answered(429, 'too-many-requests')],
    ['500', answered(500, 'internal-error')],
    ['409 of a request that is still at work', answered(409, 'request-in-progress')],
  ])('is waited out: %s', (_, error) => {
    expect(failureOf('provision-project', error)).toHaveProperty('outage.upstream', 'system-erp-api');
  });

  it.each([
    ['refused credentials', answered(502, 'access-denied'), 'rejected', 'integration'],
    ['an answer that breaks its contract', answered(502, 'answer-unreadable'), 'rejected', 'integration'],
    ['a refused record', answered(422, 'record-refused'), 'rejected', 'integration'],
    ['a record in the way', answered(409, 'record-conflict'), 'conflict', 'pmo'],
    ['a fault of our own', new TypeError('x is not a function'), 'rejected', 'integration'],
  ])('needs a person: %s', (_, error, exceptionClass, owner) => {
    expect(failureOf('provision-project', error)).toMatchObject({ finding: { class: exceptionClass, owner } });
  });

  it('has the same cause for two deals that differ only in their particulars', () => {
    const cause = (vendorMessage: string) => {
      const failure = failureOf('provision-project', answered(422, 'record-refused', { vendorMessage }));
      if (!('finding' in failure)) throw new Error('no finding');
      return causeOf(failure.finding);
    };
    expect(cause('partner "C-1001" is on hold')).toBe(cause('partner "C-2044" is on hold'));
    expect(cause('partner "C-1001" is on hold')).not.toBe(cause('period 2027-03 is closed'));
  });
});
