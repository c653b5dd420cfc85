import { insertEvents } from '@handover/events';
import { createDatabase, migrate, type OpenDatabase } from '@handover/platform';
import { startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import { HandoverProgress, type HandoverRun } from '../src/handovers/handover-progress.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { migrations } from '../src/migrations/index.js';
import type { ReplicaLease } from '../src/replicas/replica-lease.js';
import { sampleOpportunity } from './sample-deal.js';

const KEY = 'main:006Hx00000A1B2CIAV';
const schema = 'opportunity_to_project';
const at = '2026-11-20T09:30:00.000Z';
const times = { startedAt: at, endedAt: at };

describe('the progress of a handover', () => {
  let server: TestDatabase;
  let database: OpenDatabase<HandoversSchema>;
  let progress: HandoverProgress;

  beforeAll(async () => {
    server = await startTestDatabase({ schema });
    await migrate({ url: server.url, schema, migrations });
    database = createDatabase<HandoversSchema>({ url: server.url, schema });
    progress = new HandoverProgress(database.db, { term: { held: true } } as ReplicaLease);
  });

  afterAll(async () => {
    await database?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await sql`truncate handovers, checkpoints, exceptions, outbox cascade`.execute(database.db);
    await database.db
      .insertInto('handovers')
      .values({
        key: KEY,
        crm_instance: 'main',
        opportunity_id: '006Hx00000A1B2CIAV',
        state: 'received',
        correlation_id: 'c',
      })
      .execute();
  });

  const handover = () =>
    database.db.selectFrom('handovers').selectAll().where('key', '=', KEY).executeTakeFirstOrThrow();
  const count = async (table: 'outbox' | 'exceptions' | 'checkpoints') =>
    Number(
      (await sql<{ count: string }>`select count(*) from ${sql.table(table)}`.execute(database.db)).rows[0]!.count,
    );

  const audited = async () =>
    (
      await sql<{ action: string; actor: string; before: object | null; after: object }>`
        select action, actor, before, after from audit_entries where subject = ${KEY} order by position`.execute(
        database.db,
      )
    ).rows;

  const qualified = (work: HandoverRun) =>
    progress.commit(work, {
      state: 'provisioning',
      outcomes: [{ name: 'load-opportunity', state: 'done', ...times }],
      opportunity: sampleOpportunity(),
      events: [{ name: 'opportunity.qualified', data: {} }],
    });

  const finding = {
    checkpoint: 'validate-project-manager',
    class: 'missing-data',
    code: 'project-manager-missing',
    owner: 'sales',
    sentence: 'The opportunity names no project manager.',
  } as const;

  const blocked = (work: HandoverRun) =>
    progress.commit(work, {
      state: 'blocked',
      outcomes: [{ name: 'validate-project-manager', state: 'failed', ...times, failure: finding.sentence }],
      findings: [finding],
      events: [{ name: 'handover.blocked', data: { findings: [] } }],
    });

  it('is committed as a whole, with what lists show of the opportunity', async () => {
    await qualified((await progress.begin(KEY, 1))!);
    expect(await handover()).toMatchObject({
      state: 'provisioning',
      customer: 'Nordwind Energie AG',
      amount: '120000.00',
    });
    expect([await count('outbox'), await count('checkpoints')]).toEqual([1, 1]);
  });

  it('refuses what an attempt still commits after the same run was taken up again', async () => {
    const frozen = (await progress.begin(KEY, 1))!;
    const next = (await progress.begin(KEY, 1))!;
    expect([frozen.attempt, next.attempt]).toEqual([1, 2]);
    expect(await qualified(frozen)).toBe(false);
    expect([await count('outbox'), await count('checkpoints')]).toEqual([0, 0]);
    expect(await qualified(next)).toBe(true);
  });

  it('goes on after a crash with what was done before it', async () => {
    await qualified((await progress.begin(KEY, 1))!);
    expect((await progress.begin(KEY, 1))!.done).toEqual({ 'load-opportunity': [] });
    expect((await handover()).state).toBe('validating');
  });

  it('ends a run that is blocked: it cannot be taken up again, the next one can', async () => {
    await blocked((await progress.begin(KEY, 1))!);
    expect(await progress.begin(KEY, 1)).toBeUndefined();
    await database.db.updateTable('handovers').set({ run: 2, state: 'validating' }).execute();
    expect(await progress.begin(KEY, 2)).toMatchObject({ run: 2 });
  });

  it('leaves nothing behind of a run whose place another has taken', async () => {
    const old = (await progress.begin(KEY, 1))!;
    await database.db.updateTable('handovers').set({ run: 2 }).execute();
    await qualified(old);
    await blocked(old);
    expect([await count('outbox'), await count('checkpoints'), await count('exceptions')]).toEqual([0, 0, 0]);
    expect((await handover()).state).toBe('validating');
  });

  it('keeps one open exception a cause, counts how often it was met, and closes it when its checkpoint is passed', async () => {
    const open = () => database.db.selectFrom('exceptions').selectAll().execute();
    await blocked((await progress.begin(KEY, 1))!);
    await database.db.updateTable('handovers').set({ run: 2, state: 'validating' }).execute();
    await blocked((await progress.begin(KEY, 2))!);
    expect(await open()).toMatchObject([{ occurrences: 2, resolved_at: null }]);
    await database.db.updateTable('handovers').set({ run: 3, state: 'validating' }).execute();
    await progress.commit((await progress.begin(KEY, 3))!, {
      state: 'provisioning',
      outcomes: [{ name: 'validate-project-manager', state: 'done', ...times }],
      opportunity: sampleOpportunity(),
    });
    const [exception] = await open();
    expect(exception!.resolved_at).not.toBeNull();
    const [checkpoint] = await database.db.selectFrom('checkpoints').selectAll().execute();
    expect(checkpoint).toMatchObject({ state: 'done', attempts: 3, failure: null });
    expect(checkpoint!.history).toHaveLength(2);
  });

  it('keeps the last 500 attempts at a checkpoint, and counts all', async () => {
    await qualified((await progress.begin(KEY, 1))!);
    const earlier = JSON.stringify(
      Array.from({ length: 498 }, (_, index) => ({ state: 'done', failure: String(index) })),
    );
    await sql`update checkpoints set history = ${earlier}::jsonb, attempts = 499`.execute(database.db);
    const history = async () => {
      await qualified((await progress.begin(KEY, 1))!);
      const [checkpoint] = await database.db.selectFrom('checkpoints').selectAll().execute();
      const [first] = checkpoint!.history as { failure: string }[];
      return [checkpoint!.attempts, checkpoint!.history.length, first!.failure];
    };
    expect(await history()).toEqual([500, 499, '0']);
    expect(await history()).toEqual([501, 499, '1']);
  });

  it('gives its place in the queue to the next run when it waits, and remembers since when', async () => {
    const outcomes = [{ name: 'provision-project', state: 'waiting', ...times, failure: 'down' } as const];
    const instance = { system: 'erp', name: 'de01' };
    const at = 'provision-project' as const;
    const waiting = { for: 'system-erp-api is down', at, instance, seconds: 90 };
    await progress.commit((await progress.begin(KEY, 1))!, { state: 'waiting', outcomes, waiting });
    const first = await handover();
    expect(first).toMatchObject({
      state: 'waiting',
      run: 2,
      waits: 1,
      waiting_for: 'system-erp-api is down',
      waiting_system: 'erp',
      waiting_instance: 'de01',
    });
    expect(first.resume_at!.getTime() - first.waiting_since!.getTime()).toBe(90_000);
    const next = (await progress.begin(KEY, 2))!;
    expect(next).toMatchObject({ waitedAt: 'provision-project', waits: 1 });
    await qualified(next);
    // It has come as far as it had before.
    expect(await handover()).toMatchObject({
      ...{ state: 'provisioning', waits: 1, waiting_since: first.waiting_since },
      ...{ waiting_for: null, waiting_system: null },
    });
    await progress.commit(next, { state: 'waiting', outcomes, waiting });
    const again = { waits: 2, waiting_since: first.waiting_since };
    expect(await handover()).toMatchObject({ run: 3, ...again });
    const last = (await progress.begin(KEY, 3))!;
    await progress.commit(last, {
      state: 'provisioning',
      outcomes: [{ name: 'provision-project', state: 'done', ...times }],
    });
    expect(await handover()).toMatchObject({ waits: 0, waiting_since: null, waiting_at: null });
  });

  it('begins another wait where it waits for something else, and keeps the exception of the first until it is through', async () => {
    const wait = (at: 'provision-project' | 'create-schedules', done: 'provision-project'[] = []) => ({
      state: 'waiting' as const,
      outcomes: [
        ...done.map((name) => ({ name, state: 'done', ...times }) as const),
        { name: at, state: 'waiting', ...times, failure: 'down' } as const,
      ],
      waiting: { for: 'it is down', at, seconds: 1 },
    });
    const unavailable = {
      ...finding,
      checkpoint: 'provision-project',
      class: 'unavailable',
      code: 'system-down',
    } as const;
    await progress.commit((await progress.begin(KEY, 1))!, { ...wait('provision-project'), findings: [unavailable] });
    await sql`update handovers set waiting_since = now() - interval '1 hour'`.execute(database.db);
    const open = async () =>
      (await sql`select from exceptions where resolved_at is null`.execute(database.db)).rows.length;
    const second = (await progress.begin(KEY, 2))!;
    await qualified(second);
    expect(await open()).toBe(1);
    await progress.commit(second, wait('create-schedules', ['provision-project']));
    expect(await open()).toBe(0);
    const { waits, waiting_since: since } = await handover();
    expect(waits).toBe(1);
    expect(Date.now() - since!.getTime()).toBeLessThan(60_000);
  });

  it('tells what a stage came to once, however often it is passed, and again when that is another or the deal begins anew', async () => {
    const told = async () =>
      (await sql<{ name: string }>`select name from outbox order by position`.execute(database.db)).rows.map(
        ({ name }) => name,
      );
    const pass = async (run: number, amount: string) => {
      const work = (await progress.begin(KEY, run))!;
      const data = { amount: { amount, currency: 'EUR' } };
      await progress.commit(work, {
        state: 'provisioning',
        outcomes: [],
        events: [{ name: 'opportunity.qualified', data }],
      });
    };
    await pass(1, '1.00');
    await pass(1, '1.00');
    expect(await told()).toEqual(['opportunity.qualified']);
    await pass(1, '2.00');
    expect(await told()).toHaveLength(2);
    await insertEvents([{ name: 'opportunity.received', subject: KEY, data: {}, correlationId: 'c' }]).execute(
      database.db,
    );
    await pass(1, '2.00');
    expect(await told()).toHaveLength(4);
    await blocked((await progress.begin(KEY, 1))!);
    await database.db.updateTable('handovers').set({ run: 2, state: 'validating' }).execute();
    await blocked((await progress.begin(KEY, 2))!);
    expect((await told()).slice(4)).toEqual(['handover.blocked', 'handover.blocked']);
  });

  it('tells a later run what earlier ones wrote', async () => {
    const work = (await progress.begin(KEY, 1))!;
    await qualified(work);
    const records = [{ system: 'erp', instance: 'main', type: 'project', id: 'P-1' }];
    const outcomes = [{ name: 'provision-project', state: 'done', ...times, records } as const];
    await progress.commit(work, { state: 'provisioning', outcomes, projectId: 'P-1' });
    await database.db.updateTable('handovers').set({ run: 2 }).execute();
    const { done } = (await progress.begin(KEY, 2))!;
    expect(done['provision-project']).toEqual(records);
  });

  it('is kept in the audit log: each change of state, each decision, each write; and nothing of an attempt that is over', async () => {
    const before = (await audited()).length;
    const work = (await progress.begin(KEY, 1))!;
    const later = (await progress.begin(KEY, 1))!;
    expect(await qualified(work)).toBe(false);
    const decision = { decision: 'project-template', version: 3, output: { template: 'T&M' } };
    const records = [{ system: 'erp', instance: 'main', type: 'project', id: 'P-1' }];
    await progress.commit(later, {
      state: 'provisioning',
      outcomes: [
        { name: 'validate-customer', state: 'done', ...times },
        { name: 'provision-project', state: 'done', ...times, records, decisions: [{ ...decision, trace: [1] }] },
      ],
    });
    await progress.commit(later, {
      state: 'blocked',
      outcomes: [{ name: 'request-staffing', state: 'failed', failure: 'No such role.', ...times }],
    });
    const written = { checkpoint: 'provision-project', records, decisions: [decision] };
    const changed = (from: string, to: string) => ({
      action: 'handover.state-changed',
      actor: 'handover',
      before: { state: from },
      after: { state: to },
    });
    const failed = { checkpoint: 'request-staffing', failure: 'No such role.' };
    expect((await audited()).slice(before)).toEqual([
      changed('received', 'validating'),
      { action: 'checkpoint.passed', actor: 'handover', before: null, after: written },
      changed('validating', 'provisioning'),
      { action: 'checkpoint.failed', actor: 'handover', before: null, after: failed },
      changed('provisioning', 'blocked'),
    ]);
  });
});
