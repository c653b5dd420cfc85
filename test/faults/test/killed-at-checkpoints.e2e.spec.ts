import { sized } from '@handover/testing';
import { freePortBase, type HostedApp, portsFrom, urlOf } from '@handover/tools';
import { sql } from 'kysely';
import { CallKiller } from '../src/call-killer.js';
import { CommitKiller } from '../src/commit-killer.js';
import { printFigures } from '../src/figures.js';
import type { PassingRequest } from '../src/interceptor.js';
import { checkpointCalls, committedCheckpoints, type KillPoint, killPoints, nameOf } from '../src/kill-points.js';
import { ReplicaPlatform } from '../src/replica-platform.js';

/** How often it is killed while a handover stands at every write. */
const ROUNDS = sized({ short: 1, full: 5 });
/** How many deals are under way when it is killed at one moment alone. */
const DEALS = 4;
/** The first call, which is a read, and those that write; of the others one deal need not make its own. */
const CALLS = checkpointCalls.filter(({ checkpoint, method }) => checkpoint === 'load-opportunity' || method !== 'GET');

describe('the process API', () => {
  let platform: ReplicaPlatform;
  let calls: CallKiller;
  let commits: CommitKiller;
  let replica: HostedApp;

  beforeAll(async () => {
    const portBase = await freePortBase();
    const ports = portsFrom(portBase);
    calls = new CallKiller();
    const through = await calls.standBefore(
      Object.fromEntries(checkpointCalls.map(({ app }) => [app, urlOf(ports, app)])),
    );
    // Each deal is told of by an event of its own, by whose correlation its calls are known.
    const environment = { ...through, HANDOVER_CONCURRENCY: '48', CRM_POLL_SECONDS: '86400' };
    platform = await ReplicaPlatform.start(environment, { ports: undefined, portBase });
    commits = await CommitKiller.open(platform.databaseUrl);
    replica = platform.first;
  }, 120_000);

  afterAll(async () => {
    await commits?.close();
    await platform?.close();
    await calls?.close();
  }, 60_000);

  const kill = () => void process.kill(replica.pid!, 'SIGKILL');

  async function startNext(): Promise<void> {
    platform.balancer.use([]);
    replica = await platform.another();
    platform.balancer.use([replica.url]);
  }

  /** Tells the calls of a deal: that which reads it by its id, the others by the correlation that its handover gives them. */
  function isOf(id: string): (request: PassingRequest) => Promise<boolean> {
    let own: string | undefined;
    return async ({ url, headers }) => {
      if (url.includes(id)) return true;
      const rows = own
        ? []
        : await platform.query<{ correlation: string }>(
            sql`select correlation_id as correlation from handovers where opportunity_id = ${id}`,
          );
      own ??= rows[0]?.correlation;
      return own !== undefined && headers['x-correlation-id'] === own;
    };
  }

  /** Kills the process while one deal stands at each of the points, and another has just ended; resolves with their number. */
  async function killAtAll(): Promise<number> {
    const callPoints = killPoints(CALLS).filter((point) => point.at === 'call');
    let go!: () => void;
    const gone = new Promise<void>((resolve) => (go = resolve));
    let reached!: Promise<unknown>;
    await platform.win(callPoints.length + committedCheckpoints.length, 'Killed', async (ids) => {
      const ofCalls = callPoints.map((point, index) => calls.hold(point, isOf(ids[index]!), gone));
      const ofCommits = committedCheckpoints.map((checkpoint, index) => ({
        checkpoint,
        key: `main:${ids[callPoints.length + index]}`,
      }));
      reached = Promise.all([...ofCalls, commits.hold(ofCommits)]);
    });
    await reached;
    // What is committed at the end of a stage is followed by a call, before which a deal stands; but for the last.
    const ended = commits.strike({ at: 'commit', moment: 'after', checkpoint: 'announce' }, kill);
    await platform.win(1, 'Killed at its end');
    await ended;
    await replica.ended;
    await commits.letGo();
    go();
    return callPoints.length + committedCheckpoints.length + 1;
  }

  it(
    'is killed while handovers stand before and after each write and before each commit, and each handover is whole',
    async () => {
      const since = performance.now();
      let points = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        points += await killAtAll();
        await startNext();
        await platform.untilProvisioned();
      }
      const seconds = (performance.now() - since) / 1_000;
      const { wrong, figures } = await platform.finalCheck();
      printFigures(expect.getState().currentTestName!, { kills: ROUNDS, points, seconds, ...figures });
      expect(wrong).toEqual([]);
    },
    sized({ short: 240_000, full: 900_000 }),
  );

  /** Wins deals, and has the process killed at that moment of one of them; resolves when another process is there. */
  async function killAt(point: KillPoint): Promise<void> {
    const struck = point.at === 'call' ? calls.strike(point, kill) : commits.strike(point, kill);
    await platform.win(DEALS, `Killed ${nameOf(point)}`);
    await struck;
    await replica.ended;
    await startNext();
  }

  sized({ short: it.skip, full: it })(
    'is killed before and after every single call and commit, and each handover is whole',
    async () => {
      const since = performance.now();
      const points = killPoints();
      for (const point of points) await killAt(point);
      await platform.untilProvisioned();
      const seconds = (performance.now() - since) / 1_000;
      const { wrong, figures } = await platform.finalCheck();
      printFigures(expect.getState().currentTestName!, { kills: points.length, seconds, ...figures });
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );
});
