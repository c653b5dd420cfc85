import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { clientsOf, type TestPlatform, xeroDocuments } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import { attachToPlatform } from '@handover/tools';

const RUN = fileURLToPath(new URL('../dist/run-platform.js', import.meta.url));
const DEALS = 300;
const KILLS = 10;

describe('the process that hosts the platform', () => {
  let dataDir: string;
  let child: ChildProcess | undefined;
  let portBase: number;
  let test: Omit<TestPlatform, 'close'>;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'handover-killed-'));
    // Below the range from which outgoing connections get their ports, and apart from other tests' blocks.
    portBase = 9_000 + 10 * Math.floor(Math.random() * 30);
    child = await start();
    test = await clientsOf(await attachToPlatform({ dataDir, portBase }));
  }, 120_000);

  afterAll(async () => {
    if (child?.exitCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  async function start(): Promise<ChildProcess> {
    const started = fork(RUN, [dataDir, String(portBase)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    const outcome = await Promise.race([once(started, 'message'), once(started, 'exit').then(() => 'ended')]);
    if (outcome === 'ended') throw new Error('The platform did not start.');
    return started;
  }

  it(`is killed at ${KILLS} random moments in a burst of ${DEALS} handovers, and each becomes one project`, async () => {
    const ids = await test.crm.createDeals(DEALS, 'Killed');
    await test.crm.win(ids);
    let provisioned = 0;
    for (let kills = 0; kills < KILLS; kills += 1) {
      await pause(200 + Math.random() * 1_500);
      provisioned = (await test.states().catch(() => ({}) as Record<string, number>)).provisioned ?? provisioned;
      child!.kill('SIGKILL');
      await once(child!, 'exit');
      child = await start();
    }
    // A test of crashes in a burst is none when the burst was over before the crashes.
    expect(provisioned).toBeLessThan(DEALS);
    const states = await eventually(
      async () => {
        const now = await test.states();
        if (now.provisioned !== DEALS) throw new Error(JSON.stringify(now));
        return now;
      },
      { withinMs: 180_000, everyMs: 250 },
    );
    expect(states).toEqual({ provisioned: DEALS });
    const { records, duplicates, events } = await test.control.counts();
    const made = Object.fromEntries(records.map(({ system, type, count }) => [`${system}/${type}`, count]));
    expect(duplicates).toEqual([]);
    expect(events.givenUp).toBe(0);
    expect(await xeroDocuments(test.control)).toEqual({
      projects: DEALS,
      billingProfiles: DEALS,
      contracts: DEALS,
      billingSchedules: DEALS,
      revenueSchedules: DEALS,
    });
    expect(made).toMatchObject({
      'erp/project': DEALS,
      'psa/resource-demand': 2 * DEALS,
    });
  }, 420_000);
});
