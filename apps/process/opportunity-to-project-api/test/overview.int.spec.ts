import type {
  FirstTimeRight,
  LeadTimes,
  OpenExceptions,
  Pipeline,
  ProjectsAndDeals,
  ReadinessFunnel,
  UnstaffedDemand,
  WriteBack,
} from '@handover/contracts/process-opportunity-to-project';
import { eventually } from '@handover/testing';
import { type Kysely, sql } from 'kysely';
import type { ReviewedDeal } from '../src/stage-reviews/reviewed-deal.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

let api: RunningProcessApi;
let db: Kysely<unknown>;

beforeAll(async () => {
  api = await startProcessApi();
  db = api.database.db as unknown as Kysely<unknown>;
});
afterAll(() => api?.close());
beforeEach(async () => {
  await sql`truncate handovers, stage_reviews, reconciliation_differences, reconciliation_runs, won_opportunities cascade`.execute(
    db,
  );
});

interface Deal {
  state?: string;
  wonAt?: string;
  legalEntity?: string;
  amount?: string | null;
  currency?: string;
  startDate?: string;
}

/** A handover that is received, as its event makes it. */
async function won(id: string, deal: Deal = {}): Promise<void> {
  const { state = 'received', wonAt = '2026-01-01T00:00:00Z', legalEntity = 'DE01', startDate = '2099-01-01' } = deal;
  const { amount = '100.50', currency = 'EUR' } = deal;
  await sql`
    insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, name, legal_entity, practice, delivery_region,
      contract_type, amount, currency, start_date, won_at, received_at)
    values (${`main:${id}`}, 'main', ${id}, ${state}, 'c', ${`Deal ${id}`}, ${legalEntity}, 'engineering', 'emea', 'fixed-price',
      ${amount}::numeric, ${currency}, ${startDate}::date, ${wonAt}::timestamptz, ${wonAt}::timestamptz)`.execute(db);
}

/** Moves the clock of a handover: what it was in lasted so many seconds more. */
async function lasted(id: string, seconds: number): Promise<void> {
  await sql`update handover_figures set noted_at = noted_at - make_interval(secs => ${seconds})
    where handover_key = ${`main:${id}`}`.execute(db);
}

async function becomes(id: string, change: ReturnType<typeof sql>): Promise<void> {
  await sql`update handovers set ${change} where key = ${`main:${id}`}`.execute(db);
}

async function fails(id: string, kind = 'policy', { age = '0 hours', startDate = null as string | null } = {}) {
  await sql`
    insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id, value,
      currency, start_date, opened_at)
    select key, 'validate-customer', ${kind}, ${kind}, 'title', 'sentence', 'finance', 'after', 'c', amount, currency,
      ${startDate}::date, now() - ${age}::interval
    from handovers where key = ${`main:${id}`}`.execute(db);
}

async function read<Answer>(path: string, query: object = {}): Promise<Answer> {
  const reader = await api.as(['handovers:read', 'exceptions:read', 'reconciliation:read']);
  const { body } = await reader.get(`/v1/${path}`).query(query).expect(200);
  return body as Answer;
}

/** What the items in the list behind a figure are, by the field that names them. */
async function behind(list: string, field = 'key'): Promise<string[]> {
  const { items } = await read<{ items: Record<string, string>[] }>(list.replace(/^\/v1\//, ''));
  return items.map((item) => item[field]!).sort();
}

const leadTime = async (name: string, query: object = {}) =>
  (await read<LeadTimes>('overview/lead-times', query)).items.find((item) => item.name === name)!;
const secondsOf = ({ waits }: LeadTimes['items'][number]) =>
  Object.fromEntries(waits.map(({ name, p50Seconds }) => [name, Math.round(p50Seconds)]));

describe('lead times', () => {
  it('are split into what the deal waited for, and add up', async () => {
    await won('1', { wonAt: new Date().toISOString() });
    await sql`update handover_figures set counted_from = now() - interval '1000 seconds'`.execute(db);
    await lasted('1', 10);
    await becomes('1', sql`state = 'validating'`);
    await lasted('1', 20);
    await becomes('1', sql`state = 'blocked'`);
    await lasted('1', 300);
    await becomes('1', sql`state = 'validating'`);
    await becomes('1', sql`state = 'provisioning'`);
    await lasted('1', 5);
    await becomes('1', sql`state = 'waiting', waiting_system = 'erp'`);
    await lasted('1', 60);
    await becomes('1', sql`state = 'validating', waiting_system = null`);
    await becomes('1', sql`state = 'provisioning'`);
    await becomes('1', sql`ready_to_start = true`);
    const active = await leadTime('project-active');
    expect(active).toMatchObject({ count: 1, p50Seconds: expect.closeTo(1000, -1) });
    expect(secondsOf(active)).toEqual({ validation: 30, people: 300, erp: 65, psa: 0, other: expect.closeTo(605, -1) });
    expect(active.waits.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    await lasted('1', 7);
    await becomes('1', sql`ready_to_bill = true`);
    await lasted('1', 40);
    await becomes('1', sql`ready_to_staff = true`);
    await becomes('1', sql`state = 'provisioned', provisioned_at = now()`);
    expect(secondsOf(await leadTime('ready-to-bill'))).toMatchObject({ erp: 65, psa: 0 });
    expect(secondsOf(await leadTime('provisioned'))).toMatchObject({ people: 300, erp: 65, psa: 40 });
    expect(await behind(active.list)).toEqual(['main:1']);
  });

  it('are told as p50 and p90 of the deals won in the period', async () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      await won(`${n}`);
      await becomes(`${n}`, sql`ready_to_start = true`);
      await sql`update handover_figures set active_at = counted_from + make_interval(secs => ${n * 10})
        where handover_key = ${`main:${n}`}`.execute(db);
    }
    await won('later', { wonAt: '2026-02-01T00:00:00Z' });
    await becomes('later', sql`ready_to_start = true`);
    const period = { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' };
    expect(await leadTime('project-active', period)).toMatchObject({ count: 11, p50Seconds: 60, p90Seconds: 100 });
    expect(await leadTime('ready-to-bill', period)).toMatchObject({ count: 0, waits: [] });
  });

  it('begin anew with a handover that begins anew, as do its milestones', async () => {
    await won('1');
    await becomes('1', sql`state = 'provisioned', ready_to_start = true, ready_to_bill = true, ready_to_staff = true`);
    await becomes('1', sql`state = 'unwinding', direction = 'unwinding'`);
    expect((await read<ReadinessFunnel>('overview/readiness-funnel')).steps[0]!.count).toBe(0);
    await becomes(
      '1',
      sql`state = 'received', direction = 'providing', revision = 2, ready_to_start = false, ready_to_bill = false,
        ready_to_staff = false`,
    );
    expect((await leadTime('project-active')).count).toBe(0);
    await becomes('1', sql`ready_to_start = true`);
    expect((await leadTime('project-active')).p90Seconds).toBeLessThan(60);
  });
});

describe('the first-time-right rate', () => {
  it('is that of deals that became ready without any exception, over all that were won', async () => {
    for (const id of ['right', 'cleared', 'blocked', 'under-way']) await won(id);
    await becomes('right', sql`state = 'provisioned'`);
    await fails('cleared');
    await sql`update exceptions set resolved_at = now()`.execute(db);
    await becomes('cleared', sql`state = 'provisioned'`);
    await fails('blocked');
    const rate = await read<FirstTimeRight>('overview/first-time-right');
    expect(rate).toMatchObject({ won: 4, firstTimeRight: 1, rate: 0.25 });
    expect(await behind(rate.list)).toEqual(['main:right']);
    expect(await behind(rate.others.list)).toEqual(['main:blocked', 'main:cleared', 'main:under-way']);
  });

  it('is none where no deal was won', async () => {
    expect(await read<FirstTimeRight>('overview/first-time-right')).not.toHaveProperty('rate');
  });
});

describe('the readiness funnel', () => {
  it('counts how far deals have come, each currency by itself, and opens the handovers of each step', async () => {
    await won('1');
    await won('2', { currency: 'USD', amount: '7.25', startDate: '2026-01-02' });
    await won('3', { amount: null });
    await becomes('1', sql`state = 'provisioning', project_id = 'P-1'`);
    await becomes('2', sql`state = 'provisioning', project_id = 'P-2'`);
    await becomes('2', sql`ready_to_start = true, ready_to_bill = true, ready_to_staff = true, state = 'provisioned'`);
    await sql`update handover_figures set staffed_at = now() where handover_key = 'main:2'`.execute(db);
    const { steps } = await read<ReadinessFunnel>('overview/readiness-funnel');
    const [eur, usd] = [
      { currency: 'EUR', amount: '100.5' },
      { currency: 'USD', amount: '7.25' },
    ];
    expect(steps.map(({ step, count, values }) => [step, count, values])).toEqual([
      ['won', 3, [eur, usd]],
      ['validated', 2, [eur, usd]],
      ['project', 2, [eur, usd]],
      ['ready-to-bill', 1, [usd]],
      ['demand-raised', 1, [usd]],
      ['staffed', 1, [usd]],
      ['started', 1, [usd]],
    ]);
    const lists = await Promise.all(steps.map(({ list }) => behind(list)));
    expect(lists.map(({ length }) => length)).toEqual(steps.map(({ count }) => count));
  });

  it.each([
    ['legalEntity', 'GB01', 1],
    ['practice', 'engineering', 2],
    ['practice', 'advisory', 0],
    ['deliveryRegion', 'amer', 0],
    ['contractType', 'fixed-price', 2],
    ['from', '2026-02-01T00:00:00Z', 1],
    ['to', '2026-02-01T00:00:00Z', 1],
  ])('counts those alone whose %s is %s', async (field, value, count) => {
    await won('1');
    await won('2', { legalEntity: 'GB01', wonAt: '2026-03-01T00:00:00Z' });
    const { steps } = await read<ReadinessFunnel>('overview/readiness-funnel', { [field]: value });
    expect(steps[0]!.count).toBe(count);
    expect(await behind(steps[0]!.list)).toHaveLength(count);
  });

  it('refuses a period that is none', async () => {
    const reader = await api.as(['handovers:read']);
    const { body } = await reader.get('/v1/overview/readiness-funnel').query({ from: 'yesterday' }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/from' }]);
  });
});

describe('open exceptions', () => {
  it('are told by class and age with values and starts at risk, each deal once', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await won('1');
    await fails('1', 'policy', { age: '5 hours', startDate: soon });
    await fails('1', 'mapping', { age: '80 hours', startDate: soon });
    await won('2', { currency: 'USD' });
    await fails('2', 'policy', { age: '1 hour', startDate: '2099-01-01' });
    const open = await read<OpenExceptions>('overview/open-exceptions');
    expect(open).toMatchObject({ count: 2, startsAtRisk: 1, earliestStart: soon });
    expect(open.values).toEqual([
      { currency: 'EUR', amount: '100.5' },
      { currency: 'USD', amount: '100.5' },
    ]);
    expect(open.ages.map(({ age, count }) => [age, count])).toEqual([
      ['upTo4Hours', 1],
      ['upTo24Hours', 0],
      ['upTo3Days', 0],
      ['over3Days', 1],
    ]);
    const [mapping, policy] = open.classes;
    expect(mapping).toMatchObject({ class: 'mapping', count: 1, startsAtRisk: 1 });
    expect(policy!.ages.map(({ count }) => count)).toEqual([1, 1, 0, 0]);
    expect(await behind(policy!.ages[1]!.list, 'handoverKey')).toEqual(['main:1']);
    expect(await behind(mapping!.list, 'handoverKey')).toEqual(['main:1']);
    expect(await behind(open.list, 'handoverKey')).toEqual(['main:1', 'main:1', 'main:2']);
    expect(await behind(open.startsAtRiskList, 'handoverKey')).toEqual(['main:1', 'main:1']);
    expect(await behind(policy!.startsAtRiskList, 'handoverKey')).toEqual(['main:1']);
  });
});

describe('projects and deals', () => {
  it('names won deals without a project, and what the last comparison found', async () => {
    await won('1');
    await won('2');
    await becomes('2', sql`project_id = 'P-2'`);
    const { rows } = await sql<{ id: string }>`
      insert into reconciliation_runs (state, trigger, requested_by, filter, correlation_id, ended_at)
      values ('completed', 'person', 'p', '{}', 'c', '2026-01-05T00:00:00Z') returning id`.execute(db);
    await sql`insert into won_opportunities (key, crm_instance, opportunity_id, name, amount, currency, won_by)
      values ('main:9', 'main', '9', 'Nine', 12.5, 'CHF', now())`.execute(db);
    await sql`
      insert into reconciliation_differences (fingerprint, kind, scope, subject, field, records, cause, fix, owner, automatic, last_run)
      values ('a', 'won-without-handover', 's', 'main:9', '', '[]', 'c', 'f', 'integration', true, ${rows[0]!.id}),
        ('b', 'project-without-deal', 's', 'P-7', '', '[]', 'c', 'f', 'pmo', false, ${rows[0]!.id})`.execute(db);
    const figures = await read<ProjectsAndDeals>('overview/projects-and-deals');
    expect(figures).toMatchObject({
      wonWithoutProject: { count: 1, values: [{ currency: 'EUR', amount: '100.5' }] },
      wonWithoutHandover: { count: 1, values: [{ currency: 'CHF', amount: '12.5' }] },
      projectsWithoutDeal: { count: 1, values: [] },
      comparedAt: '2026-01-05T00:00:00.000Z',
    });
    expect(await behind(figures.wonWithoutProject.list)).toEqual(['main:1']);
    expect(await behind(figures.projectsWithoutDeal.list, 'subject')).toEqual(['P-7']);
  });
});

describe('pipeline and backlog', () => {
  async function reviewed(id: string, stage: string, deal: Partial<ReviewedDeal>, state = 'passed'): Promise<void> {
    await sql`
      insert into stage_reviews (handover_key, stage, state, crm_instance, opportunity_id, crm_version, correlation_id, deal, reviewed_at)
      values (${`main:${id}`}, ${stage}, ${state}, 'main', ${id}, '1', 'c', ${JSON.stringify(deal)}::jsonb, now())`.execute(
      db,
    );
  }

  it('count deals before the win at the furthest gate that they have reached', async () => {
    const deal = { name: 'Deal', amount: '10.00', currency: 'EUR', practice: 'engineering' };
    await reviewed('1', 'commit', deal);
    await reviewed('1', 'contract-review', { ...deal, amount: '20.00' }, 'failed');
    await reviewed('2', 'commit', { ...deal, currency: 'USD' });
    await reviewed('lost', 'commit', deal, 'withdrawn');
    await won('3');
    await reviewed('3', 'commit', deal);
    await reviewed('4', 'commit', { ...deal, practice: 'advisory' });
    const { pipeline } = await read<Pipeline>('overview/pipeline', { practice: 'engineering' });
    expect(pipeline.map(({ stage, count, values }) => [stage, count, values])).toEqual([
      ['commit', 1, [{ currency: 'USD', amount: '10' }]],
      ['contract-review', 1, [{ currency: 'EUR', amount: '20' }]],
    ]);
    expect(await behind(pipeline[0]!.list)).toEqual(['main:2']);
    expect(await behind('/v1/pipeline-deals')).toEqual(['main:1', 'main:2', 'main:4']);
  });

  it('count won deals until their work begins', async () => {
    for (const id of ['1', '2']) await won(id);
    await won('begun', { startDate: '2026-01-02' });
    await becomes('2', sql`ready_to_start = true`);
    await becomes('begun', sql`ready_to_start = true`);
    const { backlog } = await read<Pipeline>('overview/pipeline');
    expect(backlog.map(({ name, count }) => [name, count])).toEqual([
      ['not-active', 1],
      ['not-started', 1],
    ]);
    expect(await behind(backlog[1]!.list)).toEqual(['main:2']);
  });
});

describe('what is written back', () => {
  it('is counted against what came in, with the lag since the event of the win', async () => {
    await won('1', { wonAt: '2026-01-01T00:00:00Z' });
    await won('2');
    await sql`
      insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at)
      values ('main:1', 'update-crm', 'done', 1, '2026-01-01T00:00:30Z', '2026-01-01T00:00:42Z')`.execute(db);
    await becomes('1', sql`state = 'provisioned'`);
    const figures = await read<WriteBack>('overview/write-back');
    expect(figures).toMatchObject({
      lag: { count: 1, p50Seconds: 42, p95Seconds: 42 },
      in: { count: 2 },
      out: { count: 1 },
      open: { count: 1 },
    });
    expect(await behind(figures.open.list)).toEqual(['main:2']);
  });
});

describe('staffing', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const demand = (id: string, change: object = {}) => ({
    ...{ id, name: 'n', legalEntity: 'DE01', role: 'Consultant', skills: [], region: 'emea', hours: 80, start: day(3) },
    ...{ end: day(90), certainty: 'firm', externalReference: `main:1#${id}`, status: 'open', version: '1' },
    ...{ updatedAt: '2026-01-01T00:00:00Z', externalReferences: [{ system: 'psa', instance: 'main', type: 't', id }] },
    ...change,
  });
  let demands: object[];
  const unstaffed = () => read<UnstaffedDemand>('overview/unstaffed-demand');
  const due = () => sql`update handover_figures set demands_due_at = now()`.execute(db);

  it('is read from the PSA: hours without anybody by when they begin, and deals that are staffed', async () => {
    demands = [
      demand('1'),
      demand('2', { role: 'Architect', hours: 20, start: day(20) }),
      demand('3', { status: 'released' }),
    ];
    api.systems.on('GET /v1/resource-demands', ({ query }) => ({
      body: { items: query.externalReference === 'main:1' && query.legalEntity === 'DE01' ? demands : [] },
    }));
    await won('1');
    await becomes('1', sql`state = 'provisioning', ready_to_staff = true`);
    expect((await unstaffed()).unread).toBe(1);
    await eventually(async () => (await unstaffed()).unread === 0, { withinMs: 10_000 });
    const { bands } = await unstaffed();
    expect(bands.map(({ begins, hours, demands: count }) => [begins, hours, count])).toEqual([
      ['begun', 0, 0],
      ['0-2-weeks', 80, 1],
      ['2-4-weeks', 20, 1],
      ['4-8-weeks', 0, 0],
    ]);
    expect(bands[2]!.roles).toEqual([{ role: 'Architect', hours: 20 }]);
    expect(await behind(bands[2]!.list, 'id')).toEqual(['2']);
    expect(await behind('/v1/handovers?milestone=staffed')).toEqual([]);
    demands = [demand('1', { status: 'filled', assignedEmployee: 'E1' })];
    await due();
    await eventually(async () => (await behind('/v1/handovers?milestone=staffed')).length === 1, { withinMs: 10_000 });
    expect((await unstaffed()).bands.every(({ hours }) => hours === 0)).toBe(true);
  });

  it('waits for a PSA that does not answer', async () => {
    let asked = 0;
    api.systems.on('GET /v1/resource-demands', () => {
      asked += 1;
      return { status: 404, body: { title: 'gone', status: 404 } };
    });
    await won('1');
    await becomes('1', sql`state = 'provisioning', ready_to_staff = true`);
    await eventually(() => asked > 0, { withinMs: 10_000 });
    expect((await unstaffed()).unread).toBe(1);
  });
});
