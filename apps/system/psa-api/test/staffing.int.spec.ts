import { operatorsView, type SystemApi, wellOperated } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;

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
    await api.faults([{ system: 'psa', operation: '*.create', skip: 1, fault: { kind: 'lose-answer' }, times: 1 }]);
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

  it('of several parts is found by the reference of them all, and by no other', async () => {
    const psa = await api.as('resource-demands:read', 'resource-demands:write');
    const references = ['main:parts#1', 'main:parts#2', 'main:partsX#1'];
    for (const externalReference of references) {
      const request = psa.post('/v1/resource-demands').set('Idempotency-Key', externalReference);
      await request.send({ ...demand, externalReference }).expect(201);
    }
    const { body } = await psa.get('/v1/resource-demands').query({ externalReference: 'main:parts' }).expect(200);
    expect((body.items as (typeof demand)[]).map(({ externalReference }) => externalReference)).toEqual(
      references.slice(0, 2),
    );
    await psa.get('/v1/resource-demands/none').expect(404);
  });

  it('tells what was booked on its project, and on no project that the PSA does not know', async () => {
    const psa = await api.as('projects:read', 'resource-demands:write');
    const projectId = 'P-2027-300001';
    const request = psa.post('/v1/resource-demands').set('Idempotency-Key', 'worked-on');
    await request.send({ ...demand, externalReference: 'main:worked-on#1', projectId }).expect(201);
    const { body } = await psa.get(`/v1/projects/${projectId}/usage`).expect(200);
    expect(body).toEqual({ projectId, bookedHours: 0 });
    await psa.get('/v1/projects/P-2027-399999/usage').expect(404);
  });

  it('is planned with the capacity of a role in a region by week, and with who is assigned', async () => {
    const psa = await api.as('capacity:read', 'assignments:read', 'resource-demands:read', 'resource-demands:write');
    const question = { role: demand.role, region: 'emea', fromWeek: '2027-02-01', toWeek: '2027-02-08' };
    const capacity = async () =>
      (await psa.get('/v1/capacity').query(question).expect(200)).body.items as {
        role: string;
        region: string;
        week: string;
        availableHours: number;
        assignedHours: number;
      }[];
    const before = await capacity();
    expect(before.map(({ week }) => week)).toEqual(['2027-02-01', '2027-02-08']);
    expect(new Set(before.map(({ role, region }) => `${role} ${region}`))).toEqual(new Set([`${demand.role} emea`]));
    expect(before.every(({ availableHours }) => availableHours > 0)).toBe(true);

    const booked = { ...demand, externalReference: 'main:booked#1', hours: 56, end: '2027-02-14', projectId: 'P-7' };
    const created = await psa.post('/v1/resource-demands').set('Idempotency-Key', 'booked').send(booked).expect(201);
    const demandId = created.body.id as string;
    const staffed = { workspace_resource: { user_id: 1007 } };
    await api.sandbox.put(`/psa/api/v1/workspace_resources/${demandId}`).send(staffed).expect(200);
    expect((await psa.get(`/v1/resource-demands/${demandId}`)).body).toMatchObject({ status: 'filled' });
    const assignment = { demandId, projectId: 'P-7', employee: 'E1007', hours: 56, start: '2027-02-01' };
    for (const query of [{ demandId }, { projectId: 'P-7', limit: 5 }]) {
      expect((await psa.get('/v1/assignments').query(query).expect(200)).body.items).toMatchObject([assignment]);
    }
    expect((await psa.get('/v1/assignments').query({ projectId: 'P-8' }).expect(200)).body.items).toEqual([]);
    expect((await capacity()).map(({ assignedHours }) => assignedHours)).toEqual(
      before.map(({ assignedHours }) => assignedHours + 28),
    );
    await psa.get('/v1/capacity').query({ fromWeek: 'soon' }).expect(400);
    await psa.get('/v1/capacity').query({ fromWeek: '2027-02-02', toWeek: '2027-02-08' }).expect(422);
  });

  it('is refused without its scopes', async () => {
    const reader = await api.as('resource-demands:read');
    await reader.post('/v1/resource-demands').set('Idempotency-Key', 'no-scope').send(demand).expect(403);
    await reader.get('/v1/assignments').expect(403);
  });
});

describe('operators', () => {
  it('see whether the API lives and is ready, its metrics and its documentation, without a token', async () => {
    const seen = await operatorsView(api.url);
    expect(seen).toMatchObject({ ...wellOperated, title: 'PSA' });
    expect(seen.metrics).toContain('connector_call_duration_seconds');
    expect(seen.operations).toEqual(expect.arrayContaining(['createResourceDemand', 'listCapacity']));
  });
});
