import { startApp } from '@handover/platform';
import { app } from '@handover/sandbox';
import { startTestDatabase } from '@handover/testing';
import { SandboxProtocol, sandboxConfig } from '../../src/index.js';

const SANDBOX_TOKEN = 'token-of-this-test';

export type SystemName = 'psa' | 'hr' | 'documents';

/** The sandbox, and the connector's clients of its systems. */
export interface Sandbox {
  url: string;
  /** A client of one system; `config` is laid over what reaches it. */
  protocol(system: SystemName, config?: object): SandboxProtocol;
  /** What strikes the next call of the operation. */
  strike(system: SystemName, operation: string, fault: object): Promise<void>;
  /** Calls a path of the sandbox with its token, past the connector. */
  call(method: string, path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the sandbox on a database of its own. */
export async function startSandbox(): Promise<Sandbox> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const sandbox = await startApp(app, { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, SANDBOX_TOKEN });
  const protocols: SandboxProtocol[] = [];
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${SANDBOX_TOKEN}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  return {
    url: sandbox.url,
    call,
    protocol(system, config = {}) {
      const defaults = { baseUrl: `${sandbox.url}/${system}`, token: SANDBOX_TOKEN };
      const protocol = new SandboxProtocol(sandboxConfig.parse({ ...defaults, ...config }));
      protocols.push(protocol);
      return protocol;
    },
    async strike(system, operation, fault) {
      const { status } = await call('PUT', '/control/faults', { faults: [{ system, operation, fault, times: 1 }] });
      if (status !== 200) throw new Error(`the fault was not taken: ${status}`);
    },
    async close() {
      for (const each of protocols) each.close();
      await sandbox.close();
      await database.close();
    },
  };
}
