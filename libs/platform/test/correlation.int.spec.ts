import { Controller, Get, Module } from '@nestjs/common';
import {
  type AppDefinition,
  clientCredentials,
  createServiceHttp,
  Public,
  type RunningApp,
  runWithCorrelation,
  startApp,
} from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACEPARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('the correlation of a request', () => {
  const log = readableLogger();
  const logAbove = readableLogger();
  let issuer: JwksIssuer;
  let below: RunningApp;
  let above: RunningApp;

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    below = await startApp(sampleApp, { PORT: '0', OIDC_ISSUER: issuer.issuer }, { logger: log.logger });
    above = await startApp(callerOf(below, issuer), { PORT: '0' }, { logger: logAbove.logger });
  });
  afterAll(async () => {
    await above.close();
    await below.close();
    await issuer.close();
  });

  it('is echoed', async () => {
    const response = await fetch(`${above.url}/v1/calls`, { headers: { 'x-correlation-id': 'main:006.A_b-1' } });
    expect(response.headers.get('x-correlation-id')).toBe('main:006.A_b-1');
  });

  it('is made when it is missing or not one', async () => {
    for (const given of [undefined, 'with space', 'x'.repeat(129)]) {
      const headers: Record<string, string> = given === undefined ? {} : { 'x-correlation-id': given };
      const response = await fetch(`${above.url}/v1/calls`, { headers });
      expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('reaches the next app with the trace, and the logs of both', async () => {
    const headers = { 'x-correlation-id': 'through-two-apps', traceparent: TRACEPARENT };
    const response = await fetch(`${above.url}/v1/calls`, { headers });
    const { correlationId, traceparent } = (await response.json()) as Record<string, string>;
    expect(correlationId).toBe('through-two-apps');
    expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    expect(traceparent).not.toBe(TRACEPARENT);
    for (const { lines } of [log, logAbove]) {
      expect(lines).toContainEqual(expect.objectContaining({ msg: 'request', correlationId: 'through-two-apps' }));
    }
  });

  it('begins a new, valid trace when the caller has none', async () => {
    for (const traceparent of ['', 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`]) {
      const response = await fetch(`${above.url}/v1/calls`, { headers: { traceparent } });
      const answer = (await response.json()) as { traceparent: string };
      expect(answer.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    }
  });

  it('is not mixed up between requests at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `at-once-${index}`);
    const answers = await Promise.all(
      ids.map(async (id, index) => {
        const url = `${below.url}/v1/probes/slow?ms=${(index * 7) % 30}`;
        const response = await fetch(url, { headers: { 'x-correlation-id': id } });
        return ((await response.json()) as { correlationId: string }).correlationId;
      }),
    );
    expect(answers).toEqual(ids);
  });

  it('is that of the job where no request is under way', async () => {
    const http = createServiceHttp({ name: 'sample-api', baseUrl: below.url });
    const { data } = await runWithCorrelation({ correlationId: 'job-1', traceparent: TRACEPARENT }, () =>
      http.get<Record<string, string>>('/v1/probes/headers'),
    );
    expect(data).toMatchObject({ 'x-correlation-id': 'job-1', traceparent: expect.stringContaining(TRACE) });
  });

  it('is absent where nothing is correlated', async () => {
    const http = createServiceHttp({ name: 'sample-api', baseUrl: below.url });
    const { data } = await http.get<Record<string, string>>('/v1/probes/headers');
    expect(data['x-correlation-id']).toBeUndefined();
  });

  it('ends in a problem that names the app below when that fails', async () => {
    const response = await fetch(`${above.url}/v1/calls/broken`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      type: 'https://handover.dev/problems/upstream-failed',
      upstream: 'sample-api',
      upstreamStatus: 500,
      correlationId: response.headers.get('x-correlation-id'),
    });
  });
});

/** An app that calls the sample app. */
function callerOf({ url }: RunningApp, { issuer }: JwksIssuer): AppDefinition {
  const tokens = clientCredentials({ issuer, clientId: 'service', clientSecret: 'sesame', scopes: ['orders:read'] });
  const http = createServiceHttp({ name: 'sample-api', baseUrl: url, tokens });

  @Controller('v1/calls')
  @Public()
  class CallsController {
    @Get()
    async call(): Promise<unknown> {
      return (await http.get<unknown>('/v1/orders/1')).data;
    }

    @Get('broken')
    async callBroken(): Promise<unknown> {
      return (await http.get<unknown>('/v1/orders/broken')).data;
    }
  }
  @Module({ controllers: [CallsController] })
  class CallerModule {}
  return { ...sampleApp, name: 'caller-api', module: () => CallerModule };
}
