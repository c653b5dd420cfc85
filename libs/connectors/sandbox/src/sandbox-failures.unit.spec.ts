import { answeredFailure, unansweredFailure } from './sandbox-failures.js';

const answered = (status: number, body: object = {}, retryAfter?: string) =>
  answeredFailure({ status, body, retryAfter }, 'write', { partner: 'customerNumber' });

describe('an error answer to a write', () => {
  it.each([
    [400, {}, 'RecordRefused'],
    [401, {}, 'AccessDenied'],
    [403, {}, 'AccessDenied'],
    [404, { code: 'not_found' }, 'RecordNotFound'],
    [404, { code: 'no_such_path' }, 'SystemUnavailable'],
    [409, { code: 'stale' }, 'StaleVersion'],
    [409, { code: 'exists' }, 'RecordConflict'],
    [422, {}, 'RecordRefused'],
    [429, {}, 'SystemUnavailable'],
    [500, {}, 'AnswerLost'],
    [502, {}, 'AnswerLost'],
    [503, {}, 'AnswerLost'],
    [504, {}, 'AnswerLost'],
  ])('of %i %j is %s', (status, body, name) => {
    expect(answered(status, body).name).toBe(name);
  });

  it('was not executed when a 503 says when to come back', () => {
    expect(answered(503, {}, '3')).toMatchObject({ name: 'SystemUnavailable', retryAfterSeconds: 3 });
  });

  it('tells the seconds until the date of a Retry-After', () => {
    const failure = answered(429, {}, new Date(Date.now() + 60_000).toUTCString()) as { retryAfterSeconds?: number };
    expect(failure.retryAfterSeconds).toBeGreaterThan(55);
    expect(failure.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(answered(429, {}, 'soon')).toMatchObject({ retryAfterSeconds: undefined });
  });

  it("keeps the vendor's sentence and our name of the field", () => {
    const body = { message: 'Partner C-1 does not exist.', field: 'partner' };
    expect(answered(422, body)).toMatchObject({ vendorMessage: body.message, field: 'customerNumber' });
  });
});

describe('a call without an answer', () => {
  const unanswered = (code: string, kind: 'read' | 'write') =>
    unansweredFailure(Object.assign(new Error(code), { code }), kind)?.name;

  it('was not executed where no connection came about', () => {
    for (const code of ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']) {
      expect(unanswered(code, 'write')).toBe('SystemUnavailable');
    }
  });

  it('leaves a write in doubt, not a read', () => {
    for (const code of ['ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE']) {
      expect(unanswered(code, 'write')).toBe('AnswerLost');
      expect(unanswered(code, 'read')).toBe('SystemUnavailable');
    }
  });

  it("is no failure of the system when it is an error of the program's own", () => {
    expect(unansweredFailure(new TypeError('oops'), 'write')).toBeUndefined();
  });
});
