import { randomBytes } from 'node:crypto';
import { createDatabase, type Environment, type OpenDatabase, type RunningApp, startApp } from '@handover/platform';
import { startTestDatabase, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import { app } from '../../src/index.js';

const CLIENT = { clientId: 'process-opportunity-to-project-api', clientSecret: 'secret-of-this-test' };
const UPSTREAMS = ['SYSTEM_CRM', 'SYSTEM_ERP', 'SYSTEM_PSA', 'SYSTEM_HR', 'SYSTEM_BILLING', 'SYSTEM_DOCUMENTS'];
const schema = 'opportunity_to_project';

/** The app on a database of its own; nobody is behind it. */
export interface RunningProcessApi<Schema> {
  url: string;
  database: OpenDatabase<Schema>;
  /** Its environment, for another one on the same database. */
  environment: Environment;
  /** Requests with a token of these scopes. */
  as(scopes: string[], subject?: string): Promise<ReturnType<typeof supertest.agent>>;
  close(): Promise<void>;
}

/** Starts the app, an issuer and a database. */
export async function startProcessApi<Schema>(more: Environment = {}): Promise<RunningProcessApi<Schema>> {
  const server = await startTestDatabase({ schema, createSchemas: true });
  const issuer = await startTestIssuer({ clients: [{ ...CLIENT, scopes: [] }] });
  const environment = {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    DATABASE_URL: server.url,
    SECRETS_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8',
    // Nobody listens there.
    ...Object.fromEntries([...UPSTREAMS, 'PROCESS_RULES'].map((name) => [`${name}_URL`, 'http://127.0.0.1:9'])),
    ...more,
  };
  const running: RunningApp = await startApp(app, environment);
  const database = createDatabase<Schema>({ url: server.url, schema, poolSize: 4 });
  return {
    url: running.url,
    database,
    environment,
    as: async (scopes, subject) =>
      supertest.agent(running.url).set('authorization', `Bearer ${await issuer.tokenFor(scopes, { subject })}`),
    async close() {
      await running.close();
      await database.close();
      await Promise.all([server.close(), issuer.close()]);
    },
  };
}
