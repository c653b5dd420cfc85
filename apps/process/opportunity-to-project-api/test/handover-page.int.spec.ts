import { systemDown } from './sample-firm.js';
import { type ProcessWithFirm, startWithFirm } from './start-with-firm.js';

let api: ProcessWithFirm;

beforeAll(async () => {
  api = await startWithFirm();
});
afterAll(() => api?.close());

interface Call {
  checkpoint?: string;
  upstream: string;
  method: string;
  path: string;
  status?: number;
  ms: number;
  idempotencyKey?: string;
  request?: { text: string };
  answer?: { text: string };
}

const read = async (path: string, status = 200) => (await (await api.as('reader')).get(path).expect(status)).body;
const callsOf = async (key: string) => (await read(`/v1/handovers/${encodeURIComponent(key)}/calls`)).items as Call[];

describe('the page of a handover', () => {
  it('has the calls that each checkpoint made, with what was asked and answered', async () => {
    const id = 'D1';
    api.firm.won(id);
    await api.tell(id);
    const { key } = await api.until(id, 'provisioned');
    const calls = await callsOf(key);
    const created = calls.find(({ method, path }) => method === 'POST' && path.startsWith('/v1/projects'))!;
    expect(created).toMatchObject({ checkpoint: 'provision-project', upstream: 'system-erp-api', status: 201 });
    expect(created.idempotencyKey).toContain(`${key}/provision-project`);
    expect(JSON.parse(created.request!.text)).toMatchObject({ externalReference: key });
    expect(JSON.parse(created.answer!.text)).toHaveProperty('id');
    expect(calls.some(({ method, path }) => method === 'POST' && path === '/v1/evaluations')).toBe(true);
    expect(JSON.stringify(calls)).not.toMatch(/Bearer [^*]/);
  });

  it('tells how long it took and for what, and what a person can do', async () => {
    const id = 'D2';
    api.firm.won(id);
    await api.tell(id);
    const handover = await api.until(id, 'provisioned');
    const { timeline, actions } = handover as unknown as {
      timeline: { totalMs: number; queuedMs: number; workMs: number; spans: { kind: string; checkpoints: string[] }[] };
      actions: { name: string; effect: string; notNow?: string }[];
    };
    expect(timeline.totalMs).toBe(timeline.queuedMs + timeline.workMs);
    expect(timeline.spans.flatMap(({ checkpoints }) => checkpoints)).toContain('announce');
    expect(actions).toMatchObject([{ name: 'give-up', notNow: expect.stringMatching(/provisioned/) as string }]);
    expect(actions[0]!.effect).toMatch(/Takes back what the handover wrote: project /);
  });

  it('has what the systems hold now, side by side', async () => {
    const id = 'D3';
    api.firm.won(id);
    await api.tell(id);
    const { key } = await api.until(id, 'provisioned');
    const { systems, fields } = await read(`/v1/handovers/${encodeURIComponent(key)}/records`);
    expect(systems.map(({ source }: { source: string }) => source)).toEqual([
      'crm',
      'documents',
      'erp',
      'psa',
      'billing',
    ]);
    expect(systems.find(({ source }: { source: string }) => source === 'erp')).toMatchObject({ state: 'read' });
    expect(systems.filter(({ records }: { records: object[] }) => records.length > 0)).toHaveLength(4);
    expect(fields.find(({ field }: { field: string }) => field === 'amount').values[0].column).toBe('handed-over');
  });

  it('says which system cannot be read, and has what the others hold', async () => {
    const id = 'D9';
    api.firm.won(id);
    await api.tell(id);
    const { key } = await api.until(id, 'provisioned');
    api.firm.service.on('GET /v1/projects', systemDown);
    const { systems } = await read(`/v1/handovers/${encodeURIComponent(key)}/records`);
    const states = systems.map(({ source, state }: { source: string; state: string }) => `${source} ${state}`);
    expect(states).toEqual(['crm read', 'documents read', 'erp unreadable', 'psa read', 'billing read']);
    expect(systems[2].detail).toBe('The system is down.');
  });

  it('is not there where there is no such handover', async () => {
    await read('/v1/handovers/main:none/calls', 404);
    await read('/v1/handovers/main:none/records', 404);
  });
});
