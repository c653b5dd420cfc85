import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const plan = {
  system: 'erp',
  instance: 'de01',
  reason: 'Upgrade to 8.2',
  timeZone: 'Europe/Berlin',
  from: '2027-03-27T22:00',
  to: '2027-03-28T04:00',
};
const window = { ...plan, id: 'erp:w-1', underWay: false, createdBy: 'a.keller' };

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const planner = () => api.as(['maintenance-windows:write'], 'a.keller');

describe('maintenance windows', () => {
  it('are listed, and chosen by system and instance', async () => {
    api.process.on('GET /v1/maintenance-windows', { body: { items: [window] } });
    const query = { system: 'erp', instance: 'de01' };
    const reader = await api.as(['maintenance-windows:read']);
    const { body } = await reader.get('/v1/maintenance-windows').query(query).expect(200);
    expect(body).toEqual({ items: [window] });
    expect(api.process.received[0]!.query).toEqual(query);
  });

  it('are planned in the name of who asks, whoever they say they are', async () => {
    api.process.on('POST /v1/maintenance-windows', { status: 201, body: window });
    await (
      await planner()
    )
      .post('/v1/maintenance-windows')
      .set('Idempotency-Key', 'upgrade-8.2')
      .send({ ...plan, onBehalfOf: 'somebody.else' })
      .expect(201, window);
    const [{ body, headers }] = api.process.received as [(typeof api.process.received)[number]];
    expect(body).toEqual({ ...plan, onBehalfOf: 'a.keller' });
    expect(headers['idempotency-key']).toBe('upgrade-8.2');
  });

  it('are not planned for a system that there is not, nor without the right', async () => {
    const { body } = await (
      await planner()
    )
      .post('/v1/maintenance-windows')
      .send({ ...plan, system: 'fax' })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/system' }]);
    const reader = await api.as(['maintenance-windows:read']);
    await reader.post('/v1/maintenance-windows').send(plan).expect(403);
    expect(api.process.received).toEqual([]);
  });

  it('are ended early in the name of who asks', async () => {
    api.process.on('POST /v1/maintenance-windows/erp:w-1/endings', { status: 204 });
    await (await planner()).post('/v1/maintenance-windows/erp:w-1/endings').send({ reason: 'Done' }).expect(204);
    expect(api.process.received[0]!.body).toEqual({ reason: 'Done', onBehalfOf: 'a.keller' });
  });
});
