import { startApp } from '@handover/platform';
import {
  type ScriptedService,
  startScriptedService,
  startTestDatabase,
  startTestIssuer,
  takesConfiguration,
  toldConfiguration,
} from '@handover/testing';
import supertest from 'supertest';
import { app } from '../src/index.js';

const CLIENT = { clientId: 'experience-ops-api', clientSecret: 'secret-of-this-test' };
const SCOPES = [
  ...[
    'handovers:read',
    'exceptions:read',
    'exceptions:operate',
    'people:represent',
    'events:read',
    'events:operate',
    'audit:read',
  ],
  ...['subscriptions:read', 'subscriptions:operate', 'notifications:read', 'notifications:operate'],
  ...['maintenance-windows:read', 'maintenance-windows:write', 'system-instances:read'],
  ...['reconciliation:read', 'reconciliation:operate'],
  ...['decisions:read', 'decisions:write', 'decisions:activate', 'app-configurations:write'],
];

/** The app before process APIs that a test scripts. */
export interface RunningOpsApi {
  /** Another one after a restart. */
  readonly url: string;
  /** What the app told the process API of its configuration. */
  configuration: unknown;
  process: ScriptedService;
  rules: ScriptedService;
  tokenFor(scopes: string[], subject?: string): Promise<string>;
  /** Requests with a token of these scopes. */
  as(scopes: string[], subject?: string): Promise<ReturnType<typeof supertest.agent>>;
  /** Ends the app and starts it again. */
  restart(): Promise<void>;
  /** Ends the app alone. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the app, an issuer and the scripted process APIs. */
export async function startOpsApi(): Promise<RunningOpsApi> {
  const [process, rules, database] = await Promise.all([
    startScriptedService(),
    startScriptedService(),
    startTestDatabase({ schema: 'operations' }),
  ]);
  const issuer = await startTestIssuer({ clients: [{ ...CLIENT, scopes: SCOPES }] });
  const environment = {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    DATABASE_URL: database.url,
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    PROCESS_OPPORTUNITY_TO_PROJECT_URL: process.url,
    PROCESS_RULES_URL: rules.url,
  };
  takesConfiguration(process, CLIENT.clientId);
  const start = async () => {
    const started = await startApp(app, environment);
    return { started, configuration: await toldConfiguration(process, CLIENT.clientId) };
  };
  let running = await start();
  const tokenFor = (scopes: string[], subject?: string) => issuer.tokenFor(scopes, { subject });
  return {
    get url() {
      return running.started.url;
    },
    configuration: running.configuration,
    process,
    rules,
    tokenFor,
    as: async (scopes, subject) =>
      supertest.agent(running.started.url).set('authorization', `Bearer ${await tokenFor(scopes, subject)}`),
    async restart() {
      await running.started.close();
      running = await start();
    },
    end: () => running.started.close(),
    async close() {
      await running.started.close();
      await Promise.all([process.close(), rules.close(), issuer.close(), database.close()]);
    },
  };
}
