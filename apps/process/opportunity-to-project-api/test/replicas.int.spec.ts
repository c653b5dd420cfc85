import { createDatabase, migrate, type OpenDatabase } from '@handover/platform';
import { eventually, startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { migrations } from '../src/migrations/index.js';
import { ReplicaLease } from '../src/replicas/replica-lease.js';
import { takeOver } from '../src/replicas/take-over.js';

const schema = 'opportunity_to_project';

describe('replicas', () => {
  let server: TestDatabase;
  let database: OpenDatabase<HandoversSchema>;

  beforeAll(async () => {
    server = await startTestDatabase({ schema });
    await migrate({ url: server.url, schema, migrations });
    database = createDatabase<HandoversSchema>({ url: server.url, schema });
    // Of the engine's table, the columns that a take-over reads and writes.
    await sql`
      create table workflow_status (workflow_uuid text primary key, status text, executor_id text, queue_name text,
        application_version text, owner_xid text, started_at_epoch_ms bigint, updated_at bigint)`.execute(database.db);
  });

  afterAll(async () => {
    await database?.close();
    await server?.close();
  });

  beforeEach(() => sql`truncate replicas, workflow_status`.execute(database.db));

  async function replica(
    id: string,
    { version = 2, silentSeconds = 0, livedSeconds = 60, leaseSeconds = 10 } = {},
  ): Promise<void> {
    await sql`
      insert into replicas (id, version, lease, since, seen_at) values (${id}, ${version},
        make_interval(secs => ${leaseSeconds}), now() - make_interval(secs => ${livedSeconds}),
        now() - make_interval(secs => ${silentSeconds}))`.execute(database.db);
  }

  async function run(id: string, executor: string, status = 'PENDING', version = '2'): Promise<void> {
    await sql`
      insert into workflow_status (workflow_uuid, status, executor_id, queue_name, application_version, owner_xid)
      values (${id}, ${status}, ${executor}, 'handovers', ${version}, 'owner')`.execute(database.db);
  }

  const taken = async (id: string, version = 2) => (await takeOver(database.db, schema, { id, version })).sort();

  describe('take over', () => {
    it('what a dead one had begun, also one that never had a lease, and nothing of those that live', async () => {
      await replica('taker');
      await replica('silent', { silentSeconds: 11 });
      await replica('slow', { silentSeconds: 9 });
      await run('of-silent', 'silent');
      await run('of-nobody', 'main');
      await run('of-slow', 'slow');
      await run('own', 'taker');
      await run('done', 'silent', 'SUCCESS');
      expect(await taken('taker')).toEqual(['of-nobody', 'of-silent']);
      const { rows } = await sql`
        select status, owner_xid from workflow_status where workflow_uuid = 'of-silent'`.execute(database.db);
      expect(rows).toEqual([{ status: 'ENQUEUED', owner_xid: null }]);
    });

    it('what one had begun whose own lease was shorter than its silence, and not of one whose lease is longer', async () => {
      await replica('taker');
      await replica('short', { silentSeconds: 4, leaseSeconds: 3 });
      await replica('long', { silentSeconds: 11, leaseSeconds: 30 });
      await run('of-short', 'short');
      await run('of-long', 'long');
      expect(await taken('taker')).toEqual(['of-short']);
    });

    it('each run once, when several try at the same time', async () => {
      const takers = ['one', 'two', 'three'];
      for (const id of takers) await replica(id);
      const runs = Array.from({ length: 50 }, (_, index) => `run-${index}`);
      for (const id of runs) await run(id, 'dead');
      const parts = await Promise.all(takers.map((id) => taken(id)));
      expect(parts.flat().sort()).toEqual(runs.sort());
    });

    it('nothing when they have just come, or come back, and the others may not have spoken yet', async () => {
      await replica('new', { livedSeconds: 1 });
      await replica('asleep', { silentSeconds: 30 });
      await run('of-silent', 'silent');
      expect(await taken('new')).toEqual([]);
      expect(await taken('asleep')).toEqual([]);
      expect(await taken('unknown')).toEqual([]);
    });

    it('what waits for a version that nobody runs any more, and nothing of a newer version', async () => {
      await replica('old', { version: 2 });
      await replica('taker', { version: 3 });
      await run('waits-for-1', 'gone', 'ENQUEUED', '1');
      await run('waits-for-2', 'old', 'ENQUEUED', '2');
      await run('of-newer', 'gone', 'PENDING', '4');
      expect(await taken('old', 2)).toEqual(['waits-for-1']);
      expect(await taken('taker', 3)).toEqual([]);
      await sql`delete from replicas where id = 'old'`.execute(database.db);
      expect(await taken('taker', 3)).toEqual(['waits-for-1', 'waits-for-2']);
    });
  });

  describe('hold a lease', () => {
    let lease: ReplicaLease;

    beforeEach(async () => {
      lease = new ReplicaLease({ DATABASE_URL: server.url, REPLICA_LEASE_SECONDS: 10 });
      await lease.take(2);
    });

    afterEach(() => lease.release());

    const row = () => database.db.selectFrom('replicas').selectAll().where('id', '=', lease.id).executeTakeFirst();

    it('that they renew while they live and give up when they end', async () => {
      const first = (await row())!;
      const { term } = lease;
      const later = await eventually(async () => {
        const now = (await row())!;
        return now.seen_at > first.seen_at && now;
      });
      expect(later.since).toEqual(first.since);
      expect(lease.term).toBe(term);
      expect(term.held).toBe(true);
      await lease.release();
      expect(await row()).toBeUndefined();
    });

    it('whose end begins another term: what was begun before is not held any more', async () => {
      const { term } = lease;
      await sql`update replicas set seen_at = now() - interval '11 seconds', since = now() - interval '1 hour'`.execute(
        database.db,
      );
      await eventually(() => lease.term !== term);
      expect(lease.term.held).toBe(true);
      expect(Date.now() - (await row())!.since.getTime()).toBeLessThan(60_000);
    });
  });
});
