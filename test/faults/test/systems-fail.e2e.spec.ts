import { eventually, sized } from '@handover/testing';
import { printFigures } from '../src/figures.js';
import { ReplicaPlatform } from '../src/replica-platform.js';
import { withTimeout } from '../src/vendor-instances.js';

const DEALS = sized({ short: 8, full: 200 });
/** Long enough for a vendor on a busy machine, and no longer: a call that hangs is given up then. */
const TIMEOUT_MS = 1_000;
/** Six hours of an outage are 24 times a patience of fifteen minutes; here both are shorter, in the short run by not so many times. */
const PATIENCE_SECONDS = sized({ short: 1, full: 5 });
const OUTAGE_PATIENCES = sized({ short: 8, full: 24 });
const OUTAGE_MS = OUTAGE_PATIENCES * PATIENCE_SECONDS * 1_000;
const DEALS_OF_OUTAGE = sized({ short: 16, full: 500 });
const STORM_MS = sized({ short: 3_000, full: 60_000 });

/** Strikes a share of all calls that the platform makes, and none of those with which a test wins deals. */
const everywhere = (share: number, fault: object) =>
  [
    ...['erp', 'billing', 'psa', 'hr', 'documents'].map((system) => ({ system, operation: '*' })),
    ...['token', 'query', 'composite', 'Opportunity.*'].map((operation) => ({ system: 'crm', operation })),
  ].map((calls) => ({ ...calls, share, fault }));

describe('while the systems fail', () => {
  let platform: ReplicaPlatform;

  beforeAll(async () => {
    // On a busy machine a handover may be at it for longer than the usual patience.
    const settings = { HANDOVER_CONCURRENCY: '48', HANDOVER_PATIENCE_SECONDS: '3600' };
    platform = await ReplicaPlatform.start(settings, { environment: withTimeout(TIMEOUT_MS) });
  }, 120_000);

  afterEach(() => platform.test.control.strike());
  afterAll(() => platform?.close(), 60_000);

  async function checked(figures: Record<string, number>, expectedExceptions: string[] = []): Promise<void> {
    const check = await platform.finalCheck(expectedExceptions);
    printFigures(expect.getState().currentTestName!, { ...figures, ...check.figures });
    expect(check.wrong).toEqual([]);
  }

  it.each<[string, () => object[]]>([
    [
      'a fifth of all creations lose their answers',
      () =>
        ['*.create', '*.upsert'].map((operation) => ({
          system: '*',
          operation,
          share: 0.2,
          fault: { kind: 'lose-answer' },
        })),
    ],
    [
      'three calls in ten answer 503',
      // A system API asks for five seconds of patience after each that was in vain: in the short run some strike, not all.
      () =>
        everywhere(0.3, { kind: 'error', status: 503 }).map((rule) => ({
          ...rule,
          times: sized({ short: 8, full: 1_000_000 }),
        })),
    ],
    [
      'every call is limited for a while, in a storm of 429',
      () =>
        everywhere(1, { kind: 'rate-limit', retryAfterSeconds: 2 }).map((rule) => ({
          ...rule,
          until: new Date(Date.now() + STORM_MS),
        })),
    ],
    [
      'one call in fifteen hangs, or is done and its answer ends in the middle, with the connection cut or left open',
      () => ['hang', 'break-off', 'fall-silent'].flatMap((kind) => everywhere(0.022, { kind })),
    ],
  ])(
    `each of ${DEALS} handovers comes to one project though %s`,
    async (name, faults) => {
      const since = performance.now();
      const { control } = platform.test;
      await platform.win(DEALS, name, () => control.strike(...faults()));
      await platform.untilProvisioned(sized({ short: 100_000, full: 1_800_000 }));
      await control.strike();
      await checked({ seconds: (performance.now() - since) / 1_000 });
    },
    sized({ short: 180_000, full: 2_400_000 }),
  );

  it(
    `${DEALS_OF_OUTAGE} handovers wait while the ERP is down for ${OUTAGE_PATIENCES} times their patience, and go on by themselves`,
    async () => {
      const { control, ops, states } = platform.test;
      const replica = await platform.another({ HANDOVER_PATIENCE_SECONDS: String(PATIENCE_SECONDS) });
      platform.balancer.use([replica.url]);
      await platform.first.stop();

      const half = platform.won.length + DEALS_OF_OUTAGE / 2;
      await platform.win(DEALS_OF_OUTAGE / 2, 'Before the outage');
      await eventually(async () => (await states()).provisioned! > half - DEALS_OF_OUTAGE / 4, {
        withinMs: sized({ short: 120_000, full: 600_000 }),
      });
      await control.strike({ system: 'erp', operation: '*', fault: { kind: 'down' } });
      const downSince = performance.now();
      await platform.win(DEALS_OF_OUTAGE / 2, 'During the outage');

      type Cause = { class: string; count: number };
      const causes = async () => (await ops<{ items: Cause[] }>('GET', '/v1/exception-causes')).body.items;
      let most = 0;
      await eventually(
        async () => {
          const { waiting = 0, blocked = 0 } = await states();
          // Nobody is asked for anything: it is only told that they wait.
          const told = new Set((await causes()).map((cause) => cause.class));
          expect([blocked, [...told].filter((kind) => kind !== 'unavailable')]).toEqual([0, []]);
          most = Math.max(most, waiting);
          return told.size > 0 && most >= DEALS_OF_OUTAGE / 2 && performance.now() - downSince >= OUTAGE_MS;
        },
        { withinMs: OUTAGE_MS + 60_000, everyMs: 250 },
      );
      const down = (performance.now() - downSince) / 1_000;

      await control.strike();
      const upSince = performance.now();
      await platform.untilProvisioned(sized({ short: 100_000, full: 1_200_000 }));
      const seconds = (performance.now() - upSince) / 1_000;
      await eventually(async () => (await causes()).length === 0);
      await checked({ 'seconds down': down, 'most that waited at once': most, 'seconds to catch up': seconds }, [
        'unavailable',
      ]);
    },
    sized({ short: 240_000, full: 2_400_000 }),
  );
});
