import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@handover/testing';
import {
  type AppName,
  BurstCrm,
  everyScope,
  type PlatformOptions,
  type ReachablePlatform,
  SandboxControl,
  startPlatform,
} from '@handover/tools';

/** An answer of an API. */
export interface ApiAnswer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

/** The whole platform on a database and ports of a test's own. */
export interface TestPlatform {
  platform: ReachablePlatform;
  control: SandboxControl;
  crm: BurstCrm;
  /** Calls the operations API with every scope. */
  ops<Body = Record<string, unknown>>(method: string, path: string, body?: object): Promise<ApiAnswer<Body>>;
  /** Calls the CRM's experience API with every scope. */
  crmApi<Body = Record<string, unknown>>(method: string, path: string, body?: object): Promise<ApiAnswer<Body>>;
  /** Calls an API below the experience layer with every scope. */
  inside<Body = Record<string, unknown>>(
    app: AppName,
    method: string,
    path: string,
    body?: object,
  ): Promise<ApiAnswer<Body>>;
  /** Waits until all these opportunities have handovers in one of the states. */
  untilAll(opportunityIds: string[], states: string[], withinMs?: number): Promise<void>;
  /** Number of handovers by state. */
  states(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** Nothing happens to a deal but what a test does to it, unless the test is about the poll. */
const UNPOLLED = { CRM_POLL_SECONDS: '86400' };

/** Starts every app in this process, seeds the sandbox and logs in at its CRM. */
export async function startTestPlatform(options: Partial<PlatformOptions> = {}): Promise<TestPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'handover-e2e-'));
  const platform = await startPlatform({
    dataDir,
    ports: 'ephemeral',
    logLevel: 'error',
    postgresSettings: { fsync: 'off' },
    ...options,
    environment: { 'process-opportunity-to-project-api': UNPOLLED, ...options.environment },
  });
  const close = async () => {
    await platform.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { ...(await clientsOf(platform)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Clients of a platform that runs already. */
export async function clientsOf(platform: ReachablePlatform): Promise<Omit<TestPlatform, 'close'>> {
  const { sandbox } = platform.urls;
  const control = new SandboxControl(sandbox, platform.secrets('sandbox/token'));
  if (await control.isEmpty()) await control.seed();
  const crm = await BurstCrm.logIn({
    url: `${sandbox}/crm`,
    clientId: 'handover',
    clientSecret: platform.secrets('sandbox/crm'),
  });
  const callsTo =
    (app: AppName) =>
    async <Body>(method: string, path: string, body?: object): Promise<ApiAnswer<Body>> => {
      const response = await fetch(`${platform.urls[app]}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await platform.tokenFor(everyScope)}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        },
        body: body && JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: (text === '' ? undefined : JSON.parse(text)) as Body,
        headers: response.headers,
      };
    };
  const ops = callsTo('experience-ops-api');
  const states = async () => {
    const { body } = await ops<{ states: { state: string; count: number }[] }>('GET', '/v1/counts');
    return Object.fromEntries(body.states.map(({ state, count }) => [state, count]));
  };
  return {
    platform,
    control,
    crm,
    ops,
    crmApi: callsTo('experience-crm-api'),
    inside: (app, method, path, body) => callsTo(app)(method, path, body),
    states,
    async untilAll(ids, wanted, withinMs = 60_000) {
      const open = new Set(ids);
      await eventually(
        async () => {
          for (const id of [...open].slice(0, 20)) {
            const { status, body } = await ops<{ state: string }>('GET', `/v1/handovers/main:${id}`);
            if (status === 200 && wanted.includes(body.state)) open.delete(id);
            else throw new Error(`The handover of ${id} is ${status === 200 ? body.state : 'not there'}.`);
          }
          return open.size === 0;
        },
        { withinMs, everyMs: 100 },
      );
    },
  };
}
