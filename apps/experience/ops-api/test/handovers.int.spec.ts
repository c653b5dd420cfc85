import { operatorsView, wellOperated } from '@handover/testing';
import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const KEY = 'main:006Hx00000A1B2CIAV';
const LINK = '/v1/handovers/main%3A006Hx00000A1B2CIAV';
const open = { id: 'e-1', class: 'master-data', owner: 'finance', sentence: 'The customer has no tax profile.' };
const handover = {
  key: KEY,
  crmInstance: 'main',
  opportunityId: '006Hx00000A1B2CIAV',
  state: 'blocked',
  readyToStaff: false,
  readyToStart: false,
  readyToBill: false,
  receivedAt: '2026-11-20T09:30:00.000Z',
  updatedAt: '2026-11-20T09:30:02.000Z',
  exceptions: [open],
};
const story = {
  runs: 2,
  correlationId: 'c-1',
  checkpoints: [
    {
      name: 'provision-project',
      state: 'done',
      attempts: [{ state: 'done', startedAt: handover.receivedAt, endedAt: handover.updatedAt }],
      records: [{ system: 'erp', type: 'project', id: 'P-1' }],
      decisions: [{ decision: 'project-template', version: 3, output: { template: 'TPL-FIXED' }, trace: [] }],
      lineage: [{ field: 'project/contractValue', source: 'opportunity/amount' }],
    },
  ],
};
const linked = { ...handover, exceptions: [{ ...open, link: '/v1/exceptions/e-1' }], link: LINK };

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const reader = () => api.as(['handovers:read']);

describe('handovers', () => {
  it('are listed page by page, each with its exceptions and links', async () => {
    api.process.on('GET /v1/handovers', ({ query }) => ({
      body: query.cursor === 'c2' ? { items: [] } : { items: [handover], nextCursor: 'c2' },
    }));
    const first = await (await reader()).get('/v1/handovers').query({ limit: 1 }).expect(200);
    expect(first.body).toEqual({ items: [linked], nextCursor: 'c2' });
    const last = await (await reader()).get('/v1/handovers').query({ limit: 1, cursor: 'c2' }).expect(200);
    expect(last.body).toEqual({ items: [] });
    expect(api.process.received.map(({ query }) => query)).toEqual([{ limit: '1' }, { limit: '1', cursor: 'c2' }]);
  });

  it('are filtered by state, legal entity and text', async () => {
    api.process.on('GET /v1/handovers', { body: { items: [] } });
    const filter = { state: 'blocked', legalEntity: 'DE01', text: 'Nordwind & Söhne' };
    await (await reader()).get('/v1/handovers').query(filter).expect(200);
    expect(api.process.received[0]!.query).toMatchObject(filter);
  });

  it('are not listed for a state, a limit or a filter that there is not', async () => {
    const asked = { state: 'lost', limit: '1000', colour: 'red' };
    const { body } = await (await reader()).get('/v1/handovers').query(asked).expect(400);
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/colour', '/limit', '/state']);
    expect(api.process.received).toEqual([]);
  });

  it('are read with their whole story', async () => {
    api.process.on(`GET /v1/handovers/${KEY}`, { body: { ...handover, ...story } });
    const { body } = await (await reader()).get(LINK).expect(200);
    expect(body).toEqual({ ...linked, ...story });
  });

  it('are counted', async () => {
    const counts = {
      states: [{ state: 'blocked', count: 2 }],
      openExceptions: 2,
      provisionedValue: [],
      blockedValue: [{ currency: 'EUR', amount: '184000.00' }],
      provisionedLastHour: 0,
    };
    api.process.on('GET /v1/handover-counts', { body: counts });
    const { body } = await (await reader()).get('/v1/counts').expect(200);
    expect(body).toEqual(counts);
  });
});

describe('what the process API says no to', () => {
  it('is said to the caller in the same words, under the path that it asked for', async () => {
    const { body } = await (await reader()).get('/v1/handovers/none').expect(404);
    expect(body).toMatchObject({
      detail: 'Nothing was said of GET /v1/handovers/none.',
      instance: '/v1/handovers/none',
    });
    const errors = [{ pointer: '/cursor', detail: 'must be the nextCursor of an earlier page' }];
    const problem = { type: 'https://handover.dev/problems/invalid-request', title: 'Invalid request', status: 400 };
    api.process.on('GET /v1/handovers', { status: 400, body: { ...problem, detail: 'Not ours.', errors } });
    const refused = await (await reader()).get('/v1/handovers').query({ cursor: 'x' }).expect(400);
    expect(refused.body).toMatchObject({ ...problem, detail: 'Not ours.', errors });
  });

  it('because of this app, and not of its caller, is a 502', async () => {
    const problem = { type: 'https://handover.dev/problems/forbidden', title: 'Forbidden', status: 403, detail: 'No.' };
    api.process.on('GET /v1/handover-counts', { status: 403, body: problem });
    const { body } = await (await reader()).get('/v1/counts').expect(502);
    expect(body).toMatchObject({ upstream: 'process-opportunity-to-project-api', upstreamStatus: 403 });
  });
});

describe('the API for operations', () => {
  it.each([
    ['/v1/handovers', 'handovers:read'],
    [LINK, 'handovers:read'],
    ['/v1/counts', 'handovers:read'],
    ['/v1/exceptions', 'exceptions:read'],
    ['/v1/exceptions/e-1', 'exceptions:read'],
    ['/v1/exception-causes', 'exceptions:read'],
    ['/v1/events/stream', 'events:read'],
    ['/v1/subscriptions', 'subscriptions:read'],
    ['/v1/subscriptions/s-1', 'subscriptions:read'],
    ['/v1/subscriptions/s-1/deliveries', 'subscriptions:read'],
    ['/v1/notifications', 'notifications:read'],
    ['/v1/notification-rules', 'notifications:read'],
    ['/v1/notification-rules/r-1', 'notifications:read'],
  ])('gives %s to tokens with the scope %s alone', async (path, scope) => {
    await supertest(api.url).get(path).expect(401);
    const { body } = await (await api.as(['opportunity-events:write'])).get(path).expect(403);
    expect(body.requiredScope).toBe(scope);
  });

  it('is operated as all apps are', async () => {
    expect(await operatorsView(api.url)).toMatchObject({ ...wellOperated, title: 'Handover for operations' });
  });
});
