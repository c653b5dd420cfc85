import { handoverKey } from '@handover/canonical';
import { describeTryton } from '@handover/conformance-tryton';
import { handoverDesk, recordSearch, runSamples, samples } from '@handover/tools';
import { eventually } from '@handover/testing';
import pg from 'pg';
import {
  type Deal,
  dealTable,
  fileStatementOfWork,
  nextDay,
  startTrytonPlatform,
  today,
  trytonAlone,
  type TrytonPlatform,
  trytonSamples,
  twoErps,
} from '../src/index.js';

describeTryton('opportunities of Tryton', () => {
  let running: TrytonPlatform;

  beforeAll(async () => {
    running = await startTrytonPlatform(trytonAlone);
  }, 600_000);

  afterAll(() => running?.close());

  it('become projects of Tryton with dimensions, schedules and demands: the seven samples', async () => {
    for (const { name } of samples) await fileStatementOfWork(running, name, (await running.desk.find(name)).id);
    expect(await runSamples(await trytonSamples(running))).toEqual([]);
  }, 300_000);

  describe('of two legal entities, one of which moves from Xero to Tryton', () => {
    const TIME = 'Nordwind Energie: billing platform migration';
    const MILESTONES = 'Albion Retail: data platform';
    const SERVICE = 'Kestrel Insurance: managed claims platform';
    const cutOver = nextDay(today());
    const deals: Deal[] = [];

    const win = async (
      name: string,
      source: string,
      when: Deal['when'],
      { deliverer, ...change }: { project_manager?: null; deliverer?: string } = {},
    ) => {
      const { desk } = running;
      const { id, customer } = await desk.find(source);
      const copied = await desk.copy(id, { description: name, ...change });
      await fileStatementOfWork(running, source, copied);
      if (deliverer) await desk.setDeliverer(copied, deliverer);
      await desk.win(copied);
      deals.push({ name, customer, when, opportunityId: copied, legalEntity: source === TIME ? 'DE01' : 'GB01' });
    };

    const untilAll = async (names: string[], state: string) => {
      const desk = handoverDesk(running.platform);
      for (const { name, opportunityId } of deals) {
        if (!names.includes(name)) continue;
        const key = handoverKey('tryton', opportunityId);
        await eventually(
          async () => {
            const progress = await desk.progressOf(key);
            if (progress?.state === state) return true;
            throw new Error(`"${name}" is ${progress?.state}: ${progress?.exception?.sentence}`);
          },
          { withinMs: 120_000, everyMs: 200 },
        );
      }
    };

    it('go to the system in which their books are on the day', async () => {
      await running.reconfigure((access) => twoErps(access, cutOver));
      await win('Before: time', TIME, 'before');
      await win('Before: milestones', MILESTONES, 'before');
      await win('Open: service', SERVICE, 'open', { project_manager: null });
      await untilAll(['Before: time', 'Before: milestones'], 'provisioned');
      await untilAll(['Open: service'], 'blocked');
    }, 300_000);

    it('are set up on both ERPs where the seller is on the one and the deliverer on the other', async () => {
      await win('Before: intercompany', TIME, 'before', { deliverer: 'GB01' });
      await untilAll(['Before: intercompany'], 'provisioned');
      const key = handoverKey('tryton', deals.at(-1)!.opportunityId);
      type Body = { checkpoints: { name: string; records: { type: string; instance: string; id: string }[] }[] };
      const { body } = await running.test.ops<Body>('GET', `/v1/handovers/${encodeURIComponent(key)}`);
      const records = body.checkpoints.flatMap((checkpoint) => checkpoint.records);
      const of = (type: string) => records.filter((record) => record.type === type);
      expect([of('project'), of('delivery-project')]).toMatchObject([
        [{ instance: 'tryton' }],
        [{ instance: 'gb-books' }],
      ]);
      const [delivery] = of('delivery-project');
      const project = await running.test.inside(
        'system-erp-api',
        'GET',
        `/v1/projects/${encodeURIComponent(delivery!.id)}?instance=gb-books`,
      );
      expect(project.body).toMatchObject({
        externalReference: `${key}#delivery`,
        legalEntity: 'GB01',
        customerNumber: 'DE01',
        contractValue: { amount: '156400.00', currency: 'EUR' },
        financialDimensions: { legalEntity: 'GB01', intercompanyPartner: 'DE01' },
      });
      const demands = await running.test.inside<{ items: { projectId: string }[] }>(
        'system-psa-api',
        'GET',
        `/v1/resource-demands?externalReference=${encodeURIComponent(key)}&instance=gb-staff`,
      );
      expect(new Set(demands.body.items.map(({ projectId }) => projectId))).toEqual(new Set([delivery!.id]));
      const found = await running.test.ops<{ items: { key: string }[] }>(
        'GET',
        `/v1/handovers?recordId=${delivery!.id}`,
      );
      expect(found.body.items).toMatchObject([{ key }]);
    }, 300_000);

    it('finish where they began, while new ones go to the new system', async () => {
      await letDaysPass(running, 1);
      await running.reconfigure((access) => twoErps(access, today()));
      await win('After: time', TIME, 'after');
      await win('After: milestones', MILESTONES, 'after');
      await untilAll(['After: time', 'After: milestones'], 'provisioned');
      const open = deals.find(({ when }) => when === 'open')!;
      const desk = handoverDesk(running.platform);
      const key = handoverKey('tryton', open.opportunityId);
      await running.desk.setProjectManager(open.opportunityId, 'E1006');
      const { exception } = (await desk.progressOf(key))!;
      if (exception) await desk.retry(exception.id);
      await untilAll(['Open: service'], 'provisioned');
    }, 300_000);

    it('have exactly one record of each kind, found by the id that either system gave them', async () => {
      const search = recordSearch(running.platform);
      const rows = [];
      for (const deal of deals) {
        const key = handoverKey('tryton', deal.opportunityId);
        const found = await search.recordsOf(key);
        const { demands, dimensions, ...single } = found;
        for (const [kind, ids] of Object.entries(single))
          expect([deal.name, kind, ids.length]).toEqual([deal.name, kind, 1]);
        expect(demands.length).toBeGreaterThan(0);
        expect(dimensions).toBeDefined();
        const [projectId] = found.projects;
        const { body } = await running.test.ops<{ items: { key: string }[] }>(
          'GET',
          `/v1/handovers?recordId=${encodeURIComponent(projectId!)}`,
        );
        expect(body.items.map((each) => each.key)).toEqual([key]);
        const erp = await erpOf(running, key);
        expect([deal.name, erp]).toEqual([
          deal.name,
          deal.legalEntity === 'GB01' && deal.when !== 'after' ? 'gb-books' : 'tryton',
        ]);
        rows.push({ ...deal, erp, projectId: projectId!, found });
      }
      console.log(dealTable(rows, cutOver));
    }, 120_000);
  });
});

/** Dates back what has been received, as if so many days had passed since. */
async function letDaysPass({ platform }: TrytonPlatform, days: number): Promise<void> {
  const database = new pg.Client({ connectionString: platform.databaseUrls.opportunity_to_project });
  await database.connect();
  await database.query(
    `update opportunity_to_project.handovers set received_at = received_at - make_interval(days => $1)`,
    [days],
  );
  await database.end();
}

/** Instance that holds the project of a handover. */
async function erpOf({ test }: TrytonPlatform, key: string): Promise<string | undefined> {
  type Records = { records: { type: string; instance: string }[] };
  const { body } = await test.ops<{ checkpoints: Records[] }>('GET', `/v1/handovers/${encodeURIComponent(key)}`);
  return body.checkpoints.flatMap(({ records }) => records).find(({ type }) => type === 'project')?.instance;
}
