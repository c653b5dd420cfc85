import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const URL = 'https://warehouse.example/hooks/handover';
const subscription = { id: 's-1', name: 'Warehouse', url: URL, state: 'enabled', eventTypes: [], version: undefined };
const rule = { id: 'r-1', name: 'Sales', channel: 'email', addresses: ['sales@example.com'], occasions: [] };

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const reader = () => api.as(['subscriptions:read', 'notifications:read']);
const operator = () => api.as(['subscriptions:operate', 'notifications:operate'], 'a.keller');
const received = () => api.process.received.map(({ method, path, query, body }) => ({ method, path, query, body }));

describe.each([
  ['subscriptions', 's-1', { name: 'Warehouse', url: URL, legalEntities: ['DE01'] }, subscription],
  ['notification-rules', 'r-1', { name: 'Sales', channel: 'email', addresses: ['sales@example.com'] }, rule],
])('%s', (kind, id, wanted, found) => {
  const path = `/v1/${kind}/${id}`;

  it('are made in the name of the person who asks, and answered with their place and version', async () => {
    const headers = { etag: '"1"', location: path };
    api.process.on(`POST /v1/${kind}`, { status: 201, headers, body: { ...found, secret: 'whsec_x' } });
    const answer = await (await operator()).post(`/v1/${kind}`).send(wanted).expect(201);
    expect([answer.headers.etag, answer.headers.location, answer.body.id]).toEqual(['"1"', path, id]);
    expect(received()).toMatchObject([{ body: { ...wanted, onBehalfOf: 'a.keller' } }]);
  });

  it('are listed and read', async () => {
    api.process.on(`GET /v1/${kind}`, { body: { items: [found], nextCursor: 'c2' } });
    api.process.on(`GET ${path}`, { headers: { etag: '"3"' }, body: found });
    const { body } = await (await reader()).get(`/v1/${kind}`).query({ limit: 1, cursor: 'c1' }).expect(200);
    expect([body.items.length, body.nextCursor]).toEqual([1, 'c2']);
    expect(received()[0]!.query).toEqual({ limit: '1', cursor: 'c1' });
    expect((await (await reader()).get(path).expect(200)).headers.etag).toBe('"3"');
  });

  it('are changed by who has read them last', async () => {
    const problem = (status: number) => ({
      status,
      body: { type: 'https://handover.dev/problems/x', title: 'x', status, detail: 'Read it again.' },
    });
    api.process.on(`PATCH ${path}`, ({ headers }) => {
      const tag = headers['if-match'];
      return tag === undefined
        ? problem(428)
        : tag === '"3"'
          ? { headers: { etag: '"4"' }, body: found }
          : problem(412);
    });
    const person = await operator();
    const { headers } = await person
      .patch(path)
      .set('If-Match', '"3"')
      .send({ state: 'paused', reason: 'x' })
      .expect(200);
    expect(headers.etag).toBe('"4"');
    expect(received()[0]!.body).toEqual({ state: 'paused', reason: 'x', onBehalfOf: 'a.keller' });
    await person.patch(path).set('If-Match', '"2"').send({ state: 'paused' }).expect(412);
    await person.patch(path).send({ state: 'paused' }).expect(428);
  });

  it('are tested and deleted in the name of the person who asks', async () => {
    api.process.on(`POST ${path}/tests`, { body: { state: 'failed', eventId: 'e', at: 'x', latencyMs: 1 } });
    api.process.on(`DELETE ${path}`, { status: 204 });
    await (await operator()).post(`${path}/tests`).send({}).expect(200);
    await (await operator()).delete(path).expect(204);
    expect(received()).toMatchObject([
      { method: 'POST', body: { onBehalfOf: 'a.keller' } },
      { method: 'DELETE', query: { onBehalfOf: 'a.keller' } },
    ]);
  });

  it('are for those who may, and not done in the name of somebody else', async () => {
    await (await reader()).post(`/v1/${kind}`).send(wanted).expect(403);
    await (await reader()).delete(path).expect(403);
    const { body } = await (
      await operator()
    )
      .post(`/v1/${kind}`)
      .send({ ...wanted, onBehalfOf: 'b' })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/onBehalfOf' }]);
    expect(received()).toEqual([]);
  });
});

describe('a subscription', () => {
  it('gets another secret, and is replayed from a point on', async () => {
    api.process.on('POST /v1/subscriptions/s-1/secrets', { status: 201, body: { secret: 'whsec_y' } });
    api.process.on('POST /v1/subscriptions/s-1/replays', { status: 202, body: subscription });
    const { body } = await (await operator()).post('/v1/subscriptions/s-1/secrets').send({}).expect(201);
    expect(body.secret).toBe('whsec_y');
    const from = '2026-11-20T09:30:00.000Z';
    await (await operator()).post('/v1/subscriptions/s-1/replays').send({ from, reason: 'lost' }).expect(202);
    expect(received()[1]!.body).toEqual({ from, reason: 'lost', onBehalfOf: 'a.keller' });
  });

  it('shows its deliveries', async () => {
    api.process.on('GET /v1/subscriptions/s-1/deliveries', { body: { items: [] } });
    await (await reader()).get('/v1/subscriptions/s-1/deliveries').query({ state: 'failing', limit: 5 }).expect(200);
    expect(received()[0]!.query).toEqual({ state: 'failing', limit: '5' });
  });
});

describe('notifications', () => {
  it('are listed by rule and state', async () => {
    api.process.on('GET /v1/notifications', { body: { items: [] } });
    await (await reader()).get('/v1/notifications').query({ ruleId: 'r-1', state: 'failed' }).expect(200);
    expect(received()[0]!.query).toMatchObject({ ruleId: 'r-1', state: 'failed' });
  });
});
