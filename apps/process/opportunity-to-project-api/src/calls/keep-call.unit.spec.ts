import type { Exchange } from '@handover/platform';
import { keepCall } from './keep-call.js';

const exchange = (more: Partial<Exchange>): Exchange => ({
  upstream: 'system-erp-api',
  method: 'POST',
  path: '/v1/projects?legalEntity=DE01',
  startedAt: new Date('2026-11-20T09:30:00.000Z'),
  ms: 12,
  status: 201,
  ...more,
});

describe('a call that is kept', () => {
  it('says what was asked and answered', () => {
    const call = keepCall(exchange({ requestBody: '{"name":"x"}', answerBody: Buffer.from('{"id":"P-1"}') }), 100);
    expect(call).toEqual({
      upstream: 'system-erp-api',
      method: 'POST',
      path: '/v1/projects?legalEntity=DE01',
      status: 201,
      startedAt: '2026-11-20T09:30:00.000Z',
      ms: 12,
      request: { text: '{"name":"x"}' },
      answer: { text: '{"id":"P-1"}' },
    });
  });

  it('holds no secret of body, path or failure', () => {
    const requestBody = JSON.stringify({ account: { clientSecret: 'hush' }, note: 'Bearer abcdefghijkl' });
    const failure = 'closed http://user:hush@host/';
    const kept = JSON.stringify(keepCall(exchange({ requestBody, path: '/v1/x?token=hush', failure }), 1_000));
    expect(kept).not.toMatch(/hush|abcdefghijkl/);
  });

  it('masks before it cuts, and cuts no character in two', () => {
    const requestBody = JSON.stringify({ password: 'x'.repeat(500), smile: '😀' });
    expect(keepCall(exchange({ requestBody }), 27).request).toEqual({
      text: '{"password":"***","smile":"',
      cutFrom: Buffer.byteLength(requestBody),
    });
    expect(keepCall(exchange({ requestBody }), 28).request!.text).toBe('{"password":"***","smile":"');
  });

  it('keeps nothing of what is too long to look into', () => {
    const answerBody = Buffer.alloc(300_000, 'a');
    expect(keepCall(exchange({ answerBody }), 100).answer).toEqual({ text: '', cutFrom: 300_000 });
  });
});
