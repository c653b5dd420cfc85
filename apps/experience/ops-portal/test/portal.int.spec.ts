import { type RunningApp, startApp } from '@handover/platform';
import {
  type ScriptedService,
  startScriptedService,
  startTestIssuer,
  takesConfiguration,
  toldConfiguration,
} from '@handover/testing';
import supertest from 'supertest';
import { app } from '../src/index.js';

const CLIENT = { clientId: 'experience-ops-portal', clientSecret: 'secret-of-this-test' };

describe('the portal', () => {
  let ops: ScriptedService;
  let crm: ScriptedService;
  let catalogue: ScriptedService;
  let process: ScriptedService;
  let issuer: Awaited<ReturnType<typeof startTestIssuer>>;
  let running: RunningApp;

  beforeAll(async () => {
    [ops, crm, catalogue, process, issuer] = await Promise.all([
      startScriptedService(),
      startScriptedService(),
      startScriptedService(),
      startScriptedService(),
      startTestIssuer({ clients: [{ ...CLIENT, scopes: ['app-configurations:write'] }] }),
    ]);
    takesConfiguration(process, CLIENT.clientId);
    running = await startApp(app, {
      PORT: '0',
      LOG_LEVEL: 'fatal',
      OIDC_ISSUER: issuer.issuer,
      CLIENT_ID: CLIENT.clientId,
      CLIENT_SECRET: CLIENT.clientSecret,
      PROCESS_OPPORTUNITY_TO_PROJECT_URL: process.url,
      EXPERIENCE_OPS_URL: ops.url,
      EXPERIENCE_CRM_URL: crm.url,
      EXPERIENCE_CATALOGUE_URL: catalogue.url,
    });
  });

  afterAll(async () => {
    await running.close();
    await Promise.all([ops, crm, catalogue, process, issuer].map((service) => service.close()));
  });

  const browser = () => supertest.agent(running.url);

  it('tells its pages where people sign in, as whom, and what to ask for', async () => {
    const { body } = await browser().get('/portal-configuration.json').expect(200).expect('cache-control', 'no-store');
    expect(body).toMatchObject({ issuer: issuer.issuer.replace(/\/$/, ''), clientId: 'ops-portal' });
    expect(body.scopes).toEqual(expect.arrayContaining(['openid', 'handovers:read']));
  });

  it.each(['/', '/handovers', '/handovers/main:006'])(
    'gives a browser its page at %s, under a strict policy',
    async (path) => {
      const { text, headers } = await browser().get(path).set('accept', 'text/html').expect(200);
      expect(text).toContain('<div id="portal">');
      expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(headers['content-security-policy']).toContain(`connect-src 'self' ${new URL(issuer.issuer).origin};`);
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('tells the process API with what it runs', async () => {
    expect(await toldConfiguration(process, CLIENT.clientId)).toMatchObject({
      ...{ app: CLIENT.clientId, secrets: expect.stringMatching(/^[0-9a-f]{32}$/) },
      variables: { CLIENT_ID: CLIENT.clientId, CLIENT_SECRET: '***', EXPERIENCE_OPS_URL: ops.url },
    });
  });

  it('sends scripts compressed, to be kept for ever', async () => {
    const page = await browser().get('/').set('accept', 'text/html');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.text)![1]!;
    const { headers } = await browser().get(script).set('accept-encoding', 'br').expect(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
  });

  it('serves the script of the card to pages of any CRM', async () => {
    const { text, headers } = await browser().get('/card/handover-card.js').buffer().expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(text).toContain('handover-card');
  });

  it('has no page for what is no page', async () => {
    const { body } = await browser().get('/assets/gone.js').expect(404);
    expect(body).toMatchObject({ status: 404, detail: expect.stringContaining('/assets/gone.js') });
    await browser().get('/api/nowhere').set('accept', 'text/html').expect(404);
  });

  it('passes calls on as they are: method, path, query, token, body, and the answer with its status', async () => {
    ops.on('POST /v1/exceptions/7/retries', { status: 202, body: { resumed: 1 } });
    const { body } = await browser()
      .post('/api/ops/v1/exceptions/7/retries?dry=true')
      .set({ authorization: 'Bearer of-a-person', 'x-correlation-id': 'from-the-page' })
      .send({ reason: 'fixed' })
      .expect(202);
    expect(body).toEqual({ resumed: 1 });
    expect(ops.received.at(-1)).toMatchObject({
      query: { dry: 'true' },
      headers: { authorization: 'Bearer of-a-person', 'x-correlation-id': 'from-the-page' },
      body: { reason: 'fixed' },
    });
  });

  it('answers for the catalogue where RFC 9727 looks for it, with links that lead back here', async () => {
    catalogue.on('GET /.well-known/api-catalog', ({ headers }) => ({
      body: { host: headers['x-forwarded-host'], prefix: headers['x-forwarded-prefix'] },
    }));
    const { body } = await browser().get('/.well-known/api-catalog').expect(200);
    expect(body).toEqual({ host: new URL(running.url).host, prefix: '/api/catalogue' });
  });

  it('says that an API does not answer', async () => {
    await crm.close();
    const { body, headers } = await browser().get('/api/crm/v1/opportunities/006/readiness').expect(503);
    expect(headers).toMatchObject({ 'retry-after': '5', 'content-type': expect.stringContaining('problem+json') });
    expect(body).toMatchObject({ detail: 'The CRM API does not answer now.' });
  });
});
