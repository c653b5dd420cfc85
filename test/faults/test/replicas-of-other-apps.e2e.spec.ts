import { setTimeout as pause } from 'node:timers/promises';
import { eventually, sized } from '@handover/testing';
import type { AppName, HostedApp } from '@handover/tools';
import { printFigures } from '../src/figures.js';
import { ReplicaPlatform } from '../src/replica-platform.js';

const APPS: AppName[] = ['system-erp-api', 'process-rules-api', 'experience-ops-api'];
/** Deals of each burst, and how often each app loses a replica. */
const DEALS = sized({ short: 12, full: 60 });
const ROUNDS = sized({ short: 1, full: 5 });
/** How soon somebody tries again who was not answered. */
const RETRY_AFTER_MS = 100;

describe('replicas of a system API, of the rules and of an experience API', () => {
  let platform: ReplicaPlatform;
  const replicas = new Map<AppName, [HostedApp, HostedApp]>();

  beforeAll(async () => {
    platform = await ReplicaPlatform.start({}, { balanced: APPS });
    await Promise.all(
      APPS.map(async (app) => {
        const both: [HostedApp, HostedApp] = [platform.firstOf(app), await platform.anotherOf(app)];
        replicas.set(app, both);
        platform.balancerOf(app).use(both.map(({ url }) => url));
      }),
    );
    // Slow enough that there is always something under way.
    await platform.test.control.strike({ system: '*', operation: '*', fault: { kind: 'delay', ms: 50 } });
  }, 120_000);

  afterAll(() => platform?.close(), 60_000);

  /** Asks without a pause for as long as it goes on; resolves with how often it was answered, and how often only at the second try. */
  async function askWhile(goesOn: Promise<unknown>): Promise<{ answered: number; retried: number }> {
    const figures = { answered: 0, retried: 0 };
    const ask = () =>
      platform.test.ops('GET', '/v1/handovers').then(
        ({ status }) => status,
        () => 'no answer' as const,
      );
    let asking = true;
    const ended = goesOn.finally(() => (asking = false));
    while (asking) {
      let status = await ask();
      if (status !== 200) {
        figures.retried += 1;
        await pause(RETRY_AFTER_MS);
        status = await ask();
      }
      expect(status).toBe(200);
      figures.answered += 1;
    }
    await ended;
    return figures;
  }

  /** Kills a replica of the app in the middle of a burst, and puts another in its place. */
  async function replaceOne(app: AppName): Promise<void> {
    const [dying, staying] = replicas.get(app)!;
    await platform.win(DEALS, `Without ${app}`);
    await eventually(async () => (await platform.workOf(platform.first)).length > 0, { withinMs: 60_000 });
    process.kill(dying.pid!, 'SIGKILL');
    await dying.ended;
    platform.balancerOf(app).use([staying.url]);
    const next = await platform.anotherOf(app);
    replicas.set(app, [staying, next]);
    platform.balancerOf(app).use([staying.url, next.url]);
  }

  it(
    'lose nothing, and refuse no request for longer than a retry, while one of each is killed in a burst and replaced',
    async () => {
      const replaced = (async () => {
        for (let round = 0; round < ROUNDS; round += 1) for (const app of APPS) await replaceOne(app);
        await platform.untilProvisioned(sized({ short: 120_000, full: 900_000 }));
      })();
      const asked = await askWhile(replaced);
      expect(asked.answered).toBeGreaterThan(0);
      const check = await platform.finalCheck();
      const { answered, retried } = asked;
      printFigures(expect.getState().currentTestName!, {
        ...{ kills: ROUNDS * APPS.length, answered, 'at the second try': retried },
        ...check.figures,
      });
      expect(check.wrong).toEqual([]);
    },
    sized({ short: 240_000, full: 1_800_000 }),
  );
});
