import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const FIGURES = [
  'lead-times',
  'first-time-right',
  'readiness-funnel',
  'open-exceptions',
  'projects-and-deals',
  'pipeline',
  'unstaffed-demand',
  'write-back',
];

describe('the overview', () => {
  it.each(FIGURES)('passes %s on, with every filter', async (name) => {
    const query = {
      from: '2026-01-01T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
      legalEntity: 'DE01',
      deliveryRegion: 'emea',
      practice: 'engineering',
      contractType: 'fixed-price',
    };
    api.process.on(`GET /v1/overview/${name}`, { body: { items: [] } });
    const reader = await api.as(['handovers:read']);
    await reader.get(`/v1/overview/${name}`).query(query).expect(200, { items: [] });
    expect(api.process.received[0]!.query).toEqual(query);
    await reader.get(`/v1/overview/${name}`).query({ from: 'yesterday' }).expect(400);
  });

  it.each([...FIGURES, 'filter-values'])('shows %s to nobody without the right', async (name) => {
    await (await api.as(['events:read'])).get(`/v1/overview/${name}`).expect(403);
  });

  it.each(['pipeline-deals', 'unstaffed-demands'])('passes the list of %s on', async (name) => {
    const page = { items: [], nextCursor: 'c' };
    api.process.on(`GET /v1/${name}`, { body: page });
    await (await api.as(['handovers:read'])).get(`/v1/${name}`).query({ practice: 'engineering' }).expect(200, page);
    expect(api.process.received[0]!.query).toMatchObject({ practice: 'engineering' });
  });

  it('lists the handovers of a milestone, and refuses one that there is not', async () => {
    api.process.on('GET /v1/handovers', { body: { items: [] } });
    const reader = await api.as(['handovers:read']);
    await reader.get('/v1/handovers').query({ milestone: 'staffed' }).expect(200);
    expect(api.process.received[0]!.query).toMatchObject({ milestone: 'staffed' });
    const { body } = await reader.get('/v1/handovers').query({ milestone: 'paid' }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/milestone' }]);
  });
});

describe('systems', () => {
  it('are listed for those who may see them', async () => {
    api.process.on('GET /v1/system-instances', { body: { items: [] } });
    await (await api.as(['system-instances:read'])).get('/v1/system-instances').expect(200, { items: [] });
    await (await api.as(['handovers:read'])).get('/v1/system-instances').expect(403);
  });

  it('have times at which they are not called, so many days ahead', async () => {
    api.process.on('GET /v1/maintenance-windows/occurrences', { body: { items: [] } });
    const reader = await api.as(['maintenance-windows:read']);
    await reader.get('/v1/maintenance-windows/occurrences').query({ days: 30, system: 'erp' }).expect(200);
    expect(api.process.received[0]!.query).toEqual({ days: '30', system: 'erp' });
  });
});
