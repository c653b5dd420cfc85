import { sql } from 'kysely';
import { eventually } from '@handover/testing';
import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';
import { refusedBySystem } from './sample-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
}, 60_000);
afterAll(() => api?.close());

const read = async (path: string, query: object = {}) =>
  (await (await api.as('reader')).get(`/v1/${path}`).query(query).expect(200)).body;
const finished = (id: string) =>
  eventually(
    async () => {
      const act = await read(`acts/${id}`);
      if (!act.finished) throw new Error(JSON.stringify(act));
      return act;
    },
    { withinMs: 20_000 },
  );

describe('an act on all of a cause', () => {
  it('tells how many of its handovers came through, and what blocks the others, also later', async () => {
    const unknown = { projectManager: 'E-gone' };
    const [first] = await api.blocked('act-1', unknown);
    await api.blocked('act-2', unknown);
    api.firm.opportunities.get('act-1')!.projectManager = 'E1003';
    const { act, resumed } = await api.act('lead', `exception-causes/${first!.cause}/retries`, { reason: 'Named' });
    expect(resumed).toBe(2);
    expect(await finished(String(act))).toMatchObject({
      ...{ id: act, act: 'retried', wholeCause: true, by: 'lead', reason: 'Named', cause: first!.cause },
      ...{ resumed: 2, through: 1, blocked: 1, waiting: 0, underWay: 0, settled: 2, refused: 0, refusals: [] },
    });
    const { items } = await read(`acts/${act}/handovers`);
    expect(items).toMatchObject([
      { handoverKey: 'main:act-1', fate: 'through', state: 'provisioned', projectId: expect.any(String) },
      { handoverKey: 'main:act-2', fate: 'blocked', blockedBy: (await api.open('act-2'))[0]!.id },
    ]);
    expect(items[1].sentence).toContain('E-gone');
    expect((await read(`acts/${act}/handovers`, { fate: 'through' })).items).toHaveLength(1);
    const page = await read(`acts/${act}/handovers`, { limit: 1 });
    expect((await read(`acts/${act}/handovers`, { limit: 1, cursor: page.nextCursor })).items).toMatchObject([
      { handoverKey: 'main:act-2' },
    ]);
    expect((await read('acts', { cause: first!.cause })).items).toMatchObject([{ id: act, through: 1, blocked: 1 }]);
    expect((await read('acts', { by: 'nobody' })).items).toEqual([]);
  });

  it('counts what is under way, and names those that it was refused for', async () => {
    await sql`
      insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, opportunity, run)
      select 'main:mass-' || n, 'main', 'mass-' || n, case when n > 727 then 'provisioned' else 'blocked' end, 'c', '{}', 90
      from generate_series(1, 729) n`.execute(api.database.db);
    await sql`
      insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id,
        fingerprint)
      select 'main:mass-' || n, 'evaluate-stage-gate', 'policy', 'mass', 'Mass', 'Mass', 'pmo', 'Then', 'c', 'f'
      from generate_series(1, 729) n`.execute(api.database.db);
    const { act } = await api.act('p.mo', 'exception-causes/mass/approvals', { reason: 'One decision for all' });
    const told = await read(`acts/${act}`);
    const { resumed, through, blocked, waiting, underWay, title } = told;
    expect({ resumed, title }).toEqual({ resumed: 727, title: 'Mass' });
    expect(through + blocked + waiting + underWay).toBe(727);
    expect(told.refused).toBe(2);
    expect(told.refusals.map((each: { handoverKey: string }) => each.handoverKey).sort()).toEqual([
      'main:mass-728',
      'main:mass-729',
    ]);
  });
});

describe('an act on one exception', () => {
  it('is told likewise, and one that was refused for all leaves nothing behind', async () => {
    const [first] = await api.blocked('act-3', { projectManager: undefined });
    const edit = { changes: { '/projectManager': 'E1003' }, reason: 'Named' };
    const { act } = await api.act('lead', `exceptions/${first!.id}/edits`, edit);
    expect(await finished(String(act))).toMatchObject({ act: 'edited', wholeCause: false, resumed: 1, through: 1 });
    await api.act('lead', `exceptions/${first!.id}/retries`, {}, 409);
    expect((await read('acts', { cause: first!.cause })).items.map((each: { id: string }) => each.id)).toEqual([act]);
  });

  it('of giving up comes through when its handover is unwound', async () => {
    api.firm.refusals.set('project', refusedBySystem);
    const [first] = await api.blocked('act-4', {});
    const { act } = await api.act('lead', `exceptions/${first!.id}/unwindings`, { reason: 'Not ours' });
    expect(await finished(String(act))).toMatchObject({ act: 'given-up', through: 1 });
    expect((await read(`acts/${act}/handovers`)).items).toMatchObject([{ state: 'unwound' }]);
  });

  it('that there is not is a 404', async () => {
    for (const path of ['acts/none', 'acts/none/handovers']) {
      await (await api.as('reader')).get(`/v1/${path}`).expect(404);
    }
  });
});

describe('exceptions', () => {
  it('are listed by value times days at risk when asked, page by page', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const deal = (amount: string, estimatedStart: string) => ({
      ...{ projectManager: 'E-risk', amount: { amount, currency: 'EUR' } },
      ...{ estimatedStart, estimatedEnd: '2029-12-31' },
    });
    const terms = (amount: string, start: string) => ({
      amount: { amount, currency: 'EUR' },
      start,
      end: '2029-12-31',
    });
    await api.blocked('risk-1', deal('1000.00', soon), terms('1000.00', soon));
    await api.blocked('risk-2', deal('5000.00', '2029-01-01'), terms('5000.00', '2029-01-01'));
    const [last] = await api.blocked('risk-3', deal('9000.00', soon), terms('9000.00', soon));
    const query = { cause: last!.cause, order: 'risk', limit: 1 };
    const keys: string[] = [];
    for (let cursor: string | undefined; keys.length < 3;) {
      const page = await read('exceptions', { ...query, cursor });
      keys.push(page.items[0].handoverKey);
      cursor = page.nextCursor;
    }
    expect(keys).toEqual(['main:risk-3', 'main:risk-1', 'main:risk-2']);
  });
});
