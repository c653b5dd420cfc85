import { type RunningApp, startApp } from '@handover/platform';
import { startTestDatabase, startTestIssuer, type TestDatabase, type TestIssuer } from '@handover/testing';
import { app } from '../src/index.js';

/** Every scope of the app. */
export const ALL_SCOPES = ['decisions:read', 'decisions:write', 'decisions:activate', 'decisions:evaluate'];

/** The app on a database and an issuer of a test's own; `replica` starts another on the same database. */
export interface RunningRules {
  url: string;
  database: TestDatabase;
  bearer(scopes?: string[], subject?: string): Promise<string>;
  replica(environment?: Record<string, string>): Promise<RunningApp>;
  close(): Promise<void>;
}

export async function startRulesApi(): Promise<RunningRules> {
  const [database, issuer] = await Promise.all([startTestDatabase({ schema: 'rules' }), startTestIssuer()]);
  const running: RunningApp[] = [];
  const replica = async (environment: Record<string, string> = {}) => {
    const started = await startApp(app, { ...environmentOf(database, issuer), ...environment });
    running.push(started);
    return started;
  };
  const { url } = await replica();
  return {
    url,
    database,
    replica,
    bearer: async (scopes = ALL_SCOPES, subject = 'analyst') => `Bearer ${await issuer.tokenFor(scopes, { subject })}`,
    close: async () => {
      for (const each of running) await each.close();
      await issuer.close();
      await database.close();
    },
  };
}

function environmentOf(database: TestDatabase, issuer: TestIssuer): Record<string, string> {
  return { PORT: '0', LOG_LEVEL: 'error', OIDC_ISSUER: issuer.issuer, DATABASE_URL: database.url };
}
