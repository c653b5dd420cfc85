import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const view = {
  page: 'handovers',
  name: 'Blocked in Germany',
  shared: false,
  filters: { state: ['blocked'], legalEntity: 'DE01' },
  columns: ['name', 'state'],
  sort: 'amount:desc',
};

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());

const as = (person: string) => api.as(['saved-views:read', 'saved-views:write'], person);
const save = async (person: string, more: object = {}) =>
  (
    await (
      await as(person)
    )
      .post('/v1/saved-views')
      .send({ ...view, ...more })
      .expect(201)
  ).body;
const listed = async (person: string) =>
  (await (await as(person)).get('/v1/saved-views').query({ page: 'handovers' }).expect(200)).body.items as {
    id: string;
    name: string;
    mine: boolean;
  }[];

describe('saved views', () => {
  it('are there again for whoever saved them, and for nobody else until they are shared', async () => {
    const saved = await save('anna');
    expect(saved).toMatchObject({ ...view, owner: 'anna', mine: true, etag: '"1"' });
    expect(await listed('anna')).toEqual([saved]);
    expect(await listed('ben')).toEqual([]);
    await (await as('ben')).get(`/v1/saved-views/${saved.id}`).expect(404);
    const shared = { ...view, shared: true };
    const { headers } = await (
      await as('anna')
    )
      .put(`/v1/saved-views/${saved.id}`)
      .set('If-Match', '"1"')
      .send(shared)
      .expect(200);
    expect(headers.etag).toBe('"2"');
    expect(await listed('ben')).toMatchObject([{ id: saved.id, mine: false, shared: true }]);
    const { body } = await (await as('ben')).delete(`/v1/saved-views/${saved.id}`).set('If-Match', '"2"').expect(403);
    expect(body.detail).toMatch(/anna/);
  });

  it('are not overwritten by somebody who has not seen the last change', async () => {
    const { id } = await save('cora');
    await (await as('cora')).put(`/v1/saved-views/${id}`).send(view).expect(428);
    await (await as('cora')).put(`/v1/saved-views/${id}`).set('If-Match', '"7"').send(view).expect(412);
    await (await as('cora')).delete(`/v1/saved-views/${id}`).set('If-Match', '"1"').expect(204);
    await (await as('cora')).get(`/v1/saved-views/${id}`).expect(404);
  });

  it('have names of their own, of one person on one page', async () => {
    await save('dora');
    const again = { ...view, name: 'blocked IN germany' };
    await (await as('dora')).post('/v1/saved-views').send(again).expect(409);
    await save('dora', { page: 'exceptions' });
    await save('emil');
  });

  it('are made once, however often the same request is sent', async () => {
    const request = async () =>
      (await (await as('finn')).post('/v1/saved-views').set('Idempotency-Key', 'finn-1').send(view).expect(201)).body;
    expect(await request()).toEqual(await request());
    expect((await listed('finn')).filter(({ mine }) => mine)).toHaveLength(1);
  });

  it.each([
    [{ filters: { state: { not: 'blocked' } } }, '/filters/state'],
    [{ filters: { state: [1] } }, '/filters/state'],
    [{ page: 'weather' }, '/page'],
    [{ name: '' }, '/name'],
    [{ owner: 'gus' }, '/owner'],
  ])('are not saved with %j', async (wrong, pointer) => {
    const { body } = await (
      await as('gus')
    )
      .post('/v1/saved-views')
      .send({ ...view, ...wrong })
      .expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('need a token with their scopes', async () => {
    await supertest(api.url).get('/v1/saved-views?page=handovers').expect(401);
    const reader = await api.as(['saved-views:read']);
    const { body } = await reader.post('/v1/saved-views').send(view).expect(403);
    expect(body.requiredScope).toBe('saved-views:write');
  });
});
