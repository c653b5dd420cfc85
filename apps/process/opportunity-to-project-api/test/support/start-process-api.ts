import { randomBytes } from 'node:crypto';
import { createDatabase, type Environment, type OpenDatabase, startApp } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestDatabase, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import type { HandoversSchema } from '../../src/handovers/handovers-schema.js';
import { app } from '../../src/index.js';
import { UPSTREAM_SCOPES } from '../../src/upstreams/system-clients.js';

const CLIENT = { clientId: 'process-opportunity-to-project-api', clientSecret: 'secret-of-this-test' };
const SCHEMA = 'opportunity_to_project';

/** With what every system API says that it runs. */
export const SYSTEM_CONFIGURATION = {
  ...{ app: 'system-erp-api', startedAt: '2026-11-20T09:30:00.000Z', secrets: 'a1' },
  variables: { INSTANCES: '[]' },
};

/** The app on a database of its own, before systems that a test scripts. */
export interface RunningProcessApi {
  url: string;
  /** What every system API and the rules answer; without a script, a 404. No CRM instance is configured. */
  systems: ScriptedService;
  database: OpenDatabase<HandoversSchema>;
  /** Its environment, for another replica on the same database. */
  environment: Environment;
  /** A token that is good for an hour. */
  tokenFor(scopes: string[], subject?: string): Promise<string>;
  /** Requests with such a token. */
  as(scopes: string[], subject?: string): Promise<ReturnType<typeof supertest.agent>>;
  close(): Promise<void>;
}

/**
 * Starts the app; its CRMs are polled every hour unless the environment says otherwise.
 *
 * @param scripted stands for the systems; closed with the app. One without scripts when absent
 */
export async function startProcessApi(more: Environment = {}, scripted?: ScriptedService): Promise<RunningProcessApi> {
  const [systems, issuer, server] = await Promise.all([
    scripted ?? startScriptedService(),
    startTestIssuer({ clients: [{ ...CLIENT, scopes: UPSTREAM_SCOPES }] }),
    startTestDatabase({ schema: SCHEMA, createSchemas: true }),
  ]);
  systems.on('GET /v1/instances', { body: { items: [] } });
  systems.on('GET /v1/app-configuration', { body: SYSTEM_CONFIGURATION });
  systems.on('GET /v1/record-changes', { body: { items: [] } });
  const names = ['CRM', 'ERP', 'PSA', 'HR', 'BILLING', 'DOCUMENTS'].map((name) => `SYSTEM_${name}_URL`);
  const environment = {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DATABASE_URL: server.url,
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    SECRETS_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8',
    CRM_POLL_SECONDS: '3600',
    ...Object.fromEntries([...names, 'PROCESS_RULES_URL'].map((name) => [name, systems.url])),
    ...more,
  };
  const running = await startApp(app, environment);
  const database = createDatabase<HandoversSchema>({ url: server.url, schema: SCHEMA, poolSize: 4 });
  const tokenFor = (scopes: string[], subject = 'test') =>
    issuer.tokenFor(scopes, { subject, expiresInSeconds: 3_600 });
  return {
    url: running.url,
    systems,
    database,
    environment,
    tokenFor,
    as: async (scopes, subject) =>
      supertest.agent(running.url).set('authorization', `Bearer ${await tokenFor(scopes, subject)}`),
    async close() {
      await running.close();
      await database.close();
      await Promise.all([server.close(), issuer.close(), systems.close()]);
    },
  };
}
