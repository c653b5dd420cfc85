import type {
  FirstTimeRight,
  LeadTimes,
  ReadinessFunnel,
  WriteBack,
} from '@handover/contracts/process-opportunity-to-project';
import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
});
afterAll(() => api?.close());

const read = async <Answer>(name: string) => {
  const { body } = await (await api.as('reader')).get(`/v1/overview/${name}`).expect(200);
  return body as Answer;
};

describe('the overview of handovers that were made', () => {
  it('has one that went through by itself and one that a person helped', async () => {
    api.firm.won('1');
    await api.tell('1');
    await api.until('1', 'provisioned');
    const [exception] = await api.blocked('2', { projectManager: undefined });
    const changes = { '/projectManager': 'E1003' };
    await api.act('p', `exceptions/${exception!.id}/edits`, { changes, reason: 'Forgotten' });
    await api.until('2', 'provisioned');

    const { steps } = await read<ReadinessFunnel>('readiness-funnel');
    expect(steps.map(({ step, count }) => [step, count])).toEqual([
      ['won', 2],
      ['validated', 2],
      ['project', 2],
      ['ready-to-bill', 2],
      ['demand-raised', 2],
      ['staffed', 0],
      ['started', 0],
    ]);
    expect(steps[0]!.values).toEqual([{ currency: 'EUR', amount: '240000' }]);
    expect(await read<FirstTimeRight>('first-time-right')).toMatchObject({ won: 2, firstTimeRight: 1, rate: 0.5 });
    expect(await read<WriteBack>('write-back')).toMatchObject({
      in: { count: 2 },
      out: { count: 2 },
      lag: { count: 2 },
    });
    const { items } = await read<LeadTimes>('lead-times');
    for (const { count, waits } of items) {
      expect(count).toBe(2);
      expect(waits.find(({ name }) => name === 'people')!.p90Seconds).toBeGreaterThan(0);
      expect(waits.find(({ name }) => name === 'validation')!.p50Seconds).toBeGreaterThan(0);
    }
  });
});
