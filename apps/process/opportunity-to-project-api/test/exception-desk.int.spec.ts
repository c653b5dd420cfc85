import type { Opportunity } from '@handover/contracts/system-crm';
import { sql } from 'kysely';
import { sampleOpportunity } from './sample-deal.js';
import { OPERATOR, type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());

/** Blocks a deal for want of its project manager; resolves with the id of that exception. */
const blockedFor = async (id: string, change: Deal = { projectManager: undefined }) => (await managerOf(id, change)).id;
const managerOf = async (id: string, change: Deal) => {
  const { estimatedStart: start, estimatedEnd: end, amount } = sampleOpportunity(change);
  const exceptions = await api.blocked(id, change, { start, end, amount });
  return exceptions.find(({ checkpoint }) => checkpoint === 'validate-project-manager')!;
};
type Deal = Partial<Opportunity>;

const list = async (query: object, path = 'exceptions') => {
  const { body } = await (await api.as('reader')).get(`/v1/${path}`).query(query).expect(200);
  return body.items as Record<string, unknown>[];
};
const read = async (id: string) => (await (await api.as('reader')).get(`/v1/exceptions/${id}`).expect(200)).body;
const change = (key: string, set: ReturnType<typeof sql>) =>
  sql`update exceptions set ${set} where handover_key = ${`main:${key}`}`.execute(api.database.db);

describe('an exception', () => {
  it('is assigned until a day and commented on, with who and when, and is found by both', async () => {
    const id = await blockedFor('desk-1');
    const assignment = { assignee: 'a.keller', dueDate: '2020-01-31', reason: 'Knows the practice' };
    expect(await api.act('lead', `exceptions/${id}/assignments`, assignment, 200)).toMatchObject({
      ...{ assignee: 'a.keller', dueDate: '2020-01-31', overdue: true, version: 2 },
      history: [{ act: 'assigned', by: 'lead', via: 'lead', reason: 'Knows the practice' }],
    });
    const { body } = await (await api.as('reader')).get('/v1/handovers/main:desk-1').expect(200);
    const { checkpoint, after, openedAt, assignee } = await read(id);
    expect(body.exceptions).toMatchObject([{ id, checkpoint, after, openedAt, assignee }]);
    await api.act('a.keller', `exceptions/${id}/comments`, { comment: 'Called the seller.' }, 201);
    expect((await read(id)).history.pop()).toMatchObject({
      ...{ act: 'commented', by: 'a.keller', detail: { comment: 'Called the seller.' } },
    });
    for (const query of [{ assignee: 'a.keller' }, { overdue: true }, { assignee: 'a.keller', overdue: 'true' }]) {
      expect((await list(query)).map((each) => each.id)).toEqual([id]);
    }
    expect(await list({ assignee: 'a.keller', overdue: 'false' })).toEqual([]);
  });

  it('is not assigned over the head of somebody who was faster', async () => {
    const id = await blockedFor('desk-2');
    const lead = await api.as('lead');
    const { headers } = await lead.get(`/v1/exceptions/${id}`).expect(200);
    const assign = (assignee: string, etag = '*') =>
      lead.post(`/v1/exceptions/${id}/assignments`).set('If-Match', etag).send({ assignee });
    await assign('first', headers.etag).expect(200);
    await assign('second', headers.etag).expect(412);
    expect(await read(id)).toMatchObject({ assignee: 'first' });
    await assign('third').expect(200);
  });

  it('that is opened again for the same cause is still the work of whoever had it, with its history', async () => {
    const [first] = await api.blocked('desk-3', { projectManager: undefined });
    await api.act('lead', `exceptions/${first!.id}/assignments`, { assignee: 'a.keller' }, 200);
    api.firm.refusals.set('project', {
      status: 422,
      body: { type: 'x/record-refused', title: 'x', status: 422, detail: 'x' },
    });
    api.firm.opportunities.get('desk-3')!.projectManager = 'E1003';
    await api.act('lead', `exceptions/${first!.id}/retries`, {});
    await api.until('desk-3', 'blocked');
    api.firm.refusals.clear();
    delete api.firm.opportunities.get('desk-3')!.projectManager;
    const [refused] = await api.open('desk-3');
    await api.act('lead', `exceptions/${refused!.id}/retries`, {});
    await api.until('desk-3', 'blocked');
    const again = (await api.open('desk-3')).find(({ cause }) => cause === first!.cause)!;
    expect(again.id).not.toBe(first!.id);
    expect(await read(again.id)).toMatchObject({
      assignee: 'a.keller',
      history: [{ act: 'assigned', exceptionId: first!.id }, { act: 'retried' }],
    });
  });

  it('offers exactly what applies now, with paths, effects and what the body needs', async () => {
    const id = await blockedFor('desk-4');
    const names = async () => ((await read(id)).actions as { name: string }[]).map(({ name }) => name);
    const both = (...actions: string[]) => actions.flatMap((name) => [name, `${name}-cause`]);
    expect(await names()).toEqual(both('retry', 'edit', 'unwind', 'assign', 'comment'));
    const [retry] = (await read(id)).actions;
    expect(retry).toMatchObject({
      path: `/v1/exceptions/${id}/retries`,
      body: [{ name: 'from', required: false }, {}, {}],
    });
    await change('desk-4', sql`class = 'policy', checkpoint = 'update-crm'`);
    expect(await names()).toEqual(both('retry', 'edit', 'approve', 'skip', 'unwind', 'assign', 'comment'));
    await change('desk-4', sql`class = 'unavailable', checkpoint = 'provision-project'`);
    expect(await names()).toEqual(both('retry', 'unwind', 'assign', 'comment'));
    await change('desk-4', sql`class = 'conflict'`);
    expect(await names()).toEqual(both('retry', 'edit', 'adopt', 'unwind', 'assign', 'comment'));
    await sql`update handovers set state = 'validating', run = 99 where key = 'main:desk-4'`.execute(api.database.db);
    expect(await names()).toEqual(both('unwind', 'assign', 'comment'));
    await sql`update handovers set state = 'blocked' where key = 'main:desk-4'`.execute(api.database.db);
    await change('desk-4', sql`resolved_at = now()`);
    expect(await names()).toEqual(['comment']);
  });

  it('is acted on for somebody else only by a client that may, and the audit log keeps the client', async () => {
    const id = await blockedFor('desk-5');
    const body = { comment: 'For a person', onBehalfOf: 'a.keller' };
    const { body: refused } = await (
      await api.as('some-client')
    )
      .post(`/v1/exceptions/${id}/comments`)
      .send(body)
      .expect(403);
    expect(refused.requiredScope).toBe('people:represent');
    await (
      await api.as('ops-client', [...OPERATOR, 'people:represent'])
    )
      .post(`/v1/exceptions/${id}/comments`)
      .send(body)
      .expect(201);
    expect((await read(id)).history).toMatchObject([{ by: 'a.keller', via: 'ops-client' }]);
    const { rows } = await sql<object>`
      select actor, after->>'via' as via from audit_entries
      where subject = 'main:desk-5' and action = 'exception.commented'`.execute(api.database.db);
    expect(rows).toEqual([{ actor: 'a.keller', via: 'ops-client' }]);
  });
});

describe('causes', () => {
  it('are counted with value, ages and days at risk, and ordered by value times days at risk when asked', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const late = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
    const dates = (estimatedStart: string) => ({ estimatedStart, estimatedEnd: '2029-12-31' });
    const many = await managerOf('many-1', { projectManager: 'E-many', ...dates(soon) });
    await blockedFor('many-2', { projectManager: 'E-many', ...dates(soon) });
    await blockedFor('many-3', { projectManager: 'E-many', ...dates('2029-01-01') });
    const big = { amount: { amount: '9000000.00', currency: 'EUR' }, projectManager: 'E-few' };
    const few = await managerOf('few-1', { ...big, ...dates(late) });
    await change('many-1', sql`opened_at = now() - interval '5 hours'`);
    await change('many-2', sql`opened_at = now() - interval '4 days'`);
    const [byCount] = await list({ cause: many.cause }, 'exception-causes');
    expect(byCount).toMatchObject({
      count: 3,
      value: [{ currency: 'EUR', amount: '360000' }],
      ...{ earliestStart: soon, daysToStart: 10, daysAtRisk: 20 },
      ages: { upTo4Hours: 1, upTo24Hours: 1, upTo3Days: 0, over3Days: 1 },
    });
    const ours = [many.cause, few.cause];
    const order = async (query: object) =>
      (await list(query, 'exception-causes')).map((row) => String(row.cause)).filter((each) => ours.includes(each));
    expect(await order({})).toEqual([many.cause, few.cause]);
    expect(await order({ order: 'risk' })).toEqual([few.cause, many.cause]);
    expect(await list({ cause: few.cause }, 'exception-causes')).toMatchObject([{ daysToStart: -5, daysAtRisk: 35 }]);
    expect(await order({ legalEntity: 'FR01' })).toEqual([]);
    const before = new Date(Date.now() - 3_600_000).toISOString();
    expect((await list({ openedBefore: before })).map((each) => each.handoverKey)).toEqual([
      'main:many-1',
      'main:many-2',
    ]);
    const { body: page } = await (await api.as('reader')).get('/v1/exception-causes').query({ limit: 1 }).expect(200);
    const { body: next } = await (
      await api.as('reader')
    )
      .get('/v1/exception-causes')
      .query({ limit: 1, cursor: page.nextCursor })
      .expect(200);
    expect(next.items[0].cause).not.toBe(page.items[0].cause);
  });

  it('are assigned and commented on as a whole', async () => {
    const [first] = await api.blocked('whole-1', { projectManager: 'E-whole' });
    await api.blocked('whole-2', { projectManager: 'E-whole' });
    const path = `exception-causes/${first!.cause}`;
    expect(await api.act('lead', `${path}/assignments`, { assignee: 'b' }, 200)).toEqual({ changed: 2 });
    expect(await api.act('lead', `${path}/comments`, { comment: 'Waits for HR.' }, 200)).toEqual({ changed: 2 });
    expect(await list({ cause: first!.cause, assignee: 'b' })).toHaveLength(2);
    await api.act('lead', 'exception-causes/0000000000000000/assignments', { assignee: 'b' }, 404);
  });

  it('of 729 handovers are acted on in one act, which names those that it was refused for', async () => {
    await sql`
      insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, opportunity)
      select 'main:mass-' || n, 'main', 'mass-' || n, case when n > 727 then 'provisioned' else 'blocked' end, 'c', '{}'
      from generate_series(1, 729) n`.execute(api.database.db);
    await sql`
      insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id,
        fingerprint)
      select 'main:mass-' || n, 'evaluate-stage-gate', 'policy', 'mass', 'Mass', 'Mass', 'pmo', 'Then', 'c', 'f'
      from generate_series(1, 729) n`.execute(api.database.db);
    const done = await api.act('p.mo', 'exception-causes/mass/approvals', { reason: 'One decision for all' });
    expect(done).toMatchObject({ resumed: 727 });
    expect(done.refused!.map(({ handoverKey }) => handoverKey).sort()).toEqual(['main:mass-728', 'main:mass-729']);
    const { rows } = await sql<Record<string, number>>`
      select (select count(*)::int from interventions where reason = 'One decision for all') as rulings,
        (select count(distinct made_at)::int from interventions where reason = 'One decision for all') as transactions,
        (select count(*)::int from exception_acts where cause = 'mass') as acts,
        (select count(*)::int from audit_entries where action = 'exception.approved' and actor = 'p.mo') as audited,
        (select count(*)::int from outbox where name = 'handover.resumed' and subject like 'main:mass-%') as events`.execute(
      api.database.db,
    );
    expect(rows).toEqual([{ rulings: 727, transactions: 1, acts: 727, audited: 727, events: 727 }]);
  });
});
