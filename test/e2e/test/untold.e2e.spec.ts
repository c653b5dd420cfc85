import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform, xeroDocuments } from '../src/index.js';

type Entry = { at: string; kind: string; sentence: string };
type Trace = { verdict: string; handoverKey?: string; entries: Entry[] };

describe('a deal that the CRM holds', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform({
      environment: { 'process-opportunity-to-project-api': { CRM_POLL_SECONDS: '1' } },
    });
  }, 120_000);

  afterAll(() => test?.close());

  const trace = async (id: string) => (await test.ops<Trace>('GET', `/v1/opportunities/${id}/trace`)).body;
  const eventsOf = async (id: string) =>
    (
      await test.ops<{ items: { origin: string; fate: string; reason: string }[] }>(
        'GET',
        `/v1/received-events?opportunityId=${id}`,
      )
    ).body.items;

  it('becomes one project by the poll when it was won and no event told of it, and its trace says so', async () => {
    const [id] = await test.crm.createDeals(1, 'Untold', 'Closed Won');
    await test.untilAll([id!], ['provisioned']);
    expect(await eventsOf(id!)).toMatchObject([{ origin: 'poll', fate: 'accepted' }]);
    const { verdict, handoverKey, entries } = await trace(id!);
    expect(handoverKey).toBe(`main:${id}`);
    expect(verdict).toMatch(/^It is a project: \S+, provisioned at \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/);
    expect(entries[0]!.sentence).toBe(
      'The poll of the CRM found, untold by any event, that the deal reached "closed-won". It began the handover of the opportunity.',
    );
    const kinds = new Set(entries.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['event', 'decision', 'checkpoint', 'write', 'announcement']));
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
  }, 120_000);

  it('becomes one project when webhook and poll tell of it at the same time', async () => {
    const ids = await test.crm.createDeals(12, 'Told twice');
    await test.crm.win(ids);
    await test.untilAll(ids, ['provisioned']);
    for (const id of ids) {
      const { projects } = await xeroDocuments(test.control, `main:${id}`);
      expect(projects).toBe(1);
      // A poll may have seen the deal before the win, and asked for the review of its stage.
      const isReview = (reason: string) => reason.startsWith('The gate of contract-review ');
      const accepted = (await eventsOf(id)).filter(({ fate, reason }) => fate === 'accepted' && !isReview(reason));
      expect(accepted).toHaveLength(1);
    }
    expect((await test.control.counts()).duplicates).toEqual([]);
  }, 120_000);

  it('goes on by itself once the seller has put right what blocked it, and is not retried for our own notes', async () => {
    const [id] = await test.crm.createDeals(1, 'Put right');
    await test.control.changeRecord('crm', 'Opportunity', id!, { Project_Manager_Number__c: null });
    await test.crm.win([id!]);
    await test.untilAll([id!], ['blocked']);
    // The CRM is told, which changes the opportunity; the poll sees that.
    await eventually(async () => (await test.control.records('crm', 'Task')).some(({ data }) => data.WhatId === id));
    const { verdict } = await trace(id!);
    expect(verdict).toMatch(/^It is not a project yet: its handover stopped at .*, and needs sales\./);
    await test.control.changeRecord('crm', 'Opportunity', id!, { Project_Manager_Number__c: 'E1003' });
    await test.untilAll([id!], ['provisioned']);
    const told = (await trace(id!)).entries.map(({ sentence }) => sentence);
    expect(told).toContainEqual('A change in the CRM carried the handover on: The opportunity was saved in the CRM.');
    expect(told.filter((sentence) => sentence.startsWith('A change in the CRM carried'))).toHaveLength(1);
    expect(await eventsOf(id!)).toMatchObject([{ origin: 'poll', fate: 'accepted' }, { origin: 'webhook' }]);
  }, 120_000);

  it('is told of in words while it is not ours: from the CRM, which is asked', async () => {
    const [id] = await test.crm.createDeals(1, 'Not ours yet', 'Proposal/Price Quote');
    const { verdict, entries } = await trace(id!);
    expect(verdict).toBe(
      'It is not a project: the CRM says that its stage is "Proposal/Price Quote", and a handover begins with the win.',
    );
    expect(entries).toEqual([]);
    const { status, body } = await test.ops('GET', '/v1/opportunities/006Hx00000NOSUCHAAA/trace');
    expect(status).toBe(404);
    expect(body.detail).toContain('Look its id up in the CRM');
  }, 60_000);
});
