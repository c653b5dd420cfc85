import { type RunningApp, startApp } from '@handover/platform';
import { type ScriptedService, startScriptedService, startTestIssuer } from '@handover/testing';
import supertest from 'supertest';
import { app } from '../src/index.js';

const CLIENT = { clientId: 'experience-ops-api', clientSecret: 'secret-of-this-test' };
const SCOPES = [
  'handovers:read',
  'exceptions:read',
  'exceptions:operate',
  'exceptions:operate-on-behalf',
  'events:read',
  'audit:read',
];

/** The app before process APIs that a test scripts. */
export interface RunningOpsApi {
  url: string;
  process: ScriptedService;
  rules: ScriptedService;
  tokenFor(scopes: string[], subject?: string): Promise<string>;
  /** Requests with a token of these scopes. */
  as(scopes: string[], subject?: string): Promise<ReturnType<typeof supertest.agent>>;
  /** Ends the app alone. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the app, an issuer and the scripted process APIs. */
export async function startOpsApi(): Promise<RunningOpsApi> {
  const [process, rules] = await Promise.all([startScriptedService(), startScriptedService()]);
  const issuer = await startTestIssuer({ clients: [{ ...CLIENT, scopes: SCOPES }] });
  const running: RunningApp = await startApp(app, {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    PROCESS_OPPORTUNITY_TO_PROJECT_URL: process.url,
    PROCESS_RULES_URL: rules.url,
  });
  const tokenFor = (scopes: string[], subject?: string) => issuer.tokenFor(scopes, { subject });
  return {
    url: running.url,
    process,
    rules,
    tokenFor,
    as: async (scopes, subject) =>
      supertest.agent(running.url).set('authorization', `Bearer ${await tokenFor(scopes, subject)}`),
    end: () => running.close(),
    async close() {
      await running.close();
      await Promise.all([process.close(), rules.close(), issuer.close()]);
    },
  };
}
