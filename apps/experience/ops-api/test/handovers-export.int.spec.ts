import supertest from 'supertest';
import { type RunningOpsApi, startOpsApi } from './start-ops-api.js';

const handover = (n: number) => ({
  key: `main:${n}`,
  crmInstance: 'main',
  opportunityId: String(n),
  state: 'blocked',
  name: n === 1 ? '=1+1' : `Deal ${n}, "phase two"`,
  readyToStaff: false,
  readyToStart: false,
  readyToBill: false,
  wonAt: '2026-11-20T09:30:00.000Z',
  receivedAt: '2026-11-20T09:30:00.000Z',
  updatedAt: '2026-11-20T09:30:02.000Z',
  exceptions: [],
});

let api: RunningOpsApi;

beforeAll(async () => {
  api = await startOpsApi();
  api.process.on('GET /v1/handovers', ({ query }) => ({
    body: query.cursor === 'c2' ? { items: [handover(2)] } : { items: [handover(1)], nextCursor: 'c2' },
  }));
});
afterAll(() => api?.close());
beforeEach(() => {
  api.process.received.length = 0;
});

const reader = () => api.as(['handovers:read']);

describe('an export of handovers', () => {
  it('is a table of all pages, with the filters and the order of the list', async () => {
    const filter = { state: 'blocked', legalEntity: 'DE01', sort: 'amount', direction: 'asc' };
    const { text, headers } = await (await reader()).get('/v1/handovers-export').query(filter).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="handovers.csv"');
    const [header, first, second, end] = text.split('\r\n');
    expect(header!.startsWith('key,state,name,customer')).toBe(true);
    expect(first!.startsWith("main:1,blocked,'=1+1,")).toBe(true);
    expect(second!.startsWith('main:2,blocked,"Deal 2, ""phase two""",')).toBe(true);
    expect(end).toBe('');
    const asked = { ...filter, limit: '200' };
    expect(api.process.received.map(({ query }) => query)).toEqual([asked, { ...asked, cursor: 'c2' }]);
  });

  it('is refused for a filter that there is not, before anything is sent', async () => {
    await (await reader()).get('/v1/handovers-export').query({ colour: 'red' }).expect(400);
    await (await reader()).get('/v1/handovers-export').query({ limit: 5 }).expect(400);
    expect(api.process.received).toEqual([]);
  });

  it('is for those who may read handovers', async () => {
    await supertest(api.url).get('/v1/handovers-export').expect(401);
    await (await api.as(['events:read'])).get('/v1/handovers-export').expect(403);
  });
});

describe('records and calls of a handover', () => {
  it('are read through the process API', async () => {
    const records = { readAt: '2026-11-20T09:30:00.000Z', systems: [], fields: [] };
    api.process.on('GET /v1/handovers/main:1/records', { body: records });
    api.process.on('GET /v1/handovers/main:1/calls', ({ query }) => ({
      body: { items: [], keptDays: 30, nextCursor: query.limit },
    }));
    expect((await (await reader()).get('/v1/handovers/main%3A1/records').expect(200)).body).toEqual(records);
    const { body } = await (await reader()).get('/v1/handovers/main%3A1/calls').query({ limit: 7 }).expect(200);
    expect(body).toEqual({ items: [], keptDays: 30, nextCursor: '7' });
    await (await reader()).get('/v1/handovers/main%3A2/records').expect(404);
  });
});
