import { startTestPlatform, type TestPlatform } from '@handover/test-e2e';
import { eventually } from '@handover/testing';
import { dealsOf, handoversOf, takenUpAt, toldOf } from '../src/waiting-deals.js';

const DEALS = 12;
const OTHERS = 5;

describe('while the ERP of one legal entity is in a maintenance window', () => {
  let test: TestPlatform;

  beforeAll(async () => {
    test = await startTestPlatform({
      // One after the other, so that the order in which they go on can be seen.
      environment: { 'process-opportunity-to-project-api': { HANDOVER_CONCURRENCY: '1' } },
    });
  }, 120_000);

  afterAll(() => test?.close());

  it(`${DEALS} handovers wait and say until when, those of another one flow, and all go on in the order of their start dates`, async () => {
    const [waiting, others] = [await dealsOf(test, 'DE01', DEALS), await dealsOf(test, 'GB01', OTHERS)];
    const now = new Date();
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
    const planned = await test.ops<{ id: string; ends: string }>('POST', '/v1/maintenance-windows', {
      ...{ system: 'erp', instance: 'de01', reason: 'Upgrade to 8.2', timeZone: 'UTC' },
      ...{ from: at(-1), to: at(120) },
    });
    expect(planned.status).toBe(201);
    const { id, ends } = planned.body;
    const projects = (await test.control.counts()).records.find(({ type }) => type === 'project')?.count ?? 0;
    await test.crm.win([...waiting, ...others]);
    await test.untilAll(others, ['provisioned'], 90_000);
    await test.untilAll(waiting, ['waiting'], 60_000);

    for (const handover of await handoversOf(test, waiting)) {
      expect(handover).toMatchObject({ state: 'waiting', waitingSystem: 'erp', waitingInstance: 'de01' });
      expect(handover.waitingFor).toBe(`erp "de01" is in maintenance until ${ends}: Upgrade to 8.2`);
      expect(Math.abs(Date.parse(handover.resumeAt!) - Date.parse(ends))).toBeLessThan(3_000);
    }
    expect(await toldOf(test, 'erp:de01')).toEqual([
      {
        type: 'handover.system.unavailable.v1',
        data: { system: 'erp', instance: 'de01', reason: 'maintenance', detail: 'Upgrade to 8.2', until: ends },
      },
    ]);
    const during = (await test.control.counts()).records.find(({ type }) => type === 'project')?.count ?? 0;
    expect(during - projects).toBe(OTHERS);
    const listed = await test.ops<{ items: object[] }>('GET', '/v1/maintenance-windows?system=erp');
    expect(listed.body.items).toMatchObject([{ id, system: 'erp', underWay: true, createdBy: 'operator' }]);

    expect((await test.ops('POST', `/v1/maintenance-windows/${id}/endings`, { reason: 'Done' })).status).toBe(204);
    await test.untilAll(waiting, ['provisioned'], 120_000);
    const inOrder = (await handoversOf(test, waiting)).sort((a, b) => takenUpAt(a).localeCompare(takenUpAt(b)));
    const starts = inOrder.map(({ startDate }) => startDate!);
    expect(starts).toEqual([...starts].sort());
    expect((await test.control.counts()).duplicates).toEqual([]);
    await eventually(async () => (await toldOf(test, 'erp:de01')).length === 2);
    expect((await toldOf(test, 'erp:de01')).at(-1)).toMatchObject({ type: 'handover.system.recovered.v1' });
    const { body } = await test.ops<{ items: object[] }>('GET', '/v1/exceptions');
    expect(body.items).toEqual([]);
  }, 300_000);
});
