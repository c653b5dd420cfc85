import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDatabase, type OpenDatabase } from '@handover/platform';
import { clientsOf, type TestPlatform } from '@handover/test-e2e';
import { eventually, sized } from '@handover/testing';
import { attachToPlatform } from '@handover/tools';
import { sql } from 'kysely';
import { type Checked, finalCheck } from '../src/final-check.js';
import { printFigures } from '../src/figures.js';
import { type HeldRecords, heldRecords } from '../src/held-records.js';

const RUN = fileURLToPath(new URL('../dist/run-platform.js', import.meta.url));
const DEALS = sized({ short: 60, full: 1_000 });
const KILLS = sized({ short: 3, full: 200 });

/** What the platform's process says once it is up. */
interface Started {
  databaseUrl: string;
}

describe('the process that hosts the platform', () => {
  let dataDir: string;
  let child: ChildProcess | undefined;
  let portBase: number;
  let test: Omit<TestPlatform, 'close'>;
  let database: OpenDatabase<unknown>;
  let before: HeldRecords;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'handover-killed-'));
    // Below the range from which outgoing connections get their ports, and apart from other tests' blocks.
    portBase = 9_000 + 10 * Math.floor(Math.random() * 30);
    const { databaseUrl: url } = await start();
    database = createDatabase({ url, schema: 'opportunity_to_project', poolSize: 1 });
    test = await clientsOf(await attachToPlatform({ dataDir, portBase }));
    before = await heldRecords(test.control);
  }, 120_000);

  afterAll(async () => {
    await database?.close();
    if (child?.exitCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  async function start(): Promise<Started> {
    child = fork(RUN, [dataDir, String(portBase)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    const outcome = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => undefined)]);
    if (!outcome) throw new Error('The platform did not start.');
    return outcome[0] as Started;
  }

  const query: Checked['query'] = async (statement) => (await statement.execute(database.db)).rows;

  /** Number of handovers that the process is at; what others left behind it takes over after some seconds of life. */
  async function underWay(): Promise<number> {
    const [row] = await query<{ count: number }>(sql`
      select count(*)::int as count from opportunity_to_project_engine.workflow_status
      where status = 'PENDING' and executor_id like ${`%/${child!.pid}/%`}`);
    return row!.count;
  }

  it(
    `is killed at ${KILLS} random moments in a burst of ${DEALS} handovers, and each becomes one project`,
    async () => {
      const since = performance.now();
      const ids = await test.crm.createDeals(DEALS, 'Killed');
      await test.crm.win(ids);
      let [provisioned, struck] = [0, 0];
      for (let kills = 0; kills < KILLS; kills += 1) {
        await eventually(async () => (await underWay()) > 0, { withinMs: 60_000 });
        await pause(Math.random() * 1_500);
        provisioned = (await test.states().catch(() => ({}) as Record<string, number>)).provisioned ?? provisioned;
        struck += await underWay();
        child!.kill('SIGKILL');
        await once(child!, 'exit');
        await start();
      }
      // A test of crashes in a burst is none when the burst was over before the crashes.
      expect(provisioned).toBeLessThan(DEALS);
      await eventually(
        async () => {
          const now = await test.states();
          if (now.provisioned !== DEALS) throw new Error(JSON.stringify(now));
          return true;
        },
        { withinMs: sized({ short: 120_000, full: 600_000 }), everyMs: 250 },
      );
      const seconds = (performance.now() - since) / 1_000;
      const { wrong, figures } = await finalCheck({ test, query, won: ids, before });
      printFigures(expect.getState().currentTestName!, { kills: KILLS, 'runs killed': struck, seconds, ...figures });
      expect(wrong).toEqual([]);
    },
    sized({ short: 300_000, full: 3_600_000 }),
  );
});
