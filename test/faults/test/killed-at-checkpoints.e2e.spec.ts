import { freePortBase, type HostedApp, portsFrom, urlOf } from '@handover/tools';
import { CallKiller } from '../src/call-killer.js';
import { CommitKiller } from '../src/commit-killer.js';
import { printFigures } from '../src/figures.js';
import { checkpointCalls, type KillPoint, killPoints, nameOf } from '../src/kill-points.js';
import { ReplicaPlatform } from '../src/replica-platform.js';
import { sized } from '@handover/testing';

/** How often it is killed at every moment, and how many deals are under way then. */
const ROUNDS = sized({ short: 1, full: 5 });
const DEALS = sized({ short: 1, full: 4 });
/** In the short run the first call, which is a read, and those that write. */
const CALLS = sized({
  short: checkpointCalls.filter(({ checkpoint, method }) => checkpoint === 'load-opportunity' || method !== 'GET'),
  full: checkpointCalls,
});

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
    platform = await ReplicaPlatform.start(through, { ports: undefined, portBase });
    commits = await CommitKiller.open(platform.databaseUrl);
    replica = platform.first;
  }, 120_000);

  afterAll(async () => {
    await commits?.close();
    await platform?.close();
    await calls?.close();
  }, 60_000);

  /** Wins deals, and has the process killed at that moment of one of them; resolves when another process is there. */
  async function killAt(point: KillPoint): Promise<void> {
    const kill = () => void process.kill(replica.pid!, 'SIGKILL');
    const struck = point.at === 'call' ? calls.strike(point, kill) : commits.strike(point, kill);
    await platform.win(DEALS, `Killed ${nameOf(point)}`);
    await struck;
    await replica.ended;
    platform.balancer.use([]);
    replica = await platform.another();
    platform.balancer.use([replica.url]);
  }

  it(
    'is killed before and after calls and commits of every checkpoint, and each handover is whole',
    async () => {
      const since = performance.now();
      const points = Array.from({ length: ROUNDS }, () => killPoints(CALLS)).flat();
      for (const point of points) await killAt(point);
      await platform.untilProvisioned();
      const seconds = (performance.now() - since) / 1_000;
      const { wrong, figures } = await platform.finalCheck();
      printFigures(expect.getState().currentTestName!, { kills: points.length, seconds, ...figures });
      expect(wrong).toEqual([]);
    },
    sized({ short: 300_000, full: 1_800_000 }),
  );
});
