import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessDenied, SystemUnavailable } from '@handover/connector-kit';
import { XeroErpMasterData } from '../src/index.js';
import { CLIENT_SECRET, type RunningXero, startXero } from './support/start-xero.js';

let xero: RunningXero;
let folder: string;
let refreshTokenFile: string;

beforeAll(async () => {
  xero = await startXero();
  folder = await mkdtemp(join(tmpdir(), 'handover-xero-'));
  refreshTokenFile = join(folder, 'refresh-token');
});
beforeEach(() => writeFile(refreshTokenFile, `${CLIENT_SECRET}\n`));
afterAll(async () => {
  await xero?.stop();
  await rm(folder, { recursive: true });
});

const legalEntities = (config: object, legalEntity?: string) =>
  new XeroErpMasterData(xero.organisation(config, legalEntity)).listLegalEntities();

describe('access to Xero', () => {
  it('of a custom connection leads to its one organisation, without a tenant id', async () => {
    expect((await legalEntities({}, 'GB01'))[0]).toMatchObject({ name: 'Handover Consulting Ltd.', currency: 'GBP' });
    expect(xero.proxy.exchanges.some(({ path }) => path === '/connections')).toBe(true);
  });

  it('by refresh token keeps each new token in the file, and works on with it', async () => {
    const everything = { clientId: 'handover', refreshTokenFile };
    const refusal = await legalEntities(everything).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AccessDenied);
    expect((refusal as Error).message).toMatch(/Configure the tenant id.*Consulting GmbH.*Consulting Ltd/s);
    const second = await readFile(refreshTokenFile, 'utf8');
    expect(second).not.toBe(`${CLIENT_SECRET}\n`);
    const { tenantId } = (xero.proxy.exchanges.at(-1)!.responseBody as { tenantId: string; tenantName: string }[]).find(
      ({ tenantName }) => tenantName.endsWith('GmbH'),
    )!;
    expect((await legalEntities({ ...everything, tenantId }))[0]).toMatchObject({ currency: 'EUR' });
    expect(await readFile(refreshTokenFile, 'utf8')).not.toBe(second);
    // What was used up opens nothing any more.
    await writeFile(refreshTokenFile, second);
    await expect(legalEntities({ ...everything, tenantId })).rejects.toMatchObject({ vendorMessage: 'invalid_grant' });
  });

  it.each([
    ['a wrong secret', { clientSecret: 'wrong' }, 'invalid_client'],
    ['an app that is not connected', { clientId: 'stranger' }, 'invalid_client'],
    ['a file that is not there', { refreshTokenFile: '/nowhere/refresh-token' }, 'ENOENT'],
    ['another organisation', { tenantId: '00000000-0000-4000-8000-000000000000' }, 'AuthenticationUnsuccessful'],
  ])('is denied for %s', async (_what, config, said) => {
    const refusal = await legalEntities(config).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AccessDenied);
    expect((refusal as AccessDenied).vendorMessage).toContain(said);
  });

  it('is not had where nobody listens', async () => {
    for (const config of [
      { tokenUrl: 'http://127.0.0.1:9/connect/token' },
      { apiUrl: 'http://127.0.0.1:9' },
      { apiUrl: 'http://xero.invalid' },
    ]) {
      await expect(legalEntities(config)).rejects.toBeInstanceOf(SystemUnavailable);
    }
  });

  it('asks for one token however many calls wait for it', async () => {
    const masterData = new XeroErpMasterData(xero.organisation());
    const before = xero.proxy.tokens;
    await Promise.all(Array.from({ length: 10 }, (_, index) => masterData.readCustomer(`C-${1001 + index}`)));
    expect(xero.proxy.tokens - before).toBe(1);
  });
});

describe("Xero's limits", () => {
  it('are obeyed: nothing is called after the minute is used up, and the refusal says for how long', async () => {
    const limited = await startXero({ SANDBOX_XERO_MINUTE_CALLS: '3' });
    try {
      const organisation = limited.organisation();
      await organisation.list('/Currencies');
      await organisation.list('/TaxRates');
      expect(organisation.api.limits.callsLeft.minute).toBe(1);
      await organisation.list('/Accounts');
      const before = limited.proxy.exchanges.length;
      const refusal = await organisation.list('/Currencies').catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(SystemUnavailable);
      expect((refusal as SystemUnavailable).retryAfterSeconds).toBeGreaterThan(0);
      expect(limited.proxy.exchanges.length).toBe(before);
      // Another client of the same organisation is told so by Xero.
      const told = await limited
        .organisation()
        .list('/Currencies')
        .catch((error: unknown) => error);
      expect(told).toBeInstanceOf(SystemUnavailable);
      expect((told as SystemUnavailable).message).toContain('minute');
    } finally {
      await limited.stop();
    }
  });

  it('of calls at once are kept by waiting for a place', async () => {
    const limited = await startXero({ SANDBOX_XERO_CONCURRENT_CALLS: '5' });
    try {
      const organisation = limited.organisation({ maxConcurrentCalls: 5 });
      await organisation.list('/Currencies');
      const answers = await Promise.all(Array.from({ length: 40 }, () => organisation.list('/Contacts')));
      expect(answers).toHaveLength(40);
    } finally {
      await limited.stop();
    }
  });
});
