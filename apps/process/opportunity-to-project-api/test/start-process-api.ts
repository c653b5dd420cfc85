import { createDatabase, type RunningApp, startApp } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestDatabase, startTestIssuer } from '@handover/testing';
import type { Kysely } from 'kysely';
import supertest from 'supertest';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { app } from '../src/index.js';
import { UPSTREAM_SCOPES } from '../src/upstreams/system-clients.js';

const CLIENT = { clientId: 'process-opportunity-to-project-api', clientSecret: 'secret-of-this-test' };
const UPSTREAMS = ['SYSTEM_CRM', 'SYSTEM_ERP', 'SYSTEM_PSA', 'SYSTEM_HR', 'SYSTEM_BILLING', 'SYSTEM_DOCUMENTS'];
const SCHEMA = 'opportunity_to_project';

/** The app with its engine and database, before systems that a test scripts; they all are one service. */
export interface RunningProcessApi {
  systems: ScriptedService;
  db: Kysely<HandoversSchema>;
  /** Requests with a token of these scopes. */
  as(...scopes: string[]): Promise<ReturnType<typeof supertest.agent>>;
  close(): Promise<void>;
}

/** Starts the app, an issuer and the scripted systems. */
export async function startProcessApi(): Promise<RunningProcessApi> {
  const [systems, issuer, server] = await Promise.all([
    startScriptedService(),
    startTestIssuer({ clients: [{ ...CLIENT, scopes: UPSTREAM_SCOPES }] }),
    startTestDatabase({ schema: SCHEMA, createSchemas: true }),
  ]);
  const running: RunningApp = await startApp(app, {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DATABASE_URL: server.url,
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    ...Object.fromEntries([...UPSTREAMS, 'PROCESS_RULES'].map((name) => [`${name}_URL`, systems.url])),
  });
  const { db, close } = createDatabase<HandoversSchema>({ url: server.url, schema: SCHEMA });
  return {
    systems,
    db,
    as: async (...scopes) =>
      supertest.agent(running.url).set('authorization', `Bearer ${await issuer.tokenFor(scopes)}`),
    async close() {
      await running.close();
      await close();
      await Promise.all([systems.close(), issuer.close(), server.close()]);
    },
  };
}
