import { randomUUID } from 'node:crypto';
import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

interface Run {
  id: string;
  state: string;
  handoversCompared: number;
  differencesOpened: number;
  differencesFixed: number;
  differencesResolved: number;
  leftOut: string[];
}

interface Difference {
  id: string;
  kind: string;
  subject: string;
  field?: string;
  fixable: string;
  records: { id: string }[];
}

/** Systems that somebody changes behind Handover's back, and what a comparison makes of that. */
describe('reconciliation', () => {
  let test: TestPlatform;
  let ids: string[];

  beforeAll(async () => {
    const settings = {
      RECONCILIATION_AT: '',
      RECONCILIATION_GRACE_SECONDS: '0',
      RECONCILIATION_FIXES: 'crm-overwritten,demand-missing,won-without-handover',
    };
    test = await startTestPlatform({ environment: { 'process-opportunity-to-project-api': settings } });
    ids = await test.crm.createDeals(3, 'Reconciled');
    await test.crm.win(ids);
    await test.untilAll(ids, ['provisioned']);
  }, 240_000);

  afterAll(() => test?.close());

  async function compare(): Promise<Run> {
    const { status, body, headers } = await test.ops<Run>('POST', '/v1/reconciliation-runs', { reason: 'Test' });
    expect(status).toBe(202);
    let run = body;
    await eventually(
      async () => {
        run = (await test.ops<Run>('GET', headers.get('location')!)).body;
        return run.state === 'completed';
      },
      { withinMs: 60_000, everyMs: 200 },
    );
    expect(run.leftOut).toEqual([]);
    return run;
  }

  async function open(): Promise<Difference[]> {
    const { body } = await test.ops<{ items: Difference[] }>('GET', '/v1/reconciliation-differences?limit=200');
    return body.items;
  }

  async function deleteDemand(id: string): Promise<void> {
    const url = `${test.platform.urls.sandbox}/psa/api/v1/workspace_resources/${id}`;
    const authorization = `Bearer ${test.platform.secrets('sandbox/token')}`;
    const { status } = await fetch(url, { method: 'DELETE', headers: { authorization } });
    expect(status).toBeLessThan(300);
  }

  it('finds nothing where everything is as the handovers left it', async () => {
    expect(await compare()).toMatchObject({ handoversCompared: 3, differencesOpened: 0 });
    expect(await open()).toEqual([]);
    const { body } = await test.ops('GET', '/v1/reconciliation-counts');
    expect(body).toMatchObject({ begun: 3, out: 3, open: 0, projectsCreated: 3, projectsMissing: 0 });
  }, 90_000);

  it('finds each change once, puts right what is safe, and sees it resolved', async () => {
    const [first, second, third] = ids as [string, string, string];
    const reference = `main:${first}`;

    const [demand] = await test.control.records('psa', 'resource-demand', `${reference}#1`);
    await deleteDemand(demand!.id);
    const quotes = await test.control.records('erp', 'quote');
    const quote = quotes.find(({ data }) => data.QuoteNumber === `main:${second}/project`)!;
    const Summary = String(quote.data.Summary).replace('E1003', 'E1004');
    await test.control.changeRecord('erp', 'quote', quote.id, { Summary });
    await test.control.changeRecord('crm', 'Opportunity', third, { Ready_to_Start__c: false });
    const [project] = await test.control.records('erp', 'project');
    const [stray, double] = [randomUUID(), randomUUID()];
    const named = (projectId: string, name: string) =>
      test.control.store('erp', 'project', projectId, { ...project!.data, projectId, name });
    await named(stray, 'Somebody’s own project');
    await named(double, `Once more [${reference}]`);
    const [untold] = await test.crm.createDeals(1, 'Untold', 'Closed Won');

    const run = await compare();
    const wonAlready = (await open()).filter(({ kind }) => kind === 'won-without-handover');
    expect(wonAlready.map(({ subject }) => subject)).toContain(`main:${untold}`);
    const found = (await open()).filter(({ kind }) => kind !== 'won-without-handover');
    expect(found.map(({ kind, subject }) => `${kind} ${subject}`).sort()).toEqual(
      [
        `crm-overwritten main:${third}`,
        `demand-missing ${reference}`,
        `duplicate ${reference}`,
        `project-manager main:${second}`,
        `project-without-deal erp:de01/${stray}`,
      ].sort(),
    );
    expect(run.differencesOpened).toBe(found.length + wonAlready.length);
    expect(run.differencesFixed).toBeGreaterThanOrEqual(3);
    await test.untilAll([untold!], ['provisioned', 'blocked']);
    expect((await xeroDocuments(test.control, `main:${untold}`)).projects).toBe(1);
    expect(await test.control.records('psa', 'resource-demand', `${reference}#1`)).toHaveLength(1);

    const again = await compare();
    expect(again.differencesOpened).toBe(0);
    expect((await open()).map(({ kind }) => kind).sort()).toEqual([
      'duplicate',
      'project-manager',
      'project-without-deal',
    ]);

    const manager = found.find(({ kind }) => kind === 'project-manager')!;
    expect(manager.fixable).toBe('by-person');
    expect((await test.ops('POST', `/v1/reconciliation-differences/${manager.id}/fixes`, {})).status).toBe(409);
    const reason = { reason: 'E1004 stands in for E1003.' };
    const dismissed = await test.ops('POST', `/v1/reconciliation-differences/${manager.id}/dismissals`, reason);
    expect(dismissed.body).toMatchObject({ state: 'dismissed', dismissedReason: reason.reason });
    await test.control.changeRecord('erp', 'project', double, { status: 'CLOSED' });
    await test.control.changeRecord('erp', 'project', stray, { status: 'CLOSED' });
    expect(await compare()).toMatchObject({ differencesOpened: 0, differencesResolved: 2 });
    expect(await open()).toEqual([]);
  }, 240_000);

  it('has announced every difference once, and accounts for every won deal', async () => {
    type Entry = { event: { type: string; data: { differenceId: string } } };
    const { body: events } = await test.inside<{ items: Entry[] }>(
      'process-opportunity-to-project-api',
      'GET',
      '/v1/events?limit=500',
    );
    const told = events.items.filter(({ event }) => event.type === 'handover.reconciliation.difference.v1');
    expect(told.length).toBeGreaterThanOrEqual(6);
    expect(new Set(told.map(({ event }) => event.data.differenceId)).size).toBe(told.length);
    type Counts = { won: number; out: number; open: number; dismissed: number; unaccounted: number };
    const { body } = await test.ops<Counts>('GET', '/v1/reconciliation-counts');
    expect(body.won).toBe(body.out + body.open + body.dismissed + body.unaccounted);
    expect(body.unaccounted).toBe(0);
  });
});
