import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, OAuth2 } from 'jsforce';
import { type Platform, startPlatform } from '../src/platform/start-platform.js';

/** The sandbox alone, started as the platform starts it. */
export interface ImportSandbox {
  platform: Platform;
  stop(): Promise<void>;
}

/** Starts the sandbox on a data folder of its own; its stage changes find nobody. */
export async function startImportSandbox(): Promise<ImportSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handover-import-'));
  const platform = await startPlatform({
    dataDir,
    apps: ['sandbox'],
    ports: 'ephemeral',
    databaseUrl: process.env.TEST_DATABASE_URL,
    database: `handover_import_${process.pid}`,
    logLevel: 'fatal',
    postgresSettings: { fsync: 'off' },
  });
  return {
    platform,
    async stop() {
      await platform.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Every row of a query to the sandbox's CRM. */
export async function crmRows({ urls, secrets }: Platform, soql: string): Promise<Record<string, unknown>[]> {
  const instanceUrl = `${urls.sandbox}/crm`;
  const oauth2 = new OAuth2({ loginUrl: instanceUrl, clientId: 'handover', clientSecret: secrets('sandbox/crm') });
  const connection = new Connection({ oauth2, instanceUrl, version: '60.0' });
  await connection.authorize({ grant_type: 'client_credentials' });
  const { records } = await connection.query<Record<string, unknown>>(soql, { autoFetch: true, maxFetch: 100_000 });
  return records;
}
