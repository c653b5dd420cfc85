import { type RunningApp, startApp } from '@handover/platform';
import { startTestDatabase } from '@handover/testing';
import { app as definition } from '../../src/app.js';
import { Counts } from '../../src/control/counts.js';
import { FaultGate } from '../../src/faults/fault-gate.js';

/** The sandbox, seeded, on a database of its own. */
export interface RunningSandbox {
  url: string;
  env: Record<string, string>;
  gate: FaultGate;
  /** Stage changes that nobody has taken yet. */
  queuedEvents(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the sandbox on a free port. */
export async function startSandbox(overrides: Record<string, string> = {}): Promise<RunningSandbox> {
  const database = await startTestDatabase({ schema: 'sandbox' });
  const env = { PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: database.url, ...overrides };
  const running: RunningApp = await startApp(definition, env);
  return {
    url: running.url,
    env,
    gate: running.app.get(FaultGate, { strict: false }),
    queuedEvents: async () => (await running.app.get(Counts, { strict: false }).read()).events.queued,
    async close() {
      await running.close();
      await database.close();
    },
  };
}
