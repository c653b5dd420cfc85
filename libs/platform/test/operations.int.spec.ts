import { ReadinessChecks, type RunningApp, startApp } from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

describe('what operators see of an app', () => {
  const log = readableLogger();
  let issuer: JwksIssuer;
  let running: RunningApp;

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    running = await startApp(sampleApp, { PORT: '0', OIDC_ISSUER: issuer.issuer }, { logger: log.logger });
  });
  afterAll(async () => {
    await running.close();
    await issuer.close();
  });

  const get = async (path: string) => {
    const response = await fetch(`${running.url}${path}`);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };

  it('is the address that it really has', () => {
    expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  });

  it('is one line a request, with its route and not its path', async () => {
    await get('/v1/orders/secret-id');
    const lines = log.lines.filter(({ route }) => route === '/v1/orders/:id');
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        app: 'sample-api',
        msg: 'request',
        method: 'GET',
        route: '/v1/orders/:id',
        status: 401,
        ms: expect.any(Number),
        correlationId: expect.any(String),
      },
    ]);
  });

  it('holds no secrets in the logs', async () => {
    await get('/v1/probes/logs');
    expect(log.lines.filter(({ context }) => context === 'Probe')).toHaveLength(2);
    expect(log.text()).not.toContain('hunter2');
  });

  it('are metrics in the Prometheus format: requests, process, and those of its own', async () => {
    await fetch(`${running.url}/v1/orders`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await issuer.token(['orders:write'])}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ name: 'n', lines: [] }),
    });
    const { status, type, text } = await get('/metrics');
    expect({ status, type }).toEqual({ status: 200, type: expect.stringContaining('text/plain; version=0.0.4') });
    expect(text).toContain(
      'http_server_request_duration_seconds_count{app="sample-api",method="POST",route="/v1/orders",status="201"} 1',
    );
    expect(text).toContain('orders_created_total{app="sample-api"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('is whether it lives and whether it is ready, by the checks that features add', async () => {
    const checks = running.app.get(ReadinessChecks);
    let down = false;
    checks.add('database', async () => {
      if (down) throw new Error('no connection');
    });
    expect((await get('/health/live')).status).toBe(200);
    expect(JSON.parse((await get('/health/ready')).text)).toMatchObject({
      status: 'ok',
      details: { database: { status: 'up' } },
    });
    down = true;
    const { status, text } = await get('/health/ready');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      type: 'https://handover.dev/problems/not-ready',
      detail: 'Down: database.',
      checks: { database: { status: 'down', message: 'no connection' } },
    });
    expect((await get('/health/live')).status).toBe(200);
    down = false;
  });

  it('is its documentation, without a token', async () => {
    expect(JSON.parse((await get('/openapi.json')).text)).toMatchObject({
      info: { title: 'Sample API', version: '1.0.0' },
      components: {
        securitySchemes: { oauth2: { flows: { clientCredentials: { tokenUrl: `${issuer.issuer}/token` } } } },
      },
    });
    const { type, text } = await get('/docs');
    expect(type).toContain('text/html');
    for (const [, file] of text.matchAll(/(?:src|href)="([^"]+)"/g)) expect((await get(file!)).status).toBe(200);
    expect((await get('/docs/package.json')).status).toBe(404);
  });

  it('keeps two apps in one process apart', async () => {
    const otherLog = readableLogger();
    const other = await startApp(
      { ...sampleApp, name: 'other-api' },
      { PORT: '0', OIDC_ISSUER: issuer.issuer },
      { logger: otherLog.logger },
    );
    await fetch(`${other.url}/v1/probes/logs`);
    const metrics = await (await fetch(`${other.url}/metrics`)).text();
    await other.close();
    expect(otherLog.lines.filter(({ msg }) => msg === 'secrets')).toHaveLength(1);
    expect(metrics).not.toContain('app="sample-api"');
    const before = log.lines.length;
    await get('/v1/probes/logs');
    expect(log.lines.length).toBeGreaterThan(before);
  });

  it('is nothing at all about requests where the log level is above info', async () => {
    const quiet = readableLogger();
    quiet.logger.level = 'warn';
    const app = await startApp(sampleApp, { PORT: '0', OIDC_ISSUER: issuer.issuer }, { logger: quiet.logger });
    await fetch(`${app.url}/v1/orders/1`);
    await app.close();
    expect(quiet.lines).toEqual([]);
  });
});
