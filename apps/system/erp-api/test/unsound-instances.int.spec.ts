import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { app as sandbox } from '@handover/sandbox';
import { xeroSettings } from '@handover/sandbox/instances';
import { type ScriptedService, startScriptedService, startSystemApi, type SystemApi } from '@handover/testing';
import { app } from '../src/app.js';

let vendor: ScriptedService;
let api: SystemApi;

beforeAll(async () => {
  vendor = await startScriptedService();
  vendor.on('POST /connect/token', { body: { access_token: 't', token_type: 'Bearer', expires_in: 1800 } });
  vendor.on('GET /api.xro/2.0/Currencies', { body: { Currencies: 'none' } });
  vendor.on('GET /connections', { body: [{ id: 'c', tenantId: 't', tenantType: 'ORGANISATION' }] });
  const absent = await freePort();
  const secret = { clientId: 'handover', clientSecret: { env: 'VENDOR_SECRET' } };
  api = await startSystemApi({
    app,
    sandbox,
    system: 'erp',
    limits: { retries: 0, breaker: { failures: 2 } },
    instances: (url) => {
      const of = (name: string, code: string, settings: object) => ({
        name,
        vendor: 'xero',
        legalEntities: [code],
        settings: { ...xeroSettings('DE01', { url, ...secret }), ...settings },
      });
      return [
        of('sound', 'DE01', {}),
        of('locked', 'UK01', { clientSecret: 'wrong' }),
        of('absent', 'US01', elsewhere(url, `http://127.0.0.1:${absent}`)),
        of('unsound', 'FR01', elsewhere(url, vendor.url)),
      ];
    },
  });
});
afterAll(async () => {
  await api?.close();
  await vendor?.close();
});

/** The settings of the sandbox that name its address, with another address in place of it. */
function elsewhere(url: string, other: string): object {
  const settings = xeroSettings('DE01', { url, clientId: 'handover', clientSecret: 'x' });
  const text = JSON.stringify(settings).replaceAll(url, other);
  const { clientSecret: _, ...moved } = JSON.parse(text) as Record<string, unknown>;
  return moved;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

const read = async (instance: string) => (await api.as('currencies:read')).get('/v1/currencies').query({ instance });

describe('an instance', () => {
  it.each([
    ['locked', 502, 'access-denied'],
    ['absent', 503, 'system-unavailable'],
    ['unsound', 502, 'answer-unreadable'],
  ])('that is %s is said to be so, by name, and the others work on', async (instance, status, kind) => {
    const answer = await read(instance);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ type: expect.stringContaining(kind), system: 'erp', instance });
    expect((await read('sound')).status).toBe(200);
  });

  it('is not taken to be down for an answer that breaks its contract', async () => {
    for (let reads = 0; reads < 5; reads++) await read('unsound');
    expect((await read('unsound')).body).toMatchObject({ type: expect.stringContaining('answer-unreadable') });
  });
});
