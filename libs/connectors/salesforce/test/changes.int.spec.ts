import type { OpportunityChange } from '@handover/canonical';
import type { SalesforceOpportunitySource } from '../src/index.js';
import { type Org, startOrg } from './support/start-org.js';

let org: Org;

beforeAll(async () => {
  org = await startOrg({ SANDBOX_CRM_CHANGE_EVENTS: 'true' });
});
afterAll(() => org.close());

const events = { by: 'events', quietSeconds: 0.4 };

/** Every page from a cursor on, and the cursor after the last that had items. */
async function readAll(source: SalesforceOpportunitySource, from?: string, limit = 3) {
  const items: OpportunityChange[] = [];
  let cursor = from;
  for (;;) {
    const page = await source.changesSince({ limit, cursor });
    items.push(...page.items);
    if (!page.nextCursor) return { items, cursor: cursor! };
    cursor = page.nextCursor;
  }
}

let number = 0;
const newDeal = async (stage = 'Prospecting') => {
  const row = { Name: `Deal ${++number}`, StageName: stage, CloseDate: '2027-05-01' };
  return (await org.rest<{ id: string }>('POST', '/sobjects/Opportunity', row)).id;
};
const change = (id: string, row: object) => org.rest('PATCH', `/sobjects/Opportunity/${id}`, row);

describe('changes found by polling', () => {
  it('are listed oldest first, page by page, each once, and then those to come', async () => {
    const { items, cursor } = await readAll(org.source);
    const order = items.map(({ version, id }) => `${version} ${id}`);
    expect(items.length).toBeGreaterThanOrEqual(11);
    expect([...new Set(order)].sort()).toEqual(order);
    const id = await org.opportunityOf('C-1005');
    await change(id, { StageName: 'Closed Won' });
    expect((await readAll(org.source, cursor)).items).toMatchObject([{ id, stage: 'closed-won' }]);
  });

  it('include one that was stamped early and stored late, once, and nothing that was listed before', async () => {
    await newDeal();
    const { cursor } = await readAll(org.source);
    const [known] = await org.records('Opportunity');
    const late = new Date(Date.now() - 300_000).toISOString().replace('Z', '+0000');
    const id = '006Hx0000099999IAA';
    const data = { ...known!.data, Name: 'Late', SystemModstamp: late, LastModifiedDate: late };
    await org.control('POST', '/records', { records: [{ system: 'crm', type: 'Opportunity', id, data }] });
    const after = await readAll(org.source, cursor);
    expect(after.items.map((each) => each.id)).toEqual([id]);
    expect((await readAll(org.source, after.cursor)).items).toEqual([]);
    const blind = org.sourceWith({ changes: { by: 'polling', overlapSeconds: 0 } });
    const { cursor: afterAll_ } = await readAll(blind);
    await org.control('POST', '/records', { records: [{ system: 'crm', type: 'Opportunity', id, data }] });
    expect((await readAll(blind, afterAll_)).items).toEqual([]);
  });

  it('include deletions, each once, after the changes', async () => {
    const { cursor } = await readAll(org.source);
    const gone = [await newDeal(), await newDeal(), await newDeal(), await newDeal()];
    for (const id of gone) await org.rest('DELETE', `/sobjects/Opportunity/${id}`);
    const id = await newDeal();
    const { items, cursor: next } = await readAll(org.source, cursor, 2);
    expect(items.map((each) => [each.id, each.deleted ?? false])).toEqual([
      [id, false],
      ...gone.map((each) => [each, true]),
    ]);
    expect((await readAll(org.source, next)).items).toEqual([]);
    expect(await org.source.read(gone[0]!)).toBeUndefined();
  });

  it('keep their cursor below 2,000 characters, however many they are', async () => {
    const { cursor } = await readAll(org.source);
    const records = Array.from({ length: 200 }, () => ({
      attributes: { type: 'Opportunity' },
      Name: 'One of many',
      StageName: 'Prospecting',
      CloseDate: '2027-05-01',
    }));
    for (let at = 0; at < 3; at++) await org.rest('POST', '/composite/sobjects', { records });
    const { items, cursor: next } = await readAll(org.source, cursor, 150);
    expect(new Set(items.map(({ id }) => id)).size).toBe(600);
    expect(items).toHaveLength(600);
    expect(next.length).toBeLessThanOrEqual(2000);
    expect((await readAll(org.source, next, 150)).items).toEqual([]);
  });

  it('from a cursor that is none are refused', async () => {
    for (const cursor of ['zzz', 'p~', 'p~1~~', 'e~x~1', 'p~1~006~.1~~']) {
      const error = await org.source.changesSince({ limit: 10, cursor }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'RecordRefused', field: 'cursor' });
    }
  });
});

describe('changes told by events', () => {
  it('follow on what was polled, and go on from the cursor in another process', async () => {
    const { cursor } = await readAll(org.sourceWith({ changes: events }), undefined, 200);
    expect(cursor).toMatch(/^e~/);
    const won = await newDeal();
    const lost = await newDeal();
    await change(won, { Amount: 5 });
    await change(won, { StageName: 'Closed Won' });
    await org.rest('DELETE', `/sobjects/Opportunity/${lost}`);
    const { items, cursor: next } = await readAll(org.sourceWith({ changes: events }), cursor, 50);
    expect(items).toMatchObject([
      { id: won, stage: 'closed-won' },
      { id: lost, deleted: true },
    ]);
    expect((await readAll(org.sourceWith({ changes: events }), next)).items).toEqual([]);
    const { version } = (await org.source.read(won))!;
    expect(items[0]!.version).toBe(version);
  });

  it('are read page by page, each event once', async () => {
    const source = org.sourceWith({ changes: events });
    const { cursor } = await readAll(source, undefined, 200);
    const ids = [];
    for (let at = 0; at < 5; at++) ids.push(await newDeal());
    expect((await readAll(source, cursor, 2)).items.map(({ id }) => id)).toEqual(ids);
  });

  it('are polled, with overlap, when the org keeps the events no longer', async () => {
    const source = org.sourceWith({ changes: { ...events, overlapSeconds: 0 } });
    await newDeal();
    const { cursor } = await readAll(source, undefined, 200);
    expect(cursor).toMatch(/^e~/);
    const missed = await newDeal();
    await org.control('POST', '/crm/events/expirations', {});
    const { items, cursor: next } = await readAll(source, cursor, 200);
    expect(items.map(({ id }) => id)).toContain(missed);
    const later = await newDeal();
    expect((await readAll(source, next, 200)).items.map(({ id }) => id)).toEqual([later]);
  });

  it('go on when the session expires', async () => {
    const source = org.sourceWith({ changes: events });
    const { cursor } = await readAll(source, undefined, 200);
    const id = await newDeal();
    await org.control('POST', '/sessions/expirations', {});
    expect((await readAll(source, cursor, 200)).items.map((each) => each.id)).toEqual([id]);
  });

  it('are unavailable while the Streaming API is', async () => {
    const source = org.sourceWith({ changes: events, timeoutMs: 2_000 });
    const { cursor } = await readAll(source, undefined, 200);
    for (const fault of [{ kind: 'down' }, { kind: 'error', status: 503 }, { kind: 'hang' }]) {
      await org.strike('streaming', fault, 20);
      const error = await source.changesSince({ limit: 5, cursor }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'SystemUnavailable' });
    }
    await org.control('DELETE', '/faults');
    const id = await newDeal();
    expect((await readAll(source, cursor, 200)).items.map((each) => each.id)).toEqual([id]);
  });

  it('may be platform events that the org publishes itself', async () => {
    const changes = { ...events, channel: '/event/Deal_Moved__e', opportunityId: 'Deal__c' };
    const source = org.sourceWith({ changes });
    const { cursor } = await readAll(source, undefined, 200);
    const id = await org.opportunityOf('C-1001');
    await org.rest('POST', '/sobjects/Deal_Moved__e', { Deal__c: null });
    await org.rest('POST', '/sobjects/Deal_Moved__e', { Deal__c: id });
    const { items } = await readAll(source, cursor, 200);
    expect(items.map((each) => each.id)).toEqual([id]);
  });

  it('of a channel that the org does not have are polled', async () => {
    const source = org.sourceWith({ changes: { ...events, channel: '/data/GadgetChangeEvent' } });
    const { items, cursor } = await readAll(source, undefined, 200);
    expect([items.length > 10, cursor.slice(0, 2)]).toEqual([true, 'p~']);
  });
});
