import { createDatabase, migrate, type OpenDatabase } from '@handover/platform';
import { startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import { forgottenReviews } from '../src/handovers/forgotten-runs.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { migrations } from '../src/migrations/index.js';
import type { ReplicaLease } from '../src/replicas/replica-lease.js';
import type { Reviewed, StageReviewRun } from '../src/stage-reviews/review-stage.js';
import { ReviewImpatience } from '../src/stage-reviews/review-impatience.js';
import { StageReviewsRepository } from '../src/stage-reviews/stage-reviews.repository.js';
import { InstanceStatesRepository } from '../src/system-instances/instance-states.repository.js';
import { configured } from './support/configured.js';

const KEY = 'main:006Hx00000A1B2CIAV';
const schema = 'opportunity_to_project';

describe('the review of a stage before the win', () => {
  let server: TestDatabase;
  let database: OpenDatabase<HandoversSchema>;
  let reviews: StageReviewsRepository;

  beforeAll(async () => {
    server = await startTestDatabase({ schema });
    await migrate({ url: server.url, schema, migrations });
    database = createDatabase<HandoversSchema>({ url: server.url, schema });
    reviews = new StageReviewsRepository(database.db, { term: { held: true } } as ReplicaLease);
  });

  afterAll(async () => {
    await database?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await sql`truncate handovers, stage_reviews, outbox cascade`.execute(database.db);
    await request();
  });

  const request = () =>
    reviews.request(
      {
        key: KEY,
        stage: 'commit',
        crmInstance: 'main',
        opportunityId: '006Hx00000A1B2CIAV',
        version: '1',
        correlationId: 'c',
      },
      sql`select 1`,
    );
  const begin = async (run = 1) => (await reviews.begin(KEY, 'commit', run))!;
  const passed = (review: StageReviewRun, demands: string[]) => {
    const reviewed: Reviewed = { state: 'passed', findings: [], decisions: [], demands, legalEntity: 'DE01' };
    return reviews.finish(review, reviewed);
  };
  const row = async () => (await reviews.of(KEY))[0]!;

  it('refuses what an attempt still commits after another took it over, and releases nothing that the other keeps', async () => {
    const frozen = await begin();
    const taker = await begin();
    expect([frozen.attempt, taker.attempt]).toEqual([1, 2]);
    expect(await passed(taker, ['D-1', 'D-2'])).toBe(true);
    expect(await passed(frozen, ['D-1', 'D-2'])).toBe(false);
    expect(await reviews.handOn(frozen, ['D-1', 'D-2'])).toEqual([]);
    expect(await row()).toMatchObject({ state: 'passed', demands: ['D-1', 'D-2'] });
  });

  it('hands demands that it could not commit to the one that took its place, which begins anew', async () => {
    const superseded = await begin();
    await request();
    const current = await begin(2);
    expect(await passed(superseded, ['D-1'])).toBe(false);
    expect(await reviews.handOn(superseded, ['D-1'])).toEqual([]);
    expect(await passed(current, [])).toBe(false);
    expect((await begin(3)).demands).toEqual(['D-1']);
  });

  it('lets demands go that a finished review does not keep', async () => {
    const superseded = await begin();
    await request();
    expect(await passed(await begin(2), ['D-2'])).toBe(true);
    expect(await reviews.handOn(superseded, ['D-1', 'D-2'])).toEqual(['D-1']);
  });

  it('lets its demands go when the deal was won without them', async () => {
    const review = await begin();
    const won = { key: KEY, crm_instance: 'main', opportunity_id: '006Hx00000A1B2CIAV', correlation_id: 'c' };
    await database.db
      .insertInto('handovers')
      .values({ ...won, state: 'received' })
      .execute();
    expect(await passed(review, ['D-1'])).toBe(false);
    expect(await reviews.handOn(review, ['D-1'])).toEqual(['D-1']);
  });

  describe('that waits for a system', () => {
    const outage = { upstream: 'system-erp-api', reason: 'The ERP is down', instance: { system: 'erp', name: 'de01' } };
    const states = () => new InstanceStatesRepository(database.db);
    const due = async () => (await forgottenReviews(database.db, schema)).map(({ run }) => run);

    beforeEach(async () => {
      // Of the engine's table, what tells whether a run is there.
      await sql`create table if not exists workflow_status (workflow_uuid text primary key, status text)`.execute(
        database.db,
      );
      await sql`truncate system_instances, feed_cursors`.execute(database.db);
    });

    it('goes on as soon as the instance is back, whatever time its own wait has', async () => {
      await states().keep('erp', [configured({ name: 'de01', availability: 'down' })]);
      await reviews.putOff(await begin(), outage, 3_600);
      expect(await due()).toEqual([]);
      await states().keep('erp', [configured({ name: 'de01', availability: 'available' })]);
      expect(await due()).toEqual([2]);
      expect(await begin(2)).toMatchObject({ run: 2, waits: 1 });
    });

    it('stays while the instance is in maintenance, and tries by itself while it is down', async () => {
      const until = new Date(Date.now() + 3_600_000).toISOString();
      await states().keep('erp', [configured({ name: 'de01', availability: 'maintenance', until })]);
      await reviews.putOff(await begin(), outage, -1);
      expect(await due()).toEqual([]);
      await states().keep('erp', [configured({ name: 'de01', availability: 'down' })]);
      expect(await due()).toEqual([2]);
    });

    describe('for longer than its patience', () => {
      const tell = (own: Record<string, number> = {}, usual = 900) =>
        new ReviewImpatience(database.db, { HANDOVER_PATIENCE: own, HANDOVER_PATIENCE_SECONDS: usual }).tell();
      const waits = (seconds: number) =>
        sql`update stage_reviews set waiting_since = now() - make_interval(secs => ${seconds})`.execute(database.db);
      const told = async () =>
        (
          await sql<{ name: string; subject: string; data: object }>`select name, subject, data from outbox`.execute(
            database.db,
          )
        ).rows;

      it('is told of once, although it is put off and asked for again, and anew when it waits another time', async () => {
        await sql`update stage_reviews set deal = ${JSON.stringify({
          ...{ name: 'Billing platform', legalEntity: 'DE01', amount: '100.00', currency: 'EUR' },
        })}`.execute(database.db);
        await reviews.putOff(await begin(), outage, 1);
        await waits(100);
        await request();
        await reviews.putOff(await begin(3), outage, 1);
        await tell();
        expect(await told()).toEqual([]);
        await Promise.all([tell({}, 60), tell({}, 60)]);
        await tell({}, 60);
        const data = {
          stage: 'commit',
          reason: 'The ERP is down',
          system: 'erp',
          instance: 'de01',
          legalEntity: 'DE01',
        };
        const deal = { name: 'Billing platform', amount: { amount: '100.00', currency: 'EUR' } };
        expect(await told()).toEqual([
          { name: 'opportunity.delayed', subject: KEY, data: { ...data, ...deal, since: expect.any(String) } },
        ]);
        await passed(await begin(4), []);
        expect(await row()).toMatchObject({ waiting_since: null, delay_told_at: null });
        await request();
        await reviews.putOff(await begin(5), outage, 1);
        await tell({}, 60);
        expect((await told()).filter(({ name }) => name === 'opportunity.delayed')).toHaveLength(1);
      });

      it('has that of its stage, else of the system, else the usual one', async () => {
        await reviews.putOff(await begin(), outage, 1);
        await waits(100);
        await tell({ commit: 200, erp: 1 }, 1);
        await tell({ erp: 200 }, 1);
        await tell({ psa: 1, 'contract-review': 1 }, 200);
        expect(await told()).toEqual([]);
        await tell({ commit: 50 }, 200);
        expect(await told()).toHaveLength(1);
      });

      it('is not told of for a maintenance window', async () => {
        const until = new Date(Date.now() + 3_600_000).toISOString();
        await states().keep('erp', [configured({ name: 'de01', availability: 'maintenance', until })]);
        await reviews.putOff(await begin(), outage, 1);
        await waits(100);
        const reviewsTold = async () => (await told()).filter(({ name }) => name === 'opportunity.delayed');
        await tell({}, 60);
        await states().keep('erp', [configured({ name: 'de01', availability: 'available' })]);
        await tell({}, 60);
        expect(await reviewsTold()).toEqual([]);
        await waits(100);
        await tell({}, 60);
        expect(await reviewsTold()).toHaveLength(1);
      });
    });

    it('goes on when its time has come where the reason is no instance', async () => {
      await reviews.putOff(await begin(), { upstream: 'process-rules-api', reason: 'The rules are down' }, -1);
      expect(await due()).toEqual([2]);
      await request();
      expect(await begin(3)).toMatchObject({ waits: 0 });
    });
  });
});
