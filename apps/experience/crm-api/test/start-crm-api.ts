import { createHmac } from 'node:crypto';
import { startApp } from '@handover/platform';
import {
  type ScriptedService,
  startScriptedService,
  startTestIssuer,
  takesConfiguration,
  toldConfiguration,
} from '@handover/testing';
import supertest from 'supertest';
import { app } from '../src/index.js';

const CLIENT = { clientId: 'experience-crm-api', clientSecret: 'secret-of-this-test' };
const SCOPES = ['opportunity-events:write', 'readiness:read', 'handovers:read', 'app-configurations:write'];

/** Secret with which the CRM of these tests signs. */
export const EVENT_SECRET = `whsec_${Buffer.from('a secret of this test, long enough').toString('base64')}`;

/** Salesforce organization that may send outbound messages, of the CRM instance "main". */
export const ORGANIZATION = '00D000000000001EAA';

/** Whose pages may read the app. */
export const PAGES_ORIGIN = 'https://crm.example';

/** The app before a process API that a test scripts. */
export interface RunningCrmApi {
  url: string;
  process: ScriptedService;
  /** What the app told the process API of its configuration. */
  configuration: unknown;
  /** Requests with a token of these scopes. */
  as(...scopes: string[]): Promise<ReturnType<typeof supertest.agent>>;
  close(): Promise<void>;
}

/** Starts the app, an issuer and the scripted process API. */
export async function startCrmApi(environment: Record<string, string> = {}): Promise<RunningCrmApi> {
  const process = await startScriptedService();
  takesConfiguration(process, CLIENT.clientId);
  const issuer = await startTestIssuer({ clients: [{ ...CLIENT, scopes: SCOPES }] });
  const started = startApp(app, {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    OIDC_ISSUER: issuer.issuer,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    PROCESS_OPPORTUNITY_TO_PROJECT_URL: process.url,
    EVENT_SECRET,
    OUTBOUND_MESSAGE_ORGANIZATIONS: JSON.stringify({ [ORGANIZATION]: 'main' }),
    ALLOWED_ORIGINS: PAGES_ORIGIN,
    HANDOVER_PAGE: 'https://ops.example/handovers/{key}',
    PROJECT_PAGE: 'https://erp.example/projects/{projectId}',
    ...environment,
  });
  const closeOthers = () => Promise.all([process.close(), issuer.close()]);
  started.catch(closeOthers);
  const { url, close } = await started;
  const configuration = await toldConfiguration(process, CLIENT.clientId);
  return {
    url,
    process,
    configuration,
    as: async (...scopes) => supertest.agent(url).set('authorization', `Bearer ${await issuer.tokenFor(scopes)}`),
    async close() {
      await close();
      await closeOthers();
    },
  };
}

/** How a test wants an event to be signed. */
export interface Signing {
  secret?: string;
  /** Seconds from now. */
  age?: number;
}

/** Headers of a signed event (Standard Webhooks 1.0). */
export function signed(body: string, { secret = EVENT_SECRET, age = 0 }: Signing = {}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`evt-1.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': 'evt-1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
