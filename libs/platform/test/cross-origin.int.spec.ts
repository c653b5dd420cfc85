import { ConfigurationError, type RunningApp, startApp } from '../src/index.js';
import { type JwksIssuer, startJwksIssuer } from './support/jwks-issuer.js';
import { readableLogger, sampleApp } from './support/sample-app.js';

const CRM = 'https://crm.example';
const ORDER = '/v1/orders/1';

describe('pages of other origins', () => {
  let issuer: JwksIssuer;
  let running: RunningApp;

  const start = (definition: typeof sampleApp, ALLOWED_ORIGINS?: string) =>
    startApp(
      definition,
      { PORT: '0', OIDC_ISSUER: issuer.issuer, ...(ALLOWED_ORIGINS === undefined ? {} : { ALLOWED_ORIGINS }) },
      { logger: readableLogger().logger },
    );
  const forPages = { ...sampleApp, readByPages: true as const };

  beforeAll(async () => {
    issuer = await startJwksIssuer();
    running = await start(forPages, `${CRM}, http://127.0.0.1:3300`);
  });
  afterAll(async () => {
    await running?.close();
    await issuer?.close();
  });

  const preflight = (origin: string, { url = running.url, path = ORDER } = {}) =>
    fetch(`${url}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });
  const read = async (headers: Record<string, string>, url = running.url) =>
    fetch(`${url}${ORDER}`, {
      headers: { authorization: `Bearer ${await issuer.token(['orders:read'])}`, ...headers },
    });

  it.each([CRM, 'http://127.0.0.1:3300'])(
    'of %s are told before they ask that they may read, and no more',
    async (origin) => {
      const response = await preflight(origin);
      expect(response.status).toBe(204);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET',
        'access-control-allow-headers': expect.stringContaining('Authorization'),
        'access-control-max-age': '600',
        vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
        'x-correlation-id': expect.any(String),
      });
      expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    },
  );

  it('get the answer with its correlation id where their origin is allowed', async () => {
    const response = await read({ origin: CRM });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(CRM);
    expect(response.headers.get('access-control-expose-headers')).toContain('X-Correlation-Id');
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('can read why they were refused', async () => {
    const response = await fetch(`${running.url}${ORDER}`, { headers: { origin: CRM } });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(CRM);
    const missing = await fetch(`${running.url}/v1/nothing`, { headers: { origin: CRM } });
    expect(missing.status).toBe(404);
    expect(missing.headers.get('access-control-allow-origin')).toBe(CRM);
  });

  it.each(['https://evil.example', `${CRM}.evil.example`, `${CRM}:8443`, 'http://crm.example', 'null'])(
    'of %s are refused before they ask, and find nothing in an answer',
    async (origin) => {
      const response = await preflight(origin);
      expect(response.status).toBe(403);
      expect(response.headers.has('access-control-allow-origin')).toBe(false);
      expect(response.headers.get('vary')).toContain('Origin');
      expect(await response.json()).toMatchObject({
        type: 'https://handover.dev/problems/origin-not-allowed',
        detail: `Pages of ${origin} may not read this API; ALLOWED_ORIGINS names those that may.`,
        correlationId: response.headers.get('x-correlation-id'),
      });
      expect((await read({ origin })).headers.has('access-control-allow-origin')).toBe(false);
    },
  );

  it('do not get an answer from a cache that was made for nobody', async () => {
    const response = await read({});
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('are none unless they are named, and never those of an app that is not for pages', async () => {
    const apps = [await start(forPages), await start(sampleApp, CRM)];
    for (const { url, close } of apps) {
      expect((await preflight(CRM, { url })).status).toBeGreaterThanOrEqual(400);
      expect((await read({ origin: CRM }, url)).headers.has('access-control-allow-origin')).toBe(false);
      await close();
    }
  });

  it.each([
    '*',
    'crm.example',
    `${CRM}/`,
    `${CRM},https://other.example/app`,
    'https://CRM.example',
    'https://a@b.example',
  ])('are not allowed by "%s", which is no list of origins', async (origins) => {
    await expect(start(forPages, origins)).rejects.toThrow(ConfigurationError);
    await expect(start(forPages, origins)).rejects.toThrow(/ALLOWED_ORIGINS/);
  });
});
