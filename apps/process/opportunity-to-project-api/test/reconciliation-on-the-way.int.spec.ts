import type { WrittenBack } from '@handover/contracts/system-crm';
import { sql } from 'kysely';
import type { CheckpointName } from '../src/handovers/checkpoint.js';
import type { HandoverState } from '../src/handovers/handover.js';
import type { HandedOver, Held } from '../src/reconciliation/comparison/handed-over.js';
import { before, provisioned } from './handed-over.js';
import { openReconciliationDesk, type ReconciliationDesk } from './reconciliation-desk.js';
import { sampleDeal, sampleOpportunity } from './sample-deal.js';

let desk: ReconciliationDesk;

beforeAll(async () => {
  desk = await openReconciliationDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.reset());

const EVERY_FIX = { RECONCILIATION_FIXES: ['crm-overwritten', 'demand-missing', 'dimensions'] } as never;
const otherManager = ({ projects }: Held) => void (projects[0]!.projectManager = 'E9');

/** Stores a handover of that opportunity that has not reached a checkpoint. */
async function store(
  id: string,
  checkpoint: CheckpointName,
  state: HandoverState,
  change: (held: Held) => void = () => undefined,
): Promise<Held> {
  const all = provisioned(sampleDeal({ opportunity: sampleOpportunity({ id }) }));
  return keep(before(checkpoint, all, state), change);
}

async function keep({ handedOver, held }: { handedOver: HandedOver; held: Held }, change: (held: Held) => void) {
  change(held);
  await desk.store(handedOver, held);
  desk.crm.on(`GET /v1/opportunities/${handedOver.opportunityId}`, () => ({ body: held.opportunity }));
  return held;
}

async function compare(config = {}) {
  const { id } = await desk.runs.request({ requestedBy: 'a.keller', filter: {} });
  await desk.replica(config).work();
  return (await desk.runs.find(id))!;
}
const open = () => desk.differences.list({ state: 'open' }, 100);
const kinds = async () => (await open()).map(({ kind, subject }) => `${kind} ${subject}`).sort();
const goOn = (key: string) => sql`update handovers set attempt = attempt + 1, updated_at = now() where key = ${key}`;

describe('a run of the reconciliation, of handovers that are not provisioned', () => {
  it('tells of a blocked one whose project’s manager was changed in the ERP, until it is put back', async () => {
    const held = await store('A', 'create-billing-profile', 'blocked', otherManager);
    expect(await compare()).toMatchObject({ handovers_compared: 1, differences_opened: 1 });
    expect(await open()).toMatchObject([
      {
        kind: 'project-manager',
        subject: 'main:A',
        expected: { value: 'E1003' },
        found: { value: 'E9' },
        owner: 'pmo',
      },
    ]);
    held.projects[0]!.projectManager = 'E1003';
    expect(await compare()).toMatchObject({ differences_resolved: 1 });
  });

  it('compares those that wait or are under way, of which nothing is missing that is not due', async () => {
    await store('A', 'assign-financial-dimensions', 'provisioning');
    await store('B', 'create-billing-profile', 'waiting');
    await store('C', 'request-staffing', 'validating');
    await store('D', 'update-crm', 'blocked');
    expect(await compare()).toMatchObject({ handovers_compared: 4, handovers_not_compared: 0, differences_found: 0 });
  });

  it('leaves alone what has written nothing, is being taken back, or did not pass when it was read again', async () => {
    await store('A', 'provision-project', 'blocked');
    await store('B', 'create-billing-profile', 'blocked', otherManager);
    await store('C', 'create-billing-profile', 'blocked', otherManager);
    await sql`update handovers set direction = 'unwinding' where key = 'main:B'`.execute(desk.db);
    await sql`
      insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records, decisions, lineage)
      values ('main:C', 'validate-project-manager', 'failed', 1, now(), now(), '[]', '[]', '[]')`.execute(desk.db);
    expect(await compare()).toMatchObject({ handovers_compared: 0, differences_found: 0 });
  });

  it('expects nothing of a checkpoint that failed or is to be run again, whatever it has written', async () => {
    await store('A', 'request-staffing', 'blocked', ({ contracts }) => void (contracts[0]!.end = '2029-01-01'));
    expect(await compare()).toMatchObject({ differences_found: 1 });
    await sql`update checkpoints set state = 'failed' where name = 'create-schedules'`.execute(desk.db);
    expect(await compare()).toMatchObject({ differences_found: 0, differences_resolved: 1 });
    await sql`update checkpoints set again = true`.execute(desk.db);
    expect(await compare()).toMatchObject({ handovers_compared: 0 });
  });

  it('tells nothing of one that goes on while it is compared, and leaves what was known of it to the next run', async () => {
    const held = await store('A', 'create-billing-profile', 'provisioning', otherManager);
    await store('B', 'create-billing-profile', 'blocked', otherManager);
    desk.crm.on('GET /v1/opportunities/A', async () => {
      await goOn('main:A').execute(desk.db);
      return { body: held.opportunity };
    });
    expect(await compare()).toMatchObject({ handovers_compared: 1, handovers_not_compared: 1 });
    expect(await kinds()).toEqual(['project-manager main:B']);
    desk.crm.on('GET /v1/opportunities/A', { body: held.opportunity });
    expect(await compare()).toMatchObject({ handovers_compared: 2, handovers_not_compared: 0 });
    expect(await kinds()).toEqual(['project-manager main:A', 'project-manager main:B']);
    held.projects[0]!.projectManager = 'E1003';
    desk.crm.on('GET /v1/opportunities/A', async () => {
      await goOn('main:A').execute(desk.db);
      return { body: held.opportunity };
    });
    expect(await compare()).toMatchObject({ differences_resolved: 0 });
  });

  it('waits for the event of a blocked one whose deal was saved a moment ago', async () => {
    const lost = ({ opportunity }: Held) =>
      void Object.assign(opportunity!, { stage: 'closed-lost', updatedAt: new Date().toISOString() });
    const held = await store('A', 'create-billing-profile', 'blocked', lost);
    expect(await compare()).toMatchObject({ handovers_compared: 0, handovers_not_compared: 1, differences_found: 0 });
    held.opportunity!.updatedAt = new Date(Date.now() - 3_600_000).toISOString();
    expect(await compare()).toMatchObject({ handovers_compared: 1 });
    expect(await kinds()).toEqual(['deal-not-won main:A']);
  });

  it('puts nothing right by itself, nor when asked to, while a handover is under way', async () => {
    const otherCentre = ({ projects }: Held) => void (projects[0]!.financialDimensions!.costCentre = 'CC');
    const held = await store('A', 'create-billing-profile', 'waiting', otherCentre);
    desk.others.on('PUT /v1/projects/P-1/financial-dimensions', ({ body }) => {
      held.projects[0]!.financialDimensions = body as never;
      return { body: held.projects[0] };
    });
    expect(await compare(EVERY_FIX)).toMatchObject({ differences_found: 1, differences_fixed: 0 });
    const [difference] = await open();
    expect(difference).toMatchObject({ kind: 'dimensions', fix_failure: null });
    await expect(desk.fixes.fix(difference!, { by: 'b.meyer' })).rejects.toMatchObject({ status: 409 });
    expect(desk.others.received.filter(({ method }) => method !== 'GET')).toEqual([]);
    await sql`update handovers set state = 'blocked'`.execute(desk.db);
    expect(await compare(EVERY_FIX)).toMatchObject({ differences_fixed: 1 });
    expect(held.projects[0]!.financialDimensions!.costCentre).toBe('CC-DE-410');
  });

  it('writes nothing back for one that has begun anew and not come so far', async () => {
    const overwritten = ({ opportunity }: Held) =>
      void (opportunity!.writtenBack = { ...opportunity!.writtenBack, projectId: 'X' } as WrittenBack);
    await keep(provisioned(sampleDeal({ opportunity: sampleOpportunity({ id: 'A' }) })), overwritten);
    await compare();
    const [difference] = await open();
    await sql`update handovers set state = 'blocked'`.execute(desk.db);
    await sql`delete from checkpoints where name = 'update-crm'`.execute(desk.db);
    await expect(desk.fixes.fix(difference!, { by: 'b.meyer' })).rejects.toMatchObject({ status: 409 });
    expect(desk.crm.received.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('finds second projects of those that have noted theirs, and none of the others', async () => {
    const listed = (id: string, externalReference: string) => ({
      ...{ id, name: `Project ${id}`, legalEntity: 'DE01', status: 'open' as const, externalReference },
    });
    await store('A', 'create-billing-profile', 'waiting');
    await store('B', 'provision-project', 'provisioning');
    desk.systems.projects = [listed('P-1', 'main:A'), listed('P-7', 'main:A'), listed('P-8', 'main:B')];
    await compare();
    expect(await kinds()).toEqual(['duplicate main:A']);
  });
});

describe('a run of the reconciliation, of a handover', () => {
  it('that was won again looks for the records of its present revision', async () => {
    const all = provisioned(sampleDeal({ opportunity: sampleOpportunity({ id: 'A' }) }));
    await keep(all, () => undefined);
    await sql`update handovers set revision = 2`.execute(desk.db);
    desk.systems.held = new Map([['main:A@2', all.held]]);
    desk.others.on('GET /v1/statements-of-work', { body: { items: all.held.statementsOfWork } });
    desk.systems.projects = [
      { id: 'P-1', name: 'P', legalEntity: 'DE01', status: 'open', externalReference: 'main:A@2' },
    ];
    expect(await compare()).toMatchObject({ handovers_compared: 1, differences_found: 0 });
  });

  it('with an edit expects what was edited, also where the edit was withdrawn since', async () => {
    const id = 'A';
    const all = provisioned(sampleDeal({ opportunity: sampleOpportunity({ id }) }));
    await keep(all, ({ projects }) => void (projects[0]!.projectManager = 'E7'));
    expect(await compare()).toMatchObject({ differences_found: 1 });
    await sql`
      with exception as (
        insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id)
        values ('main:A', 'validate-project-manager', 'missing-data', 'c', 't', 's', 'sales', 'a', 'c') returning id
      ), edit as (
        insert into interventions (handover_key, exception_id, kind, checkpoint, changes, actor, reason, withdrawn_at)
        select 'main:A', id, 'edit', 'validate-project-manager', '{"/projectManager": "E7"}', 'b.meyer', 'r', now()
        from exception returning id
      )
      insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records, decisions, lineage, interventions)
      select 'main:A', 'load-opportunity', 'done', 1, now(), now(), '[]', '[]', '[]',
        jsonb_build_array(jsonb_build_object('id', id, 'kind', 'edit')) from edit`.execute(desk.db);
    expect(await compare()).toMatchObject({ differences_found: 0, differences_resolved: 1 });
  });
});
