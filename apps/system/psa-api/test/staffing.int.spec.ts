import { type Api, startApi } from './support/start-api.js';

let api: Api;

const demand = {
  externalReference: 'main:006Hx000000001AAA#1',
  name: 'Nordwind: senior consultant',
  legalEntity: 'DE01',
  role: 'Senior consultant',
  skills: ['cloud'],
  region: 'emea',
  hours: 320.5,
  start: '2027-02-01',
  end: '2027-08-31',
  certainty: 'tentative',
};

beforeAll(async () => {
  api = await startApi();
});
afterEach(() => api.faults([]));
afterAll(() => api?.close());

describe('staffing', () => {
  it('is demanded once, found by the handover, made firm and released', async () => {
    const psa = await api.as('resource-demands:read', 'resource-demands:write');
    await api.faults([{ system: 'psa', operation: '*', fault: { kind: 'lose-answer' }, times: 1 }]);
    const created = await psa.post('/v1/resource-demands').set('Idempotency-Key', '1').send(demand).expect(201);
    expect(created.body).toMatchObject(demand);
    const query = { externalReference: 'main:006Hx000000001AAA' };
    expect((await psa.get('/v1/resource-demands').query(query).expect(200)).body.items).toHaveLength(1);
    const path = `/v1/resource-demands/${created.body.id as string}`;
    const { headers } = await psa.get(path).expect(200);
    const firm = await psa.patch(path).set('If-Match', headers.etag!).send({ certainty: 'firm' }).expect(200);
    expect(firm.body.certainty).toBe('firm');
    expect((await psa.post(`${path}/releases`).expect(200)).body.status).toBe('released');
  });

  it('is planned with capacity and assignments', async () => {
    const psa = await api.as('capacity:read', 'assignments:read');
    const weeks = { region: 'emea', fromWeek: '2027-02-01', toWeek: '2027-02-08' };
    expect((await psa.get('/v1/capacity').query(weeks).expect(200)).body.items.length).toBeGreaterThan(0);
    await psa.get('/v1/assignments').query({ limit: 5 }).expect(200);
    await psa.get('/v1/capacity').query({ fromWeek: 'soon' }).expect(400);
  });
});
