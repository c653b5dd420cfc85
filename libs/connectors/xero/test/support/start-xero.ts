import type { SystemFault, SystemFaults } from '@handover/connector-kit/conformance';
import { DATABASE_POOL, startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { xeroSettings } from '@handover/sandbox/instances';
import { startTestDatabase } from '@handover/testing';
import type pg from 'pg';
import { Organisation, XeroApi, xeroConfig } from '../../src/index.js';
import { readContract } from './contract.js';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.js';

const SANDBOX_TOKEN = 'token-of-this-test';
export const CLIENT_SECRET = 'secret-of-this-test';

/** Operations that write, as fault rules know them. */
const WRITES = [
  'Quotes',
  'Projects',
  'Tasks',
  'Invoices',
  'RepeatingInvoices',
  'ManualJournals',
  'TrackingOptions',
].flatMap((name) => [`${name}.create`, `${name}.update`]);

/** The stand-in of Xero, and the connector's client of one organisation, with a proxy between them. */
export interface RunningXero {
  /** Of the stand-in itself, past the proxy. */
  url: string;
  proxy: RecordingProxy;
  faults: SystemFaults;
  /** A client of one organisation; `config` is laid over what reaches it. */
  organisation(config?: object, legalEntity?: string): Organisation;
  /** Calls a path of the sandbox with its token. */
  control(method: string, path: string, body?: unknown): Promise<Response>;
  /** As Xero does after a while. */
  forgetIdempotencyKeys(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the sandbox on a database of its own. */
export async function startXero(environment: Record<string, string> = {}): Promise<RunningXero> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const sandbox = await startApp(app, {
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: database.url,
    SANDBOX_TOKEN,
    SANDBOX_XERO_CLIENT_SECRET: CLIENT_SECRET,
    ...environment,
  });
  const url = `${sandbox.url}/erp`;
  const proxy = await startRecordingProxy(url, readContract());
  const clients: XeroApi[] = [];
  const control = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${sandbox.url}/control${path}`, {
      method,
      headers: {
        authorization: `Bearer ${SANDBOX_TOKEN}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const strike = async (...faults: object[]): Promise<void> => {
    const { status } = await control('PUT', '/faults', { faults });
    if (status !== 200) throw new Error(`the faults were not taken: ${status}`);
  };
  return {
    url,
    proxy,
    control,
    async forgetIdempotencyKeys() {
      await sandbox.app.get<pg.Pool>(DATABASE_POOL, { strict: false }).query('truncate xero_idempotency_keys');
    },
    organisation(config = {}, legalEntity = 'DE01') {
      const settings = xeroSettings(legalEntity, { url: proxy.url, clientId: 'handover', clientSecret: CLIENT_SECRET });
      const parsed = xeroConfig.parse({ ...settings, timeoutMs: 2_000, ...config });
      const api = new XeroApi(parsed);
      clients.push(api);
      return new Organisation(api, parsed);
    },
    faults: {
      strike: (fault) => (fault.kind === 'lose-answer' ? lose(proxy, fault) : strikeAll(fault, strike, control)),
      async clear() {
        proxy.keepAnswers();
        await strike();
      },
    },
    async stop() {
      for (const each of clients) each.close();
      await proxy.close();
      await sandbox.close();
      await database.close();
    },
  };
}

async function lose(proxy: RecordingProxy, { call = 1 }: { call?: number }): Promise<void> {
  proxy.loseAnswer(call);
}

async function strikeAll(
  fault: Exclude<SystemFault, { kind: 'lose-answer' }>,
  strike: (...faults: object[]) => Promise<void>,
  control: RunningXero['control'],
): Promise<void> {
  const onWrites = (what: object) => strike(...WRITES.map((operation) => ({ system: '*', operation, fault: what })));
  switch (fault.kind) {
    case 'expire-access':
      await control('POST', '/sessions/expirations');
      return;
    case 'refuse':
      return onWrites(fault);
    default: {
      const { of, ...rest } = fault;
      const what = rest.kind === 'deny-access' ? { kind: 'error', status: 401 } : rest;
      return of === 'writes' ? onWrites(what) : strike({ system: '*', operation: '*', fault: what });
    }
  }
}
