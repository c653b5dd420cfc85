import { eventually } from '@handover/testing';
import { startTestPlatform, type TestPlatform } from '../src/index.js';

interface Review {
  stage: string;
  state: string;
  findings: { field?: string; owner: string }[];
  resourceDemandIds: string[];
}

interface Demand {
  id: string;
  role: string;
  certainty: string;
  status: string;
  projectId?: string;
  hours: number;
}

describe('an opportunity before the win', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform({
      environment: {
        'process-opportunity-to-project-api': { CRM_POLL_SECONDS: '86400', HANDOVER_PATIENCE: 'commit=2' },
      },
    });
  }, 120_000);

  afterAll(() => test?.close());

  async function reviewed(id: string, stage: string, state: string): Promise<Review> {
    let found: Review | undefined;
    await eventually(
      async () => {
        const path = `/v1/opportunities/${id}/stage-reviews`;
        const { body } = await test.inside<{ items: Review[] }>('process-opportunity-to-project-api', 'GET', path);
        found = body.items.find((each) => each.stage === stage);
        if (found?.state !== state) throw new Error(`The review of ${stage} is ${found?.state ?? 'not there'}.`);
        return true;
      },
      { withinMs: 30_000 },
    );
    return found!;
  }

  async function demandsOf(id: string): Promise<Demand[]> {
    const path = `/v1/resource-demands?legalEntity=DE01&externalReference=${encodeURIComponent(`main:${id}`)}`;
    const { body } = await test.inside<{ items: Demand[] }>('system-psa-api', 'GET', path);
    return body.items;
  }

  it('that reaches commit gets tentative demands, which become those of its project when it is won', async () => {
    const [id] = await test.crm.createDeals(1, 'Pencilled in');
    await test.crm.moveTo('Commit', [id!]);
    const { resourceDemandIds } = await reviewed(id!, 'commit', 'passed');
    expect(resourceDemandIds).toHaveLength(2);
    expect(await demandsOf(id!)).toMatchObject([
      { certainty: 'tentative', status: 'open' },
      { certainty: 'tentative', status: 'open' },
    ]);
    expect((await test.ops('GET', `/v1/handovers/main:${id}`)).status).toBe(404);

    await test.crm.win([id!]);
    await test.untilAll([id!], ['provisioned']);
    const { body: handover } = await test.ops<{ projectId: string }>('GET', `/v1/handovers/main:${id}`);
    const demands = await demandsOf(id!);
    expect(demands.map((demand) => demand.id).sort()).toEqual([...resourceDemandIds].sort());
    for (const demand of demands) expect(demand).toMatchObject({ certainty: 'firm', projectId: handover.projectId });
  }, 90_000);

  it('that is lost after commit has its tentative demands released', async () => {
    const [id] = await test.crm.createDeals(1, 'Lost');
    await test.crm.moveTo('Commit', [id!]);
    await reviewed(id!, 'commit', 'passed');
    await test.crm.moveTo('Closed Lost', [id!]);
    await reviewed(id!, 'commit', 'withdrawn');
    expect((await demandsOf(id!)).map(({ status }) => status)).toEqual(['released', 'released']);
  }, 90_000);

  it('that does not pass the gate of commit gets no demands, and the review says what is missing', async () => {
    const [id] = await test.crm.createDeals(1, 'Incomplete');
    await test.control.changeRecord('crm', 'Opportunity', id!, { AccountId: null });
    await test.crm.moveTo('Commit', [id!]);
    const { findings, resourceDemandIds } = await reviewed(id!, 'commit', 'failed');
    expect(findings.length).toBeGreaterThan(0);
    expect(resourceDemandIds).toEqual([]);
    expect(await demandsOf(id!)).toEqual([]);
  }, 90_000);

  it('whose review waits for a system for longer than its patience is told of, and reviewed once the system is back', async () => {
    const [id] = await test.crm.createDeals(1, 'Held up');
    await test.control.strike({ system: 'psa', operation: '*', fault: { kind: 'down' } });
    await test.crm.moveTo('Commit', [id!]);
    type Trace = { entries: { kind: string; sentence: string }[] };
    const told = 'Subscribers were told that the review of a stage waits for a system for too long.';
    await eventually(
      async () => {
        const { body } = await test.ops<Trace>('GET', `/v1/opportunities/${id}/trace`);
        return body.entries.some(({ sentence }) => sentence === told);
      },
      { withinMs: 40_000, everyMs: 250 },
    );
    await test.control.strike();
    const { resourceDemandIds } = await reviewed(id!, 'commit', 'passed');
    expect((await demandsOf(id!)).map((demand) => demand.id).sort()).toEqual([...resourceDemandIds].sort());
  }, 120_000);

  it('has its gate and its terms looked at in contract review, and nothing is written', async () => {
    const [id] = await test.crm.createDeals(1, 'In review', 'Prospecting');
    const before = (await test.control.counts()).records;
    await test.crm.moveTo('Negotiation/Review', [id!]);
    expect(await reviewed(id!, 'contract-review', 'passed')).toMatchObject({ findings: [], resourceDemandIds: [] });
    expect((await test.control.counts()).records).toEqual(before);
  }, 90_000);
});
