import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const run = { id: 'r-1', state: 'queued', trigger: 'person', requestedBy: 'a.keller' };
const difference = { id: 'd-1', kind: 'crm-overwritten', state: 'open', fixable: 'automatic', subject: 'main:006' };
const links = { link: '/v1/reconciliation-differences/d-1', fixesLink: '/v1/reconciliation-differences/d-1/fixes' };

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const reader = () => api.as(['reconciliation:read']);
const operator = (subject?: string) => api.as(['reconciliation:operate'], subject);

describe('a run of the reconciliation', () => {
  it('is asked for in the name of the person, once for an idempotency key, and found where Location says', async () => {
    api.process.on('POST /v1/reconciliation-runs', { status: 202, body: run });
    const wanted = {
      legalEntity: 'DE01',
      handoverKeys: ['main:006'],
      since: '2026-11-01T00:00:00.000Z',
      reason: 'Month-end',
    };
    const answer = await (
      await operator('a.keller')
    )
      .post('/v1/reconciliation-runs')
      .set('Idempotency-Key', 'month-end')
      .send(wanted)
      .expect(202);
    expect(answer.headers.location).toBe('/v1/reconciliation-runs/r-1');
    expect(answer.body).toEqual({ ...run, link: '/v1/reconciliation-runs/r-1' });
    const [asked] = api.process.received;
    expect(asked?.body).toEqual({ ...wanted, onBehalfOf: 'a.keller' });
    expect(asked?.headers['idempotency-key']).toBe('month-end');
  });

  it('is listed, read and cancelled', async () => {
    api.process.on('GET /v1/reconciliation-runs', { body: { items: [run], nextCursor: 'c2' } });
    api.process.on('GET /v1/reconciliation-runs/r-1', { body: run });
    api.process.on('POST /v1/reconciliation-runs/r-1/cancellations', { body: { ...run, state: 'cancelled' } });
    const list = await (await reader()).get('/v1/reconciliation-runs').query({ limit: '5', cursor: 'c1' }).expect(200);
    expect(list.body).toMatchObject({ items: [{ id: 'r-1', link: '/v1/reconciliation-runs/r-1' }], nextCursor: 'c2' });
    await (await reader()).get('/v1/reconciliation-runs/r-1').expect(200);
    const path = '/v1/reconciliation-runs/r-1/cancellations';
    const { body } = await (await operator('a.keller')).post(path).send({ reason: 'Too early' }).expect(200);
    expect(body.state).toBe('cancelled');
    expect(api.process.received.at(-1)!.body).toEqual({ reason: 'Too early', onBehalfOf: 'a.keller' });
  });

  it('is not asked for with fields that there are not, nor in the name of somebody else', async () => {
    const { body } = await (
      await operator()
    )
      .post('/v1/reconciliation-runs')
      .send({ since: 'yesterday', onBehalfOf: 'b', handoverKeys: 'main:006' })
      .expect(400);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([...new Set(pointers)].sort()).toEqual(['/handoverKeys', '/onBehalfOf', '/since']);
    expect(api.process.received).toEqual([]);
  });
});

describe('differences', () => {
  it('are listed with links, and filtered by all that they can be told apart by', async () => {
    api.process.on('GET /v1/reconciliation-differences', { body: { items: [difference] } });
    const filter = {
      state: 'open',
      kind: 'amount',
      legalEntity: 'DE01',
      handoverKey: 'main:006',
      limit: '5',
      cursor: 'c',
    };
    const { body } = await (await reader()).get('/v1/reconciliation-differences').query(filter).expect(200);
    expect(body).toEqual({ items: [{ ...difference, ...links }] });
    expect(api.process.received[0]!.query).toEqual(filter);
  });

  it('that a person puts right have no link to a fix by Handover', async () => {
    const byPerson = { ...difference, fixable: 'by-person' };
    api.process.on('GET /v1/reconciliation-differences/d-1', { body: byPerson });
    const { body } = await (await reader()).get('/v1/reconciliation-differences/d-1').expect(200);
    expect(body).toEqual({ ...byPerson, link: links.link });
  });

  it.each([
    ['put right', 'fixes'],
    ['dismissed', 'dismissals'],
  ])('are %s in the name of the person, with the reason', async (_what, action) => {
    const path = `/v1/reconciliation-differences/d-1/${action}`;
    api.process.on(`POST ${path}`, { body: difference });
    const { body } = await (await operator('a.keller')).post(path).send({ reason: 'As agreed' }).expect(200);
    expect(body).toEqual({ ...difference, ...links });
    expect(api.process.received).toMatchObject([{ body: { reason: 'As agreed', onBehalfOf: 'a.keller' } }]);
  });

  it('are not dismissed without a reason', async () => {
    const { body } = await (
      await operator()
    )
      .post('/v1/reconciliation-differences/d-1/dismissals')
      .send({})
      .expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '/reason' }));
    expect(api.process.received).toEqual([]);
  });

  it('are put right by operators alone', async () => {
    const path = '/v1/reconciliation-differences/d-1/fixes';
    await supertest(api.url).post(path).send({}).expect(401);
    const { body } = await (await reader()).post(path).send({}).expect(403);
    expect(body.requiredScope).toBe('reconciliation:operate');
  });
});

describe('counts', () => {
  it('have the list behind the remainder', async () => {
    const counts = { won: 3, out: 1, open: 1, dismissed: 0, unaccounted: 1, legalEntity: 'DE01' };
    api.process.on('GET /v1/reconciliation-counts', { body: counts });
    const window = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z', legalEntity: 'DE01' };
    const { body } = await (await reader()).get('/v1/reconciliation-counts').query(window).expect(200);
    const unaccountedLink = '/v1/reconciliation-differences?kind=won-without-handover&legalEntity=DE01';
    expect(body).toEqual({ ...counts, unaccountedLink });
    expect(api.process.received[0]!.query).toEqual(window);
  });
});
