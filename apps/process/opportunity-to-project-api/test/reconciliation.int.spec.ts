import type { WonOpportunity, WrittenBack } from '@handover/contracts/system-crm';
import type { ProjectSummary } from '@handover/contracts/system-erp';
import { sql } from 'kysely';
import type { Held } from '../src/reconciliation/comparison/handed-over.js';
import type { RunFilter } from '../src/reconciliation/reconciliation-run.js';
import { provisioned } from './handed-over.js';
import { openReconciliationDesk, type ReconciliationDesk } from './reconciliation-desk.js';
import { sampleDeal, sampleOpportunity } from './sample-deal.js';

let desk: ReconciliationDesk;

beforeAll(async () => {
  desk = await openReconciliationDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.reset());

const NOT_LONG_AGO = new Date(Date.now() - 3_600_000).toISOString();

/** A provisioned handover of that opportunity, in which nothing differs unless it is told. */
async function handOver(id: string, change: (held: Held) => void = () => undefined): Promise<Held> {
  const { handedOver, held } = provisioned(sampleDeal({ opportunity: sampleOpportunity({ id }) }));
  change(held);
  await desk.store(handedOver, held);
  desk.crm.on(`GET /v1/opportunities/${id}`, () =>
    held.opportunity ? { body: held.opportunity } : { status: 404, body: problem('not-found', 404) },
  );
  return held;
}

const problem = (type: string, status: number) => ({
  type: `https://handover.dev/problems/${type}`,
  title: type,
  status,
  detail: 'Not now.',
});
const won = (id: string, change: Partial<WonOpportunity> = {}): WonOpportunity => ({
  ...{ id, name: `Deal ${id}`, legalEntity: 'DE01', amount: { amount: '10.00', currency: 'EUR' } },
  ...{ version: NOT_LONG_AGO, changedAt: NOT_LONG_AGO },
  ...change,
});
const listed = (id: string, change: Partial<ProjectSummary> = {}): ProjectSummary => ({
  ...{ id, name: `Project ${id}`, legalEntity: 'DE01', status: 'open' },
  ...change,
});

const ask = (filter: RunFilter = {}) => desk.runs.request({ requestedBy: 'a.keller', filter });
async function compare(filter: RunFilter = {}, config = {}) {
  const { id } = await ask(filter);
  await desk.replica(config).work();
  return (await desk.runs.find(id))!;
}
const open = () => desk.differences.list({ state: 'open' }, 100);
const kinds = async () => (await open()).map(({ kind, subject }) => `${kind} ${subject}`).sort();
const announced = async () =>
  (
    await sql<{ subject: string; data: object }>`
    select subject, data from outbox where name = 'reconciliation.difference' order by position`.execute(desk.db)
  ).rows;
const audited = async () =>
  (
    await sql<{ action: string; actor: string }>`
    select action, actor from audit_entries where action like 'reconciliation.%' order by position`.execute(desk.db)
  ).rows;

describe('a run of the reconciliation', () => {
  it('finds nothing where nothing differs, having read every system', async () => {
    await handOver('A');
    const run = await compare();
    expect(run).toMatchObject({ state: 'completed', handovers_compared: 1, differences_found: 0, left_out: [] });
    expect(await open()).toEqual([]);
    expect(desk.others.received.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('compares many handovers page by page, each once', async () => {
    for (let count = 0; count < 23; count += 1) await handOver(`D${count}`);
    const run = await compare();
    expect(run).toMatchObject({ state: 'completed', handovers_compared: 23 });
    expect(desk.crm.received.filter(({ path }) => path.startsWith('/v1/opportunities/'))).toHaveLength(23);
  });

  it('keeps a difference as one row over all runs, announces it once, and resolves it when it is gone', async () => {
    const held = await handOver('A', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    expect(await compare()).toMatchObject({ differences_found: 1, differences_opened: 1 });
    expect(await compare()).toMatchObject({ differences_found: 1, differences_opened: 0 });
    const [difference] = await open();
    expect(difference).toMatchObject({ kind: 'project-manager', subject: 'main:A', occurrences: 2, owner: 'pmo' });
    expect(await announced()).toMatchObject([
      { subject: 'main:A', data: { differenceId: difference!.id, kind: 'project-manager' } },
    ]);
    held.projects[0]!.projectManager = 'E1003';
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
    expect(await open()).toEqual([]);
    held.projects[0]!.projectManager = 'E9';
    expect(await compare()).toMatchObject({ differences_opened: 1 });
    expect(await announced()).toHaveLength(2);
  });

  it('looks at nothing but what it is limited to', async () => {
    await handOver('A', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    await handOver('B', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    desk.systems.won = [won('C')];
    expect(await compare({ handoverKeys: ['main:A'] })).toMatchObject({ handovers_compared: 1, won_listed: 0 });
    expect(await kinds()).toEqual(['project-manager main:A']);
    expect(await compare({ legalEntity: 'US01' })).toMatchObject({ handovers_compared: 0, won_listed: 0 });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect(await compare({ since: tomorrow })).toMatchObject({ handovers_compared: 0 });
    expect(desk.crm.received.at(-1)!.query.since).toBe(tomorrow);
  });

  it('waits while a system is down, as long as this says, and goes on from the page where it was', async () => {
    for (let count = 10; count < 22; count += 1) await handOver(`D${count}`);
    desk.others.on('GET /v1/contracts', ({ query }) =>
      query.externalReference === 'main:D21'
        ? { status: 503, headers: { 'retry-after': '40' }, body: problem('unavailable', 503) }
        : { body: { items: desk.systems.held.get(query.externalReference!)!.contracts } },
    );
    const { id } = await ask();
    await desk.replica().work();
    const waiting = (await desk.runs.find(id))!;
    expect(waiting).toMatchObject({ state: 'waiting', handovers_compared: 10, waits: 1 });
    expect(waiting.waiting_for).toContain('system-billing-api answered 503');
    expect((waiting.resume_at!.getTime() - Date.now()) / 1000).toBeGreaterThan(30);
    await desk.replica().work();
    expect((await desk.runs.find(id))!.waits).toBe(1);
    desk.others.on('GET /v1/contracts', ({ query }) => ({
      body: { items: desk.systems.held.get(query.externalReference!)!.contracts },
    }));
    await sql`update reconciliation_runs set resume_at = now()`.execute(desk.db);
    await desk.replica().work();
    expect(await desk.runs.find(id)).toMatchObject({ state: 'completed', handovers_compared: 12 });
  });

  it('goes on without what it cannot read for long, and leaves what is known of it', async () => {
    await handOver('A', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    await compare();
    await handOver('B', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    desk.crm.on('GET /v1/opportunities/A', { status: 503, body: problem('unavailable', 503) });
    desk.others.on('GET /v1/project-summaries', { status: 503, body: problem('unavailable', 503) });
    const { id } = await ask();
    for (let attempt = 0; attempt < 30; attempt += 1) {
      await sql`update reconciliation_runs set resume_at = now() where id = ${id}`.execute(desk.db);
      await desk.replica().work();
    }
    const run = (await desk.runs.find(id))!;
    expect(run).toMatchObject({ state: 'completed', handovers_compared: 1, handovers_not_compared: 1 });
    expect(run.left_out).toEqual([expect.stringContaining('projects of de01: ')]);
    expect(await kinds()).toEqual(['project-manager main:A', 'project-manager main:B']);
  }, 60_000);

  it('tells of a handover that no answer can be read of, and compares the others', async () => {
    await handOver('A');
    await handOver('B');
    desk.crm.on('GET /v1/opportunities/A', { status: 502, body: problem('answer-unreadable', 502) });
    expect(await compare()).toMatchObject({ handovers_compared: 1, handovers_not_compared: 1 });
    expect(await kinds()).toEqual(['not-comparable main:A']);
  });

  it('is worked on by one replica at a time, and taken over when that is dead', async () => {
    await handOver('A');
    const { id } = await ask();
    const dead = (await desk.runs.take())!;
    await desk.replica().work();
    expect(await desk.runs.find(id)).toMatchObject({ state: 'running', handovers_compared: 0 });
    await sql`update reconciliation_runs set leased_until = now() - interval '1 second'`.execute(desk.db);
    await Promise.all([desk.replica().work(), desk.replica().work(), desk.replica().work()]);
    expect(await desk.runs.find(id)).toMatchObject({ state: 'completed', handovers_compared: 1 });
    expect(await desk.runs.renew(dead)).toBe(false);
  });

  it('ends when a person says so, and stays ended', async () => {
    await handOver('A');
    const { id } = await ask();
    expect(await desk.runs.cancel(id, 'b.meyer', 'Too early')).toBe(true);
    expect(await desk.runs.cancel(id, 'b.meyer', undefined)).toBe(false);
    await desk.replica().work();
    expect(await desk.runs.find(id)).toMatchObject({ state: 'cancelled', handovers_compared: 0 });
  });

  it('is made once at its time of day, over all replicas, and not for a time long ago', async () => {
    const { rows } = await sql<{ now: string; before: string }>`
      select to_char(now() at time zone 'UTC', 'HH24:MI') as now,
        to_char(now() at time zone 'UTC' - interval '3 hours', 'HH24:MI') as before`.execute(desk.db);
    const [clock] = rows;
    await desk.replica({ RECONCILIATION_AT: clock!.before }).work();
    expect(await desk.runs.list(10)).toEqual([]);
    const replicas = [1, 2, 3].map(() => desk.replica({ RECONCILIATION_AT: clock!.now }));
    await Promise.all(replicas.map((each) => each.work()));
    await replicas[0]!.work();
    expect(await desk.runs.list(10)).toMatchObject([
      { trigger: 'schedule', requested_by: 'handover', state: 'completed' },
    ]);
  });

  it('writes what it did into the audit log', async () => {
    await sql`select 1`.execute(desk.db);
    const before = (await audited()).length;
    await handOver('A', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    await compare();
    expect((await audited()).slice(before)).toEqual([
      { action: 'reconciliation.requested', actor: 'a.keller' },
      { action: 'reconciliation.difference-found', actor: 'handover' },
      { action: 'reconciliation.completed', actor: 'handover' },
    ]);
  });
});

describe('records that nobody knows', () => {
  it('are found: won without a handover, with what became of its event; young ones are left for their event', async () => {
    await handOver('A');
    desk.systems.won = [won('A'), won('B'), won('C'), won('D', { changedAt: new Date().toISOString() })];
    await sql`
      insert into received_events (event_id, crm_instance, opportunity_id, stage, crm_version, occurred_at, fate, reason)
      values ('e', 'main', 'C', 'Won', '1', now(), 'not-ours', 'The stage has no gate.')`.execute(desk.db);
    expect(await compare()).toMatchObject({ won_listed: 4 });
    expect(await kinds()).toEqual(['won-without-handover main:B', 'won-without-handover main:C']);
    const causes = Object.fromEntries((await open()).map(({ subject, cause }) => [subject, cause]));
    expect(causes['main:B']).toContain('No event of it has come in');
    expect(causes['main:C']).toContain('The stage has no gate.');
  });

  it('stay known while the list does not reach back to them, and are resolved when the deal is not won any more', async () => {
    desk.systems.won = [won('B')];
    await compare();
    desk.systems.won = [];
    await compare({ since: new Date().toISOString() });
    expect(await kinds()).toEqual(['won-without-handover main:B']);
    await compare();
    expect(await kinds()).toEqual([]);
  });

  it('are found: open projects without a reference, of no handover, or second under one', async () => {
    await handOver('A');
    desk.systems.projects = [
      listed('P-1', { externalReference: 'main:A' }),
      listed('P-7', { externalReference: 'main:A' }),
      listed('P-8', { externalReference: 'main:Z' }),
      listed('P-9'),
      listed('P-10', { status: 'closed' }),
    ];
    expect(await compare()).toMatchObject({ projects_listed: 5 });
    expect(await kinds()).toEqual([
      'duplicate main:A',
      'project-without-deal erp:de01/P-9',
      'project-without-deal main:Z',
    ]);
    desk.systems.projects = [listed('P-9')];
    await compare({ legalEntity: 'US01' });
    expect(await open()).toHaveLength(3);
    await compare();
    expect(await kinds()).toEqual(['project-without-deal erp:de01/P-9']);
  });

  it('are found once, whether the handover or the list of projects shows them', async () => {
    await handOver('A', ({ projects }) => void projects.push({ ...projects[0]!, id: 'P-7' }));
    desk.systems.projects = [listed('P-7', { externalReference: 'main:A' })];
    await compare();
    await compare();
    expect(await open()).toMatchObject([{ kind: 'duplicate', occurrences: 2 }]);
  });
});

describe('a difference', () => {
  it('that is dismissed stays so until one of its values changes', async () => {
    const held = await handOver('A', ({ projects }) => void (projects[0]!.projectManager = 'E9'));
    await compare();
    const [difference] = await open();
    const act = { by: 'b.meyer', reason: 'She stands in for him.' };
    expect(await desk.differences.dismiss(difference!, act)).toBe(true);
    expect(await desk.differences.dismiss(difference!, act)).toBe(false);
    await compare();
    expect(await open()).toEqual([]);
    expect(await desk.differences.list({ state: 'dismissed' }, 10)).toMatchObject([{ dismissed_by: 'b.meyer' }]);
    held.projects[0]!.projectManager = 'E8';
    await compare();
    expect(await kinds()).toEqual(['project-manager main:A']);
  });

  it('of the CRM is put right by itself where that is allowed, and resolved by the next run', async () => {
    const held = await handOver('A', ({ opportunity }) => void (opportunity!.writtenBack!.projectId = 'X'));
    desk.crm.on('PUT /v1/opportunities/A/handover', ({ body }) => {
      held.opportunity!.writtenBack = body as WrittenBack;
      return { status: 204 };
    });
    expect(await compare()).toMatchObject({ differences_fixed: 0 });
    expect(await compare({}, { RECONCILIATION_FIXES: ['crm-overwritten'] })).toMatchObject({ differences_fixed: 1 });
    expect(await open()).toMatchObject([{ fixed_by: 'handover' }]);
    expect(desk.crm.received.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ handoverState: 'provisioned', projectId: 'P-1', link: 'https://ops/main%3AA' },
      ...{ readyToStaff: true, readyToStart: true, readyToBill: true },
    });
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
  });

  it('that cannot be put right now says why, and is tried again by the next run alone', async () => {
    await handOver('A', ({ opportunity }) => void (opportunity!.writtenBack!.projectId = 'X'));
    desk.crm.on('PUT /v1/opportunities/A/handover', { status: 422, body: problem('record-refused', 422) });
    await compare({}, { RECONCILIATION_FIXES: ['crm-overwritten'] });
    expect(await open()).toMatchObject([{ fixed_at: null, fix_failure: expect.stringContaining('422') }]);
    await compare({}, { RECONCILIATION_FIXES: ['crm-overwritten'] });
    expect(desk.crm.received.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  it('of a won deal is put right by beginning its handover', async () => {
    desk.systems.won = [won('B')];
    desk.crm.on('GET /v1/opportunities/B', { body: sampleOpportunity({ id: 'B' }) });
    await compare();
    const [difference] = await open();
    await desk.fixes.fix(difference!, { by: 'b.meyer' });
    await desk.fixes.fix(difference!, { by: 'b.meyer' });
    expect(desk.begun).toEqual(['main:B']);
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
  });

  it('of a demand is put right by raising it again as it was planned, once, and noting it in its place', async () => {
    const held = await handOver('A', ({ demands }) => void demands.pop());
    desk.others.on('GET /v1/projects/P-1', { body: held.projects[0] });
    desk.others.on('POST /v1/resource-demands', ({ body }) => {
      const demand = { ...(body as object), id: 'RQ-NEW', version: '1', updatedAt: NOT_LONG_AGO, status: 'open' };
      held.demands.push({
        ...demand,
        externalReferences: [{ system: 'psa', instance: 'main', type: 'x', id: 'x' }],
      } as never);
      return { status: 201, body: held.demands.at(-1) };
    });
    await compare({}, { RECONCILIATION_FIXES: ['demand-missing'] });
    const posted = desk.others.received.find(({ method }) => method === 'POST')!;
    expect(posted.body).toMatchObject({
      ...{ role: 'Consultant', hours: 100, certainty: 'firm', projectId: 'P-1', externalReference: 'main:A#1' },
    });
    const [difference] = await open();
    expect(posted.headers['idempotency-key']).toBe(`main:A/fix/${difference!.id}`);
    const { records } = await desk.db
      .selectFrom('checkpoints')
      .select('records')
      .where('handover_key', '=', 'main:A')
      .where('name', '=', 'request-staffing')
      .executeTakeFirstOrThrow();
    expect(records).toEqual([{ system: 'psa', instance: 'main', type: 'resource-demand', id: 'RQ-NEW' }]);
    expect(await compare()).toMatchObject({ differences_found: 0, differences_resolved: 1 });
  });

  it('of dimensions is put right by assigning what was decided', async () => {
    const held = await handOver('A', ({ projects }) => void (projects[0]!.financialDimensions!.costCentre = 'CC'));
    desk.others.on('PUT /v1/projects/P-1/financial-dimensions', ({ body }) => {
      held.projects[0]!.financialDimensions = body as never;
      return { body: held.projects[0] };
    });
    await compare();
    await desk.fixes.fix((await open())[0]!, { by: 'b.meyer', reason: 'As decided' });
    expect(held.projects[0]!.financialDimensions!.costCentre).toBe('CC-DE-410');
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
    const actions = (await audited()).filter(({ actor }) => actor === 'b.meyer').map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['reconciliation.fix-begun', 'reconciliation.fixed']);
  });

  it('ends when the handover is taken back, of which nothing may be left behind', async () => {
    const held = await handOver('A', ({ opportunity }) => void (opportunity!.stage = 'closed-lost'));
    await compare();
    expect(await kinds()).toEqual(['deal-not-won main:A']);
    await sql`update handovers set state = 'unwound'`.execute(desk.db);
    await sql`insert into unwindings (handover_key, revision, begun_by, reason, outcome)
      values ('main:A', 1, 'crm', 'Lost', 'cancelled')`.execute(desk.db);
    for (const each of [...held.billingProfiles, ...held.contracts]) each.status = 'closed';
    for (const each of [...held.billingSchedules, ...held.revenueSchedules]) each.status = 'closed';
    expect(await compare()).toMatchObject({ differences_opened: 1, differences_resolved: 1 });
    expect(await open()).toMatchObject([{ kind: 'deal-not-won', field: 'resourceDemand/RQ-1' }]);
    held.demands[0]!.status = 'released';
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
    expect(await kinds()).toEqual([]);
  });

  it('of a handover that is not provisioned any more is left to the next run', async () => {
    await handOver('A', ({ opportunity }) => void (opportunity!.writtenBack!.projectId = 'X'));
    await compare();
    await sql`update handovers set state = 'unwinding'`.execute(desk.db);
    await expect(desk.fixes.fix((await open())[0]!, { by: 'b.meyer' })).rejects.toMatchObject({ status: 409 });
    expect(desk.crm.received.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is paged through by its age, however many a run has found at once', async () => {
    desk.systems.projects = Array.from({ length: 7 }, (_each, index) => listed(`P-${index}`));
    await compare();
    const seen: string[] = [];
    for (let after: { firstSeenAt: string; id: string } | undefined; ;) {
      const rows = await desk.differences.list({ state: 'open' }, 3, after);
      seen.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      if (rows.length < 3 || !last) break;
      after = { firstSeenAt: last.first_seen_at.toISOString(), id: last.id };
    }
    expect(new Set(seen).size).toBe(7);
  });
});

describe('the counts of a window', () => {
  const window = { from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 86_400_000) };

  it('account for every won deal: in is out, open, dismissed and the remainder, with the list behind it', async () => {
    await handOver('A');
    await handOver('B');
    await sql`update handovers set state = 'blocked', project_id = null where key = 'main:B'`.execute(desk.db);
    desk.systems.won = [won('A'), won('C'), won('D'), won('E', { legalEntity: 'GB01' })];
    await compare();
    const internal = (await open()).find(({ subject }) => subject === 'main:D')!;
    await desk.differences.dismiss(internal, { by: 'b.meyer', reason: 'A test' });
    await sql`
      insert into received_events (event_id, crm_instance, opportunity_id, stage, crm_version, occurred_at, fate, reason, deliveries)
      values ('e', 'main', 'A', 'Won', '1', now(), 'accepted', 'x', 3)`.execute(desk.db);
    const counts = await desk.counts.count(window);
    expect(counts).toMatchObject({ won: 5, listed: 4, begun: 2, out: 1, open: 1, dismissed: 1, unaccounted: 2 });
    expect(counts.won).toBe(counts.out + counts.open + counts.dismissed + counts.unaccounted);
    expect(counts.unaccountedDeals.map(({ key }) => key).sort()).toEqual(['main:C', 'main:E']);
    expect(counts.events).toEqual([{ fate: 'accepted', events: 1, deliveries: 3 }]);
    expect(counts).toMatchObject({ projectsCreated: 1, projectsMissing: 0, comparedAt: expect.any(String) });
    expect(await desk.counts.count({ ...window, legalEntity: 'GB01' })).toMatchObject({ won: 1, unaccounted: 1 });
    const later = { from: window.to, to: new Date(window.to.getTime() + 1) };
    expect(await desk.counts.count(later)).toMatchObject({ won: 0, unaccounted: 0, unaccountedDeals: [] });
  });
});
