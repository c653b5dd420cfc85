import type { SystemFaults } from '@handover/connector-kit/conformance';
import { Catalogue, TrytonClient, type TrytonConfig, trytonConfig } from '@handover/connector-tryton';
import pg from 'pg';
import { firmSettings, startTryton, type Tryton, type TrytonOptions } from '../../src/index.js';
import { type FaultProxy, startFaultProxy } from './fault-proxy.js';

/** A server with a proxy before it, and what connectors to it are made of. */
export interface TrytonUnderTest {
  tryton: Tryton;
  proxy: FaultProxy;
  config: TrytonConfig;
  client: TrytonClient;
  catalogue: Catalogue;
  faults: SystemFaults;
  /** Another client, with other settings. */
  clientWith(settings: object): TrytonClient;
  /** Runs SQL in the server's database. */
  sql<Row extends object>(text: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Starts Tryton and connects to it as the user of Handover. */
export async function startTrytonUnderTest(options: TrytonOptions = {}): Promise<TrytonUnderTest> {
  const tryton = await startTryton(options);
  const proxy = await startFaultProxy(tryton.url);
  const clients: TrytonClient[] = [];
  const configWith = (settings: object) => {
    const { database, passwords } = tryton;
    const access = { baseUrl: proxy.url, database, user: 'handover', password: passwords.handover };
    return trytonConfig.parse({ ...access, ...firmSettings, ...settings });
  };
  const clientWith = (settings: object) => {
    const client = new TrytonClient(configWith(settings));
    clients.push(client);
    return client;
  };
  const database = new pg.Client({ connectionString: tryton.adminUrl });
  await database.connect();
  const sql: TrytonUnderTest['sql'] = async (text, parameters) => (await database.query(text, parameters)).rows;
  const client = clientWith({});
  return {
    tryton,
    proxy,
    config: configWith({}),
    client,
    catalogue: new Catalogue(client),
    faults: {
      async strike(fault) {
        if (fault.kind === 'expire-access') await sql('delete from ir_session');
        else proxy.strike(fault);
      },
      async clear() {
        proxy.clear();
      },
    },
    clientWith,
    sql,
    async stop() {
      for (const each of clients) each.close();
      await database.end();
      await proxy.close();
      await tryton.stop();
    },
  };
}
