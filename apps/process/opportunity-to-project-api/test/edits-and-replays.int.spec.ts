import { sql } from 'kysely';
import { refusedBySystem } from './sample-firm.js';
import { type ProcessWithFirm, startWithFirm, step } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());
beforeEach(() => {
  api.firm.refusals.clear();
  api.firm.templates = ['TPL-FIXED'];
});

const why = { reason: 'Named by the practice lead' };

describe('an edit', () => {
  it('carries a deal without a project manager on, stands beside what the CRM holds, and is named as the source', async () => {
    const [exception] = await api.blocked('edit-1', { projectManager: undefined });
    expect(exception).toMatchObject({ class: 'missing-data', owner: 'sales' });
    const changes = { projectManager: 'E1003' };
    const done = await api.act('a.keller', `exceptions/${exception!.id}/edits`, { changes, ...why });
    expect(done).toMatchObject({ resumed: 1, refused: [] });
    const handover = await api.until('edit-1', 'provisioned');
    const [edit] = handover.interventions;
    expect(edit).toMatchObject({
      ...{ kind: 'edit', by: 'a.keller', via: 'a.keller', ...why },
      values: [{ pointer: '/projectManager', edited: 'E1003' }],
    });
    expect(handover.opportunity).not.toHaveProperty('projectManager');
    expect(step(handover, 'provision-project').lineage).toEqual(
      expect.arrayContaining([
        { field: 'project/projectManager', source: `edit:${edit!.id}` },
        { field: 'project/contractValue', source: 'opportunity/amount' },
      ]),
    );
    expect(step(handover, 'load-opportunity').interventions).toMatchObject([{ id: edit!.id, by: 'a.keller' }]);
    expect(api.firm.held.get('project main:edit-1')!.body.projectManager).toBe('E1003');
    const { body: cleared } = await (await api.as('reader')).get(`/v1/exceptions/${exception!.id}`).expect(200);
    expect(cleared).toMatchObject({ open: false, resolution: 'edited', resolvedBy: 'a.keller' });
    const { rows } = await sql<object>`
      select actor, reason, before, after->'changes' as changes from audit_entries
      where subject = 'main:edit-1' and action = 'exception.edited'`.execute(api.database.db);
    expect(rows).toEqual([
      {
        ...{ actor: 'a.keller', ...why },
        before: { '/projectManager': null },
        changes: { '/projectManager': 'E1003' },
      },
    ]);
  });

  it('wins over what the CRM says later, and shows both, until it is withdrawn', async () => {
    const [exception] = await api.blocked('edit-2', { projectManager: undefined });
    api.firm.refusals.set('project', refusedBySystem);
    await api.act('b', `exceptions/${exception!.id}/edits`, { changes: { '/projectManager': 'E1003' }, ...why });
    await api.until('edit-2', 'blocked');
    api.firm.opportunities.get('edit-2')!.projectManager = 'E9999';
    const [refused] = await api.open('edit-2');
    await api.act('b', `exceptions/${refused!.id}/retries`, {});
    const handover = await api.until('edit-2', 'blocked');
    const [{ id, values }] = handover.interventions as [{ id: string; values: object[] }];
    expect(values).toEqual([{ pointer: '/projectManager', edited: 'E1003', inCrm: 'E9999' }]);
    await api.act('b', `interventions/${id}/withdrawals`, { reason: 'The CRM is right' }, 204);
    await api.act('b', `interventions/${id}/withdrawals`, { reason: 'Again' }, 409);
    await api.act('b', `exceptions/${refused!.id}/retries`, {});
    await api.until('edit-2', 'blocked');
    expect(await api.open('edit-2')).toEqual(
      expect.arrayContaining([expect.objectContaining({ checkpoint: 'validate-project-manager' })]),
    );
  });

  it.each([
    ['a date that is none', { estimatedEnd: 'next week' }, '/estimatedEnd'],
    ['a field that there is not', { '/colour': 'red' }, '/colour'],
    ['a place that is not there', { '/lines/7/quantity': 1 }, '/lines/7/quantity'],
    ['part of an amount that is none', { '/amount/amount': 12 }, '/amount/amount'],
    ['a required field taken away', { '/name': null }, '/name'],
    ['what belongs to the CRM', { stage: 'lost' }, '/stage'],
    ['an approval', { approved: true }, '/approved'],
    ['the prototype', { '/account/__proto__/name': 'x' }, '/account/__proto__/name'],
  ])('with %s is refused with its place, and nothing happens', async (_, changes, pointer) => {
    const [known] = await api.open('edit-3');
    const [exception] = known ? [known] : await api.blocked('edit-3', { projectManager: undefined });
    const body = await api.act('b', `exceptions/${exception!.id}/edits`, { changes, ...why }, 400);
    expect(body.errors!.map((error) => error.pointer)).toContain(pointer);
    expect(await api.until('edit-3', 'blocked')).toMatchObject({ runs: 1, interventions: [] });
  });

  it('of a cause changes all its deals, and names the one that would not be valid', async () => {
    const [first] = await api.blocked('cause-1', { projectManager: 'E-cause' });
    await api.blocked('cause-2', { projectManager: 'E-cause' });
    api.firm.refusals.set('project', refusedBySystem);
    const third = await api.blocked('cause-3', { projectManager: 'E-cause', lines: [] });
    expect(third.map(({ cause }) => cause)).toContain(first!.cause);
    const changes = { projectManager: 'E1003', '/lines/0/product': 'Migration' };
    const done = await api.act('b', `exception-causes/${first!.cause}/edits`, { changes, ...why });
    expect(done).toMatchObject({
      resumed: 2,
      refused: [{ handoverKey: 'main:cause-3', reason: expect.stringContaining('/lines/0') }],
    });
    expect((await api.until('cause-2', 'blocked')).interventions).toHaveLength(1);
  });
});

describe('a replay', () => {
  /** A handover that has written its project and billing and is refused its demands. */
  async function halfWay(id: string) {
    api.firm.refusals.set('demand', refusedBySystem);
    const [exception] = await api.blocked(id);
    expect(exception).toMatchObject({ class: 'rejected', checkpoint: 'request-staffing' });
    api.firm.refusals.clear();
    return exception!;
  }

  const attempts = (handover: Awaited<ReturnType<ProcessWithFirm['until']>>, name: string) =>
    step(handover, name).attempts.length;

  it('from the step leaves alone what is done', async () => {
    const exception = await halfWay('step-1');
    await api.act('b', `exceptions/${exception.id}/retries`, {});
    const handover = await api.until('step-1', 'provisioned');
    expect([attempts(handover, 'provision-project'), attempts(handover, 'request-staffing')]).toEqual([1, 2]);
  });

  it('from the start runs every checkpoint again, and makes nothing twice', async () => {
    const exception = await halfWay('start-1');
    const before = api.firm.held.size;
    await api.act('b', `exceptions/${exception.id}/retries`, { from: 'start' });
    const handover = await api.until('start-1', 'provisioned');
    expect([attempts(handover, 'provision-project'), attempts(handover, 'create-schedules')]).toEqual([2, 2]);
    expect(api.firm.held.size - before).toBe(1);
    expect(api.firm.held.get('project main:start-1')!.id).toBe(handover.projectId);
  });

  it('on the original policy decides as at first, although the rules have changed', async () => {
    const exception = await halfWay('policy-1');
    api.firm.templates = ['TPL-FIXED', 'TPL-NEW'];
    await api.act('b', `exceptions/${exception.id}/retries`, { from: 'start', policy: 'original' });
    const handover = await api.until('policy-1', 'provisioned');
    expect(handover.policy).toBe('original');
    expect(step(handover, 'provision-project').decisions).toMatchObject([{ decision: 'project-template', version: 1 }]);
  });

  it('from the start on the policy in force finds that the project differs, and does not write a second one', async () => {
    const exception = await halfWay('policy-2');
    api.firm.templates = ['TPL-FIXED', 'TPL-NEW'];
    await api.act('b', `exceptions/${exception.id}/retries`, { from: 'start' });
    await api.until('policy-2', 'blocked');
    const open = await api.open('policy-2');
    expect(open).toEqual(expect.arrayContaining([expect.objectContaining({ class: 'conflict' })]));
  });

  it('with edited data compares what is written, unless told to go on from the step', async () => {
    const exception = await halfWay('edited-1');
    const edit = { changes: { name: 'Nordwind: another name' }, ...why };
    await api.act('b', `exceptions/${exception.id}/edits`, edit);
    await api.until('edited-1', 'blocked');
    const conflict = (await api.open('edited-1')).find((each) => each.class === 'conflict')!;
    expect(conflict).toMatchObject({ checkpoint: 'provision-project', sentence: expect.stringContaining('name') });
    const other = await halfWay('edited-2');
    await api.act('b', `exceptions/${other.id}/edits`, { ...edit, from: 'step' });
    expect(attempts(await api.until('edited-2', 'provisioned'), 'provision-project')).toBe(1);
  });

  it('of a handover that goes on already is a 409', async () => {
    const exception = await halfWay('twice-1');
    await api.act('b', `exceptions/${exception.id}/retries`, {});
    await api.until('twice-1', 'provisioned');
    await api.act('b', `exceptions/${exception.id}/retries`, {}, 409);
  });
});
