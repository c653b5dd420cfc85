import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiAnswer } from '@handover/test-e2e';
import { eventually, sized, startTestDatabase, type TestDatabase } from '@handover/testing';
import { everyScope } from '@handover/tools';
import { sql } from 'kysely';
import pg from 'pg';
import { FailingPostgres } from '../src/failing-postgres.js';
import { printFigures } from '../src/figures.js';
import { ReplicaPlatform } from '../src/replica-platform.js';

const DATABASE = 'handover';
const ROLE = `${DATABASE}_opportunity_to_project`;
const DEALS = sized({ short: 12, full: 400 });
const OUTAGE_MS = sized({ short: 1_000, full: 10_000 });
/** Longer than a replica's lease, and than callers wait. */
const FROZEN_MS = 12_000;

describe('when PostgreSQL fails', () => {
  let postgres: FailingPostgres;
  let vendors: TestDatabase;
  let platform: ReplicaPlatform;

  beforeAll(async () => {
    postgres = await FailingPostgres.start(DATABASE);
    // The vendors' systems have databases of their own.
    vendors = await startTestDatabase({ schema: 'sandbox' });
    platform = await ReplicaPlatform.start(
      {},
      {
        databaseUrl: postgres.adminUrl,
        database: DATABASE,
        environment: { sandbox: { DATABASE_URL: vendors.url } },
      },
    );
  }, 120_000);

  afterAll(async () => {
    await platform?.close();
    await postgres?.close();
    await vendors?.close();
  }, 60_000);

  let figures: Record<string, number>;

  beforeEach(() => (figures = {}));

  /** Ends a scenario: everything is provisioned, by the process that was there all the time, and every system is checked. */
  async function recovered(): Promise<void> {
    const since = performance.now();
    await platform.untilProvisioned(sized({ short: 120_000, full: 600_000 }));
    figures['seconds to catch up'] = (performance.now() - since) / 1_000;
    const check = await platform.finalCheck();
    printFigures(expect.getState().currentTestName!, { ...figures, ...check.figures });
    expect(check.wrong).toEqual([]);
  }

  const busy = () => eventually(async () => (await platform.workOf(platform.first)).length > 0, { withinMs: 60_000 });

  const list = () => platform.test.inside('process-opportunity-to-project-api', 'GET', '/v1/handovers');

  /** Holds an answer against what everything that is not served must be answered with. */
  function expectRefused({ status, headers, body }: ApiAnswer<Record<string, unknown>>): void {
    expect([status, headers.get('content-type')]).toEqual([503, expect.stringMatching(/^application\/problem\+json/)]);
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
    expect(body.type).toBe('https://handover.dev/problems/unavailable');
  }

  it(
    'a disk that is full refuses what it cannot keep, and all goes on by itself when there is room again',
    async () => {
      if (postgres.noSmallDisk !== undefined) {
        process.stdout.write(`\nSKIPPED the full disk, for want of a small one: ${postgres.noSmallDisk}\n`);
        return;
      }
      await platform.win(1, 'Before the disk is full');
      await platform.untilProvisioned();
      const makeRoom = await postgres.fillDisk();
      await platform.win(DEALS, 'Disk full');
      const refused: string[] = [];
      try {
        // Pages that are half empty take some more events.
        await eventually(
          async () => {
            const eventId = randomUUID();
            const answer = await announce(eventId);
            if (answer.status === 200 || answer.status === 202) return false;
            expectRefused(answer);
            refused.push(eventId);
            return refused.length >= 10;
          },
          { withinMs: 60_000, everyMs: 1 },
        );
        await pause(OUTAGE_MS);
        const [row] = await platform.query<{ count: number }>(
          sql`select count(*)::int from handovers where state = 'provisioned'`,
        );
        expect(row!.count).toBeLessThan(platform.won.length);
      } finally {
        await makeRoom();
      }
      for (const eventId of refused) expect([200, 202]).toContain((await announce(eventId)).status);
      figures = { 'events refused and taken later': refused.length };
      await recovered();
    },
    sized({ short: 240_000, full: 900_000 }),
  );

  it(
    `it is stopped and started three times in a burst of ${DEALS} handovers, and nothing is lost`,
    async () => {
      await platform.win(DEALS, 'Postgres stopped');
      for (const how of ['fast', 'immediate', 'killed'] as const) {
        await busy();
        await postgres.stop(how);
        expectRefused(await platform.test.ops('GET', '/v1/handovers'));
        expect(await health('ready')).toBe(503);
        expect(await health('live')).toBe(200);
        await pause(OUTAGE_MS);
        await postgres.start();
        await eventually(async () => (await health('ready')) === 200, { withinMs: 30_000 });
      }
      figures.stops = 3;
      await recovered();
    },
    sized({ short: 240_000, full: 1_200_000 }),
  );

  it('requests for which it has no connection, or an app none that is free, are refused, and nothing is lost', async () => {
    await platform.win(DEALS, 'No connection');
    await busy();
    await postgres.admin(`alter role ${ROLE} connection limit 0`);
    await postgres.admin(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${ROLE}'`);
    expectRefused(await list());
    expectRefused(await platform.test.ops('GET', '/v1/handovers'));
    await pause(OUTAGE_MS);
    await postgres.admin(`alter role ${ROLE} connection limit -1`);

    const holder = new pg.Client(urlOf(postgres.adminUrl));
    await holder.connect();
    await holder.query('begin; lock table opportunity_to_project.handovers in access exclusive mode');
    const asked = Array.from({ length: 40 }, list);
    await Promise.race(asked);
    await holder.query('commit');
    await holder.end();
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status !== 200);
    refused.forEach(expectRefused);
    expect(refused.length).toBeGreaterThan(0);
    figures = { 'requests for a pool that is exhausted': answers.length, refused: refused.length };
    await recovered();
  }, 240_000);

  it('a disk that is slow, and one that does not answer for longer than a lease, delay handovers alone', async () => {
    await postgres.admin('alter system set commit_delay = 100000');
    await postgres.admin('alter system set commit_siblings = 0');
    await postgres.admin('select pg_reload_conf()');
    await platform.win(DEALS, 'Slow disk');
    await busy();
    const goOn = await postgres.freeze();
    try {
      const [answer] = await Promise.all([platform.test.ops('GET', '/v1/handovers'), pause(FROZEN_MS).then(goOn)]);
      if (answer.status !== 200) expect([503, 504]).toContain(answer.status);
      if (answer.status !== 200) expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      figures = { 'seconds frozen': FROZEN_MS / 1_000, 'status of a request meanwhile': answer.status };
    } finally {
      goOn();
    }
    await postgres.admin('alter system reset all');
    await postgres.admin('select pg_reload_conf()');
    await recovered();
  }, 300_000);

  /** Says to the process API, as the CRM's experience API does, that a deal that is known was saved. */
  async function announce(eventId: string): Promise<ApiAnswer<Record<string, unknown>>> {
    const response = await fetch(`${platform.first.url}/v1/opportunity-events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await platform.test.platform.tokenFor(everyScope)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        eventId,
        crmInstance: 'main',
        opportunityId: platform.won[0],
        stage: 'Closed Won',
        version: new Date(0).toISOString(),
        occurredAt: new Date().toISOString(),
      }),
    });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }

  async function health(kind: 'live' | 'ready'): Promise<number> {
    return (await fetch(`${platform.first.url}/health/${kind}`)).status;
  }
});

function urlOf(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}
