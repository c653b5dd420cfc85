import { createDatabase, migrate, type OpenDatabase } from '@handover/platform';
import { eventually, startTestDatabase, type TestDatabase } from '@handover/testing';
import { sql } from 'kysely';
import { dueHandovers } from '../src/handovers/due-handovers.js';
import { HandoverProgress } from '../src/handovers/handover-progress.js';
import { Impatience } from '../src/handovers/impatience.js';
import type { HandoversSchema } from '../src/handovers/handovers-schema.js';
import { migrations } from '../src/migrations/index.js';
import type { ReplicaLease } from '../src/replicas/replica-lease.js';
import { InstanceStatesRepository } from '../src/system-instances/instance-states.repository.js';
import { configured } from './support/configured.js';
import type { ToldInstance } from '../src/system-instances/told-instance.js';

const schema = 'opportunity_to_project';
const times = { startedAt: '2026-11-20T09:30:00.000Z', endedAt: '2026-11-20T09:30:01.000Z' };

let server: TestDatabase;
let database: OpenDatabase<HandoversSchema>;
let states: InstanceStatesRepository;
let progress: HandoverProgress;

beforeAll(async () => {
  server = await startTestDatabase({ schema });
  await migrate({ url: server.url, schema, migrations });
  database = createDatabase<HandoversSchema>({ url: server.url, schema });
  states = new InstanceStatesRepository(database.db);
  progress = new HandoverProgress(database.db, { term: { held: true } } as ReplicaLease);
  // Of the engine's table, what tells whether a run is there.
  await sql`create table workflow_status (workflow_uuid text primary key, status text)`.execute(database.db);
});
afterAll(async () => {
  await database?.close();
  await server?.close();
});
beforeEach(() =>
  sql`truncate handovers, checkpoints, exceptions, outbox, system_instances, feed_cursors, workflow_status cascade`.execute(
    database.db,
  ),
);

/** A handover that waits for an instance of the ERP; its own wait is over unless told otherwise. */
async function waits(id: string, instance: string, startDate: string, { seconds = -1 } = {}): Promise<void> {
  const key = `main:${id}`;
  const given = { key, crm_instance: 'main', opportunity_id: id, state: 'received' as const, correlation_id: 'c' };
  await database.db
    .insertInto('handovers')
    .values({ ...given, start_date: startDate })
    .execute();
  const outcomes = [{ name: 'provision-project', state: 'waiting', ...times, failure: 'down' } as const];
  const at = 'provision-project' as const;
  const waiting = { for: `erp "${instance}" is down`, at, instance: { system: 'erp', name: instance }, seconds };
  await progress.commit((await progress.begin(key, 1))!, { state: 'waiting', outcomes, waiting });
}

const settled = () => sql`update system_instances set changed_at = now() - interval '11 seconds'`.execute(database.db);
const due = async () => (await dueHandovers(database.db, schema)).map(({ key }) => key.replace('main:', ''));
const say = (...instances: ToldInstance[]) => states.keep('erp', instances.map(configured));
const de = (availability: ToldInstance['availability'], more: Partial<ToldInstance> = {}): ToldInstance => ({
  name: 'de01',
  availability,
  ...more,
});
const gb: ToldInstance = { name: 'gb01', availability: 'available' };
const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString();
const announced = async () => {
  const { rows } = await sql<{ name: string; subject: string; data: object }>`
    select name, subject, data from outbox order by position`.execute(database.db);
  return rows;
};
const bySubject = (left: { subject: string }, right: { subject: string }) => left.subject.localeCompare(right.subject);
/** Actions in the log, which nothing empties, the newest last. */
const audited = async () => {
  const { rows } = await sql<{ action: string }>`
    select action from audit_entries where subject = 'erp:de01' and action like 'system.%' order by position`.execute(
    database.db,
  );
  return rows.map(({ action }) => action);
};
const exceptions = () => database.db.selectFrom('exceptions').selectAll().orderBy('opened_at').execute();

describe('handovers that wait', () => {
  it('for an instance in maintenance stay, whatever time their own wait has; those for another one go on', async () => {
    await say(de('maintenance', { until: inOneHour() }), gb);
    await waits('A', 'de01', '2027-01-01');
    await waits('B', 'gb01', '2027-02-01');
    await waits('C', 'gb01', '2027-01-15');
    expect(await due()).toEqual(['C', 'B']);
  });

  it('go on at once, the earliest start date first, when the instance is back', async () => {
    await say(de('maintenance', { until: inOneHour() }));
    await waits('late', 'de01', '2027-09-01', { seconds: 3_600 });
    await waits('early', 'de01', '2027-01-01', { seconds: 3_600 });
    await waits('middle', 'de01', '2027-03-01', { seconds: 3_600 });
    expect(await due()).toEqual([]);
    await say(de('available'));
    expect(await due()).toEqual(['early', 'middle', 'late']);
    // What is in the queue is not queued again.
    await sql`insert into workflow_status values ('main:early/2', 'ENQUEUED')`.execute(database.db);
    expect(await due()).toEqual(['middle', 'late']);
  });

  it('for one that is down stay, but for one at a time that tries', async () => {
    await say(de('down'), gb);
    await waits('late', 'de01', '2027-09-01');
    await waits('early', 'de01', '2027-01-01');
    await waits('other', 'gb01', '2027-09-01');
    expect((await due()).sort()).toEqual(['early', 'other']);
    await sql`insert into workflow_status values ('main:other/2', 'PENDING')`.execute(database.db);
    expect(await due()).toEqual([]);
    await sql`update system_instances set probe_at = now()`.execute(database.db);
    expect(await due()).toEqual(['early']);
    await say(de('down', { until: inOneHour() }), gb);
    await sql`update system_instances set probe_at = now()`.execute(database.db);
    expect(await due()).toEqual([]);
  });

  it('come in turns where several instances are back, no more than the queue should hold', async () => {
    await say(de('available'), gb);
    for (let day = 10; day < 40; day += 1) {
      await waits(`de-${day}`, 'de01', `2027-01-${Math.min(day, 31)}`);
      await waits(`gb-${day}`, 'gb01', `2028-01-${Math.min(day, 31)}`);
    }
    const first = await due();
    expect(first).toHaveLength(50);
    expect(first.slice(0, 4)).toEqual(['de-10', 'gb-10', 'de-11', 'gb-11']);
    await sql`insert into workflow_status select 'busy/' || n, 'ENQUEUED' from generate_series(1, 48) n`.execute(
      database.db,
    );
    expect(await due()).toHaveLength(2);
  });

  it('try by themselves when nothing was heard of the instance for a while', async () => {
    await say(de('down', { until: inOneHour() }));
    await waits('A', 'de01', '2027-01-01');
    await sql`update system_instances set seen_at = now() - interval '1 minute'`.execute(database.db);
    expect(await due()).toEqual(['A']);
  });
});

describe('stakeholders', () => {
  it('are told once of a window at its begin, with its reason and its end, and once that it is over', async () => {
    const before = await audited();
    const until = inOneHour();
    const planned = de('maintenance', { reason: 'Upgrade to 8.2', until });
    await Promise.all([say(planned), say(planned), say(planned)]);
    await say(planned);
    await Promise.all([say(de('available')), say(de('available'))]);
    await say(de('available'));
    expect(await announced()).toEqual([
      {
        name: 'system.unavailable',
        subject: 'erp:de01',
        data: { system: 'erp', instance: 'de01', reason: 'maintenance', detail: 'Upgrade to 8.2', until },
      },
      { name: 'system.recovered', subject: 'erp:de01', data: { system: 'erp', instance: 'de01' } },
    ]);
    expect((await audited()).slice(before.length).sort()).toEqual(['system.recovered', 'system.unavailable']);
  });

  it('hear of a system that asks for a short rest nothing, of one that asks for a long one', async () => {
    await say(de('limited', { until: new Date(Date.now() + 60_000).toISOString() }));
    await say(de('available'));
    expect(await announced()).toEqual([]);
    await say(de('limited', { until: inOneHour() }));
    expect(await announced()).toMatchObject([{ name: 'system.unavailable', data: { reason: 'limited' } }]);
  });

  it('hear once of a system whose API says nothing any more, and once that it does again; its handovers try all the while', async () => {
    await say(de('available'), gb, {
      name: 'us01',
      availability: 'maintenance',
      reason: 'Upgrade',
      until: inOneHour(),
    });
    await sql`truncate outbox`.execute(database.db);
    await states.tellSilent('erp');
    expect(await announced()).toEqual([]);
    await sql`update system_instances set seen_at = now() - interval '31 seconds'`.execute(database.db);
    await states.tellSilent('erp');
    await states.tellSilent('erp');
    const detail = 'Its system API does not answer.';
    const of = (name: string) => ({ data: { system: 'erp', instance: name, reason: 'down', detail } });
    expect((await announced()).sort(bySubject)).toMatchObject([of('de01'), of('gb01')]);
    await waits('1', 'de01', '2027-01-01');
    expect(await due()).toEqual(['1']);
    await say(de('available'), gb);
    expect((await announced()).slice(2)).toEqual([]);
    await settled();
    await say(de('available'), gb);
    expect((await announced()).slice(2).map(({ name }) => name)).toEqual(['system.recovered', 'system.recovered']);
  });

  it('hear once of a system that is up and down, and that it is back once it stays so', async () => {
    for (const _ of [1, 2, 3]) {
      await say(de('down', { reason: 'Connection refused' }));
      await say(de('available'));
    }
    expect(await announced()).toMatchObject([{ name: 'system.unavailable', data: { reason: 'down' } }]);
    await settled();
    await say(de('available'));
    await say(de('down', { reason: 'Connection refused' }));
    expect((await announced()).slice(1).map(({ name }) => name)).toEqual(['system.recovered', 'system.unavailable']);
  });
});

describe('the audit log', () => {
  it('tells with what an instance was configured, what changed, and that it is no more', async () => {
    const audited = async () => {
      const { rows } = await sql<{ action: string; subject: string; before: object; after: object }>`
        select action, subject, before, after from audit_entries where action like 'instance.%' and subject = 'erp:fr01'
        order by position`.execute(database.db);
      return rows;
    };
    const { configuration, ...fr } = configured({ name: 'fr01', availability: 'available' });
    const now = { ...configuration, legalEntities: [{ code: 'FR01', from: '2027-01-01' }] };
    await states.keep('erp', [{ ...fr, configuration }]);
    await states.keep('erp', [{ ...fr, configuration }]);
    await states.keep('erp', [{ ...fr, availability: 'down', configuration: now }]);
    await states.keep('erp', []);
    expect(await audited()).toEqual([
      { action: 'instance.configured', subject: 'erp:fr01', before: null, after: configuration },
      { action: 'instance.configured', subject: 'erp:fr01', before: configuration, after: now },
      { action: 'instance.removed', subject: 'erp:fr01', before: now, after: null },
    ]);
  });
});

describe('patience', () => {
  const impatience = (own: Record<string, number>, usual = 900) =>
    new Impatience(database.db, { HANDOVER_PATIENCE: own, HANDOVER_PATIENCE_SECONDS: usual });

  it('ends in an exception, which closes by itself as soon as the handover goes on', async () => {
    await say(de('down'));
    await waits('A', 'de01', '2027-01-01');
    const soon = impatience({ 'provision-project': 1 });
    await soon.tell();
    expect(await exceptions()).toEqual([]);
    const [exception] = await eventually(
      async () => {
        await soon.tell();
        const open = await exceptions();
        return open.length > 0 && open;
      },
      { withinMs: 5_000 },
    );
    expect(exception).toMatchObject({
      class: 'unavailable',
      owner: 'nobody',
      checkpoint: 'provision-project',
      cause_title: 'ERP (de01) is not available',
      sentence: 'The handover waits for ERP (de01): erp "de01" is down.',
      start_date: '2027-01-01',
    });
    await soon.tell();
    expect(await exceptions()).toHaveLength(1);
    const work = (await progress.begin('main:A', 2))!;
    const outcomes = [{ name: 'provision-project', state: 'done', ...times } as const];
    await progress.commit(work, { state: 'provisioning', outcomes });
    expect(await exceptions()).toMatchObject([{ resolved_at: expect.any(Date), resolution: 'passed' }]);
  });

  it('ends for a handover that is taken back as well', async () => {
    await waits('A', 'de01', '2027-01-01');
    await sql`update handovers set direction = 'unwinding', state = 'unwinding', run = 3`.execute(database.db);
    const work = (await progress.begin('main:A', 3))!;
    const instance = { system: 'psa', name: 'main' };
    const waiting = { for: 'psa "main" is down', at: 'release-staffing' as const, instance, seconds: 60 };
    await progress.commit(work, { state: 'waiting', outcomes: [], waiting });
    await sql`update handovers set waiting_since = now() - interval '100 seconds'`.execute(database.db);
    await impatience({ 'release-staffing': 200 }, 1).tell();
    expect(await exceptions()).toEqual([]);
    await impatience({}, 50).tell();
    expect(await exceptions()).toMatchObject([{ class: 'unavailable', checkpoint: 'release-staffing' }]);
  });

  it('is that of the checkpoint, else of the system, else the usual one', async () => {
    await waits('A', 'de01', '2027-01-01');
    await sql`update handovers set waiting_since = now() - interval '100 seconds'`.execute(database.db);
    await impatience({ 'provision-project': 200, erp: 1 }, 1).tell();
    await impatience({ erp: 200 }, 1).tell();
    await impatience({ psa: 1 }, 200).tell();
    expect(await exceptions()).toEqual([]);
    await impatience({ erp: 50 }, 200).tell();
    expect(await exceptions()).toHaveLength(1);
  });

  it('is not lost with what was planned: a window does not count', async () => {
    await say(de('maintenance', { until: inOneHour() }));
    await waits('A', 'de01', '2027-01-01');
    await sql`update handovers set waiting_since = now() - interval '1 day'`.execute(database.db);
    await impatience({}, 60).tell();
    expect(await exceptions()).toEqual([]);
    await say(de('available'));
    await impatience({}, 60).tell();
    expect(await exceptions()).toEqual([]);
  });
});
