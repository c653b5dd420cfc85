import { setTimeout as pause } from 'node:timers/promises';
import { eventually, sized } from '@handover/testing';
import type { HostedApp } from '@handover/tools';
import { printFigures } from '../src/figures.js';
import { ReplicaPlatform } from '../src/replica-platform.js';

/** What each replica works on at once, and the runs under way at which one is struck. */
const AT_ONCE = sized({ short: 6, full: 12 });
const BUSY = AT_ONCE / 2;
/** More than two replicas work on between them, so that each has its share; and more than four do. */
const MANY = sized({ short: 16, full: 400 });
const VERY_MANY = sized({ short: 28, full: 400 });
const DELAY = { system: '*', operation: '*', fault: { kind: 'delay', ms: 100 } };
const SHIFTED_CLOCK = new URL('../dist/shifted-clock.js', import.meta.url);

describe('two replicas of the process API', () => {
  let platform: ReplicaPlatform;
  let one: HostedApp;
  let other: HostedApp;

  beforeAll(async () => {
    platform = await ReplicaPlatform.start({ HANDOVER_CONCURRENCY: String(AT_ONCE) });
    one = platform.first;
    other = await platform.another();
    platform.balancer.use([one.url, other.url]);
    // Slow enough that there is always something under way.
    await platform.test.control.strike(DELAY);
  }, 120_000);

  afterAll(() => platform?.close(), 60_000);

  let figures: Record<string, number>;

  beforeEach(() => (figures = {}));

  afterEach(async () => {
    const check = await platform.finalCheck();
    printFigures(expect.getState().currentTestName!, { ...figures, ...check.figures });
    expect(check.wrong).toEqual([]);
  });

  /** Waits until a replica is at some handovers; resolves with the ids of their opportunities. */
  const busy = (replica: HostedApp) =>
    eventually(
      async () => {
        const ids = await platform.workOf(replica);
        return ids.length >= BUSY && ids;
      },
      { withinMs: 60_000 },
    );

  /** Waits until a replica has nothing any more that others should do; resolves with how many seconds it took. */
  async function takenOver(from: HostedApp): Promise<number> {
    const since = performance.now();
    await eventually(async () => (await platform.workOf(from)).length === 0, { withinMs: 30_000, everyMs: 50 });
    return (performance.now() - since) / 1_000;
  }

  it('carry through what one of them was at when it was killed, never to come back', async () => {
    await platform.win(MANY, 'Killed');
    await busy(one);
    process.kill(one.pid!, 'SIGKILL');
    await one.ended;
    platform.balancer.use([other.url]);
    const left = (await platform.workOf(one)).length;
    const [seconds, next] = await Promise.all([takenOver(one), platform.another()]);
    await platform.untilProvisioned();
    const taken = await Promise.all(
      [other, next].map((each) => platform.metric(each, 'handover_runs_taken_over_total')),
    );
    expect(taken[0]! + taken[1]!).toBe(left);
    figures = { 'taken over': left, 'seconds until then': seconds };
    one = next;
    platform.balancer.use([one.url, other.url]);
  }, 300_000);

  it('write nothing twice when one of them is frozen past its lease, and wakes up', async () => {
    const ended = (outcome: string) => platform.metric(one, 'handover_runs_total', `outcome="${outcome}"`);
    const [supersededBefore, failedBefore] = [await ended('superseded'), await ended('failed')];
    // What is at its staffing has begun, stays there for a while, and has more to write.
    const halfDone = () => platform.workBetween(one, 'create-schedules', 'request-staffing');
    await platform.test.control.strike(DELAY, { system: 'psa', operation: '*', fault: { kind: 'delay', ms: 1_000 } });
    await platform.win(MANY, 'Frozen');
    await eventually(async () => (await halfDone()).length >= BUSY, { withinMs: 60_000 });
    process.kill(one.pid!, 'SIGSTOP');
    let left: string[];
    let open: string[];
    try {
      [left, open] = [await platform.workOf(one), await halfDone()];
      await platform.test.control.strike(DELAY);
      platform.balancer.use([other.url]);
      figures = { 'taken over': left.length, 'seconds until then': await takenOver(one) };
      await platform.untilProvisioned();
    } finally {
      process.kill(one.pid!, 'SIGCONT');
    }
    expect(open.length).toBeGreaterThan(0);
    await eventually(async () => (await platform.metric(one, 'handover_leases_lost_total')) === 1, {
      withinMs: 30_000,
    });
    await eventually(async () => (await platform.metric(one, 'handover_runs_in_progress')) === 0, { withinMs: 30_000 });
    // All that it was in the middle of was refused. Of what it had only just been given, nothing need have been tried.
    const superseded = (await ended('superseded')) - supersededBefore;
    expect(superseded).toBeGreaterThanOrEqual(open.length);
    expect(superseded).toBeLessThanOrEqual(left.length);
    expect(await ended('failed')).toBe(failedBefore);
    figures = {
      ...figures,
      'in the middle of': open.length,
      'attempts of the woken one that came too late': superseded,
    };
    platform.balancer.use([one.url]);
    await platform.win(6, 'After the thaw');
    await platform.untilProvisioned();
    platform.balancer.use([one.url, other.url]);
  }, 300_000);

  it('lose nothing, and answer all the time, while each is stopped and replaced in turn', async () => {
    const news = await Promise.all([platform.another(), platform.another()]);
    const answers: number[] = [];
    let asking = true;
    const asked = (async () => {
      while (asking) {
        answers.push((await platform.test.ops('GET', '/v1/counts')).status);
        await pause(20);
      }
    })();
    try {
      for (const next of news) {
        await platform.win(VERY_MANY, 'Replaced');
        await busy(one);
        platform.balancer.use([other.url, next.url]);
        await one.stop();
        [one, other] = [other, next];
      }
      await platform.untilProvisioned();
    } finally {
      asking = false;
      await asked;
    }
    expect(new Set(answers)).toEqual(new Set([200]));
  }, 300_000);

  it('agree on every wait when the clock of one is ten minutes ahead', async () => {
    const ahead = await platform.another({ NODE_OPTIONS: `--import=${SHIFTED_CLOCK.href}?minutes=10` });
    platform.balancer.use([ahead.url, other.url]);
    await one.stop();
    one = ahead;
    await platform.test.control.strike({ system: 'psa', operation: '*', fault: { kind: 'down' } });
    await platform.win(sized({ short: 14, full: 200 }), 'Ahead');
    await eventually(async () => (await platform.test.states()).waiting! >= 10, { withinMs: 60_000 });
    await platform.test.control.strike();
    await platform.untilProvisioned();
    // Its clock is in the history of what it did, and nowhere else.
    expect(await platform.checkpointsAhead()).toBeGreaterThan(0);
  }, 300_000);
});
