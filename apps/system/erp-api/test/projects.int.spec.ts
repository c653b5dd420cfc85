import type { SystemApi } from '@handover/testing';
import { startApi } from './support/start-api.js';

let api: SystemApi;
let erp: Awaited<ReturnType<SystemApi['as']>>;
let number = 0;

const scopes = ['projects:read', 'projects:write', 'customers:read', 'legal-entities:read', 'instances:read'];

function newProject(change: object = {}) {
  number += 1;
  return {
    externalReference: `main:006Hx00000000${number}AAA`,
    name: 'Nordwind: billing platform migration',
    customerNumber: 'C-1001',
    legalEntity: 'DE01',
    contractType: 'time-and-materials',
    contractValue: { amount: '184000.00', currency: 'EUR' },
    start: '2027-02-01',
    end: '2027-08-31',
    projectManager: 'E1003',
    template: 'TPL-TM',
    ...change,
  };
}

const create = (project: object, key = `key-${number}`) =>
  erp.post('/v1/projects').set('Idempotency-Key', key).send(project);
const held = async (externalReference: string) =>
  (await erp.get('/v1/projects').query({ externalReference }).expect(200)).body.items as { id: string }[];

const stateOfDefault = async () =>
  ((await erp.get('/v1/instances')).body.items as { default: boolean; state: string }[]).find((each) => each.default)
    ?.state;

beforeAll(async () => {
  api = await startApi({ retries: 1, timeoutMs: 1_500, breaker: { failures: 4, halfOpenAfterSeconds: 0.3 } });
  erp = await api.as(...scopes);
});
afterEach(() => api.faults([]));
afterAll(() => api?.close());

describe('projects', () => {
  it('are created, read, changed, given dimensions and closed', async () => {
    const project = newProject();
    const created = await create(project).expect(201);
    expect(created.body).toMatchObject({ ...project, status: 'open' });
    const { id } = created.body as { id: string };
    expect(created.body.externalReferences[0]).toEqual({ system: 'erp', instance: 'de01', type: 'project', id });

    const read = await erp.get(`/v1/projects/${id}`).expect(200);
    expect(read.headers.etag).toBe(`"${read.body.version}"`);
    await erp.patch(`/v1/projects/${id}`).send({ name: 'Renamed' }).expect(428);
    await erp.patch(`/v1/projects/${id}`).set('If-Match', read.headers.etag!).send({ name: 'Renamed' }).expect(200);
    const lost = await erp.patch(`/v1/projects/${id}`).set('If-Match', read.headers.etag!).send({ name: 'Again' });
    expect(lost.status).toBe(412);
    expect(lost.body).toMatchObject({ type: expect.stringMatching(/stale-version$/), system: 'erp', instance: 'de01' });

    const dimensions = {
      legalEntity: 'DE01',
      costCentre: 'CC-DE-410',
      practice: 'engineering',
      serviceLine: 'cloud',
      region: 'emea',
      revenueRecognition: 'as-billed',
    };
    const assigned = await erp.put(`/v1/projects/${id}/financial-dimensions`).send(dimensions).expect(200);
    expect(assigned.body.financialDimensions).toMatchObject(dimensions);
    expect((await erp.post(`/v1/projects/${id}/freezes`).expect(200)).body.status).toBe('frozen');
  });

  it('tell what was booked on them', async () => {
    const { body } = await create(newProject()).expect(201);
    const usage = () => erp.get(`/v1/projects/${body.id}/usage`).query({ legalEntity: 'DE01' });
    expect((await usage().expect(200)).body).toEqual({ projectId: body.id, bookedHours: 0 });
    const booked = { minutesLogged: 90, totalExpenseAmount: { currency: 'EUR', value: 12.5 } };
    await api.sandbox.patch(`/control/records/erp/project/${body.id}`).send(booked).expect(200);
    const bookedExpenses = { amount: '12.50', currency: 'EUR' };
    expect((await usage()).body).toEqual({ projectId: body.id, bookedHours: 1.5, bookedExpenses });
    await erp.get('/v1/projects/00000000-0000-4000-8000-000000000000/usage').expect(404);
  });

  it('have the work breakdown of their template', async () => {
    const { body } = await create(newProject()).expect(201);
    const template = await (await api.as('project-templates:read')).get('/v1/project-templates/TPL-TM').expect(200);
    expect(body.workBreakdown).toEqual(template.body.workBreakdown);
    expect(body.workBreakdown).toContainEqual({
      code: '9',
      name: 'Internal coordination',
      billable: false,
      plannedHours: 24,
    });
  });

  it.each([
    ['closures', 'closed'],
    ['cancellations', 'cancelled'],
    ['freezes', 'frozen'],
  ])('end by %s, which may be repeated and whose answer may be lost', async (action, status) => {
    const { id } = (await create(newProject()).expect(201)).body as { id: string };
    await api.faults([{ system: 'erp', operation: 'Quotes.update', fault: { kind: 'lose-answer' }, times: 1 }]);
    const { body } = await erp.post(`/v1/projects/${id}/${action}`).expect(200);
    expect(body).toMatchObject({ id, status });
    expect((await erp.post(`/v1/projects/${id}/${action}`).expect(200)).body.status).toBe(status);
    expect((await erp.get(`/v1/projects/${id}`)).body.status).toBe(status);
    await erp.post(`/v1/projects/none/${action}`).expect(404);
  });

  it('that are not there are not found, by id or by reference', async () => {
    expect((await erp.get('/v1/projects/none').expect(404)).body.detail).toBe('There is no project "none".');
    expect(await held('main:none')).toEqual([]);
    await erp.get('/v1/projects').expect(400);
  });

  it('answer 503 for a read and 504 for a change that the ERP does not answer in time', async () => {
    const { body, headers } = await create(newProject()).expect(201);
    const path = `/v1/projects/${body.id as string}`;
    await api.faults([{ system: 'erp', operation: '*', fault: { kind: 'hang' } }]);
    expect((await erp.get(path).expect(503)).body).toMatchObject({ executed: false, system: 'erp', instance: 'de01' });
    await api.faults([{ system: 'erp', operation: 'Quotes.update', fault: { kind: 'hang' } }]);
    const change = erp.patch(path).set('If-Match', headers.etag!).send({ name: 'Late' });
    expect((await change.expect(504)).body.type).toMatch(/answer-lost$/);
    await api.faults([]);
    await erp.get(path).expect(200);
  });

  it('answer a repeated create with the first answer and refuse the key for another body', async () => {
    const project = newProject();
    const first = await create(project).expect(201);
    const second = await create(project).expect(201);
    expect(second.body).toEqual(first.body);
    await create({ ...project, name: 'Another' }).expect(422);
    expect(await held(project.externalReference)).toHaveLength(1);
  });

  it('need an idempotency key', async () => {
    await erp.post('/v1/projects').send(newProject()).expect(400);
  });

  it('are created once when the answer is lost after the commit', async () => {
    await api.faults([{ system: 'erp', operation: 'Projects.create', fault: { kind: 'lose-answer' }, times: 1 }]);
    const project = newProject();
    const created = await create(project);
    expect([created.status, created.body]).toEqual([201, expect.anything()]);
    expect((await held(project.externalReference)).map(({ id }) => id)).toEqual([created.body.id]);
  });

  it('are created once by twenty identical creates at the same time', async () => {
    const project = newProject();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(project)));
    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    await create(project).expect(201);
    expect(await held(project.externalReference)).toHaveLength(1);
  });

  it('are refused without the scope', async () => {
    const reader = await api.as('projects:read');
    await reader.post('/v1/projects').set('Idempotency-Key', 'no-scope').send(newProject()).expect(403);
  });
});

describe('instances', () => {
  it('are listed, and a name that is not configured is answered with those that are', async () => {
    const { body } = await erp.get('/v1/instances').expect(200);
    expect(body.items).toMatchObject([
      { name: 'us01', vendor: 'xero', default: false, legalEntities: [{ code: 'US01' }], state: 'closed' },
      { name: 'de01', vendor: 'xero', default: true, legalEntities: [{ code: 'DE01' }], state: 'closed' },
      { name: 'gb01', vendor: 'xero', default: false, legalEntities: [{ code: 'GB01' }], state: 'closed' },
    ]);
    const unknown = await erp.get('/v1/customers').query({ instance: 'emea' }).expect(404);
    expect(unknown.body.detail).toContain('de01');
  });

  it('are not called for a moment after failing again and again, and are called again afterwards', async () => {
    await api.faults([{ system: 'erp', operation: '*', fault: { kind: 'down' } }]);
    for (let call = 0; call < 4; call++) {
      const { status, headers } = await erp.get('/v1/customers/C-1002');
      expect(status).toBe(503);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await stateOfDefault()).toBe('open');
    await api.faults([]);
    const until = Date.now() + 5_000;
    while ((await erp.get('/v1/customers/C-1002')).status !== 200) expect(Date.now()).toBeLessThan(until);
    expect(await stateOfDefault()).toBe('closed');
  });

  it('keep legal entities for a moment, unless the caller wants them fresh', async () => {
    await erp.get('/v1/legal-entities/DE01').expect(200);
    await api.faults([{ system: 'erp', operation: '*', fault: { kind: 'error', status: 500 } }]);
    await erp.get('/v1/legal-entities/DE01').expect(200);
    await erp.get('/v1/legal-entities/DE01').set('Cache-Control', 'no-cache').expect(503);
  });
});
