import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const event = { id: 'evt/1', crmInstance: 'main', opportunityId: '006/A', fate: 'failed', origin: 'webhook' };
const RETRIES = '/v1/received-events/evt%2F1/retries';

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

describe('events of CRMs', () => {
  it('are listed with links to the stories of their opportunities, and filtered by all that they can be told apart by', async () => {
    api.process.on('GET /v1/received-events', { body: { items: [event], nextCursor: 'c2' } });
    const filter = { fate: 'failed', origin: 'webhook', crmInstance: 'main', opportunityId: '006/A', limit: '5' };
    const { body } = await (await api.as(['events:read'])).get('/v1/received-events').query(filter).expect(200);
    const traceLink = '/v1/opportunities/006%2FA/trace?crmInstance=main';
    expect(body).toEqual({ items: [{ ...event, traceLink }], nextCursor: 'c2' });
    expect(api.process.received[0]!.query).toEqual(filter);
    api.process.on('GET /v1/opportunities/006/A/trace', { body: { opportunityId: '006/A', entries: [] } });
    await (await api.as(['handovers:read'])).get(traceLink).expect(200);
  });

  it('are tried again in the name of the person who asks', async () => {
    const receipt = { eventId: 'evt/1', fate: 'accepted', reason: 'It began the handover.', handoverKey: 'main:006/A' };
    api.process.on('POST /v1/received-events/evt/1/retries', { status: 202, body: receipt });
    const agent = await api.as(['events:operate'], 'a.keller');
    const { body } = await agent.post(RETRIES).send({ reason: 'Mended' }).expect(202);
    expect(body).toEqual({ ...receipt, handoverLink: '/v1/handovers/main%3A006%2FA' });
    expect(api.process.received).toMatchObject([{ body: { reason: 'Mended', onBehalfOf: 'a.keller' } }]);
  });

  it('that were worked on are a 409 in the words of the process API', async () => {
    const type = 'https://handover.dev/problems/conflict';
    const problem = { type, title: 'Conflict', status: 409, detail: 'The event has been worked on.' };
    api.process.on('POST /v1/received-events/evt/1/retries', { status: 409, body: problem });
    const { body } = await (await api.as(['events:operate'])).post(RETRIES).send({}).expect(409);
    expect(body).toMatchObject(problem);
  });

  it('are tried again by operators only', async () => {
    await supertest(api.url).post(RETRIES).send({}).expect(401);
    await (await api.as(['events:read'])).post(RETRIES).send({}).expect(403);
    expect(api.process.received).toEqual([]);
  });
});

describe('the trace of an opportunity', () => {
  it('is told as the process API tells it, with a link to the handover', async () => {
    const entry = { at: '2026-11-20T09:30:00.000Z', kind: 'event', sentence: 'A webhook told.', details: { a: [1] } };
    const trace = { opportunityId: '006', crmInstance: 'apac', verdict: 'It is a project.', entries: [entry] };
    api.process.on('GET /v1/opportunities/006/trace', { body: { ...trace, handoverKey: 'apac:006' } });
    const agent = await api.as(['handovers:read']);
    const { body } = await agent.get('/v1/opportunities/006/trace?crmInstance=apac').expect(200);
    expect(body).toEqual({ ...trace, handoverKey: 'apac:006', handoverLink: '/v1/handovers/apac%3A006' });
    expect(api.process.received[0]!.query).toEqual({ crmInstance: 'apac' });
  });

  it('of a deal that nobody knows is a 404 that says where to look', async () => {
    const type = 'https://handover.dev/problems/not-found';
    const problem = { type, title: 'Not found', status: 404, detail: 'Look its id up in the CRM.' };
    api.process.on('GET /v1/opportunities/007/trace', { status: 404, body: problem });
    const { body } = await (await api.as(['handovers:read'])).get('/v1/opportunities/007/trace').expect(404);
    expect(body.detail).toBe('Look its id up in the CRM.');
  });
});
