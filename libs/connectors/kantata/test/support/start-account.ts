import type { NewResourceDemand } from '@handover/canonical';
import type { SystemFault } from '@handover/connector-kit/conformance';
import { startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { startTestDatabase } from '@handover/testing';
import { kantataConfig, KantataResourceDesk } from '../../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';

/** The sandbox's Kantata account. */
export interface Account {
  /** Base URL of the API. */
  url: string;
  /** A desk before it; `config` is laid over what reaches it. */
  desk(config?: object): KantataResourceDesk;
  /** Calls a path of the API, past the connector. */
  call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Body }>;
  /** Calls a path of the control API. */
  control<Body = unknown>(method: string, path: string, body?: unknown): Promise<Body>;
  /** Replaces what goes wrong; nothing when empty. */
  strike(...faults: object[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts the sandbox on a database of its own. */
export async function startAccount(): Promise<Account> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const sandbox = await startApp(app, { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, SANDBOX_TOKEN });
  const url = `${sandbox.url}/psa/api/v1`;
  const desks: KantataResourceDesk[] = [];
  const send = async (method: string, address: string, body?: unknown) => {
    const response = await fetch(address, {
      method,
      headers: {
        authorization: `Bearer ${SANDBOX_TOKEN}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as never };
  };
  const control: Account['control'] = async (method, path, body) => {
    const answer = await send(method, `${sandbox.url}/control${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path} of the control API: ${JSON.stringify(answer)}`);
    return answer.body;
  };
  return {
    url,
    desk(config = {}) {
      const desk = new KantataResourceDesk(kantataConfig.parse({ baseUrl: url, token: SANDBOX_TOKEN, ...config }));
      desks.push(desk);
      return desk;
    },
    call: (method, path, body) => send(method, `${url}${path}`, body),
    control,
    strike: async (...faults) => {
      await control('PUT', '/faults', { faults: faults.map((fault) => ({ system: 'psa', ...fault })) });
    },
    async close() {
      for (const desk of desks) desk.close();
      await sandbox.close();
      await database.close();
    },
  };
}

/** Operations that write, as fault rules know them. */
const WRITES = ['*.create', '*.update', '*.delete', '*.upsert'];

/** The rules by which the stand-in shows a fault of the suites. */
export function rulesOf(fault: SystemFault): object[] {
  const onWrites = (what: object, rest: object = {}) =>
    WRITES.map((operation) => ({ operation, fault: what, ...rest }));
  switch (fault.kind) {
    case 'lose-answer':
      // A create is all creates, and a change begins with one call of either kind.
      return onWrites({ kind: 'lose-answer' }, { skip: (fault.call ?? 1) - 1, times: 1 });
    case 'refuse':
      return onWrites({ kind: 'refuse', message: fault.message });
    case 'expire-access':
      throw new Error("Kantata's tokens do not expire.");
    default: {
      const { of, ...rest } = fault;
      const what = rest.kind === 'deny-access' ? { kind: 'error', status: 401 } : rest;
      return of === 'writes' ? onWrites(what) : [{ fault: what }];
    }
  }
}

let references = 0;

/** A demand that the sample firm's account can take. */
export function newDemand(change: Partial<NewResourceDemand> = {}): NewResourceDemand {
  references += 1;
  return {
    externalReference: `main:006Hx00000000${references}#1`,
    projectId: 'P-2027-100001',
    name: 'Nordwind: billing platform migration',
    legalEntity: 'DE01',
    role: 'Senior consultant',
    skills: ['cloud', 'postgresql'],
    region: 'emea',
    hours: 320.5,
    start: '2027-02-01',
    end: '2027-08-31',
    certainty: 'firm',
    ...change,
  };
}
