import { type RunningApp, startApp } from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

describe('requests to an app', () => {
  const log = readableLogger();
  let issuer: JwksIssuer;
  let running: RunningApp;
  let token: string;

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    token = await issuer.token(['orders:read', 'orders:write']);
    running = await startApp(sampleApp, { PORT: '0', OIDC_ISSUER: issuer.issuer }, { logger: log.logger });
  });
  afterAll(async () => {
    await running.close();
    await issuer.close();
  });

  const send = async (method: string, path: string, body?: string, type = 'application/json') => {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': type }) };
    const response = await fetch(`${running.url}${path}`, { method, headers, body });
    const json = (await response.json()) as Record<string, unknown>;
    if (response.status >= 400) expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    return { status: response.status, headers: response.headers, body: json };
  };
  const order = { name: 'Nordwind', lines: [{ amount: '1.00' }] };

  it('pass when they are as declared', async () => {
    expect(await send('POST', '/v1/orders', JSON.stringify(order))).toMatchObject({ status: 201, body: order });
  });

  it('get a JSON pointer for each bad field, in lists too, and for unknown ones', async () => {
    const bad = { name: 1, lines: [{ amount: '1.00' }, { amount: 'x', colour: 'red' }], note: 'hi' };
    const { status, body } = await send('POST', '/v1/orders', JSON.stringify(bad));
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'https://handover.dev/problems/invalid-request', detail: expect.any(String) });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/note', detail: 'is not a known field' },
        { pointer: '/name', detail: 'name must be a string' },
        { pointer: '/lines/1/colour', detail: 'is not a known field' },
        { pointer: '/lines/1/amount', detail: 'must be a decimal amount' },
      ]),
    );
    expect(body.errors).toHaveLength(4);
  });

  it('get told where their JSON breaks', async () => {
    const { status, body } = await send('POST', '/v1/orders', '{"name": "Nordwind",\n "lines": [1, 2,}');
    expect(status).toBe(400);
    expect(body.detail).toContain('line 2, column 17');
  });

  it('need a body where one is declared', async () => {
    for (const body of [undefined, '', '[]', '"text"', 'null']) {
      expect(await send('POST', '/v1/orders', body)).toMatchObject({ status: 400 });
    }
  });

  it('cannot reach the prototype of objects', async () => {
    const polluted = '{"name":"Nordwind","lines":[],"__proto__":{"admin":true}}';
    expect(await send('POST', '/v1/orders', polluted)).toMatchObject({ status: 400 });
    expect(await send('POST', '/v1/orders', polluted.replace('__proto__', '\\u005f_proto__'))).toMatchObject({
      status: 400,
    });
  });

  it('get their query as the types that are declared, and 400 where it is not of them', async () => {
    const { body } = await send('GET', '/v1/orders?limit=10&open=false&state=won');
    expect(body.seen).toEqual({ limit: 10, open: false, state: ['won'] });
    expect((await send('GET', '/v1/orders')).body.seen).toEqual({ limit: 50 });
    for (const query of ['limit=ten', 'limit=0', 'limit=201', 'open=maybe', 'colour=red']) {
      const { status, body } = await send('GET', `/v1/orders?${query}`);
      expect(status).toBe(400);
      const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
      expect([...new Set(pointers)]).toEqual([`/${query.split('=')[0]}`]);
    }
    expect(await send('GET', '/v1/probes/slow?ms=soon')).toMatchObject({ status: 400 });
  });

  it('get 404 for an unknown thing, an unknown path and 405 for another method', async () => {
    expect((await send('GET', '/v1/orders/missing')).body.detail).toBe('There is no order "missing".');
    expect((await send('GET', '/v2/orders')).body.detail).toContain('There is no /v2/orders');
    const { status, headers } = await send('DELETE', '/v1/orders/1');
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
  });

  it('get 413 for a body that is too large and 415 for one that is not JSON', async () => {
    expect(await send('POST', '/v1/orders', JSON.stringify('x'.repeat(1_100_000)))).toMatchObject({ status: 413 });
    expect(await send('POST', '/v1/orders', 'a,b', 'text/csv')).toMatchObject({ status: 415 });
  });

  it('get 400 for a path that cannot be decoded', async () => {
    expect(await send('GET', '/v1/orders/%zz')).toMatchObject({ status: 400 });
  });

  it('learn nothing of an error inside, which the log tells with its stack', async () => {
    const { status, body } = await send('GET', '/v1/orders/broken');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('hunter2');
    const line = log.lines.find(({ msg }) => msg === 'A request failed');
    expect(line).toMatchObject({
      correlationId: body.correlationId,
      err: { stack: expect.stringContaining('readOrder') },
    });
    expect(log.text()).not.toContain('app:hunter2');
  });

  it('keep the bytes of their body for whoever checks a signature', async () => {
    const { body } = await send('POST', '/v1/probes/raw', '{ "a" : 1 }');
    expect(body.raw).toBe('{ "a" : 1 }');
  });
});
