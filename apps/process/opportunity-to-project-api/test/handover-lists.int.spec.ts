import { sized } from '@handover/testing';
import { sql } from 'kysely';
import type { HandoverFilter } from '../src/handovers/handover-filter.js';
import type { HandoverOrder } from '../src/handovers/handover-order.js';
import { HandoversRepository } from '../src/handovers/handovers.repository.js';
import { generateHandovers } from './many-handovers.js';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

const COUNT = 100_000;

let api: RunningProcessApi;
let reader: Awaited<ReturnType<RunningProcessApi['as']>>;

beforeAll(async () => {
  api = await startProcessApi({ LOG_LEVEL: 'fatal' });
  reader = await api.as(['handovers:read']);
  await generateHandovers(api.database.db, COUNT);
}, 180_000);
afterAll(() => api?.close());

const list = async (query: object) => (await reader.get('/v1/handovers').query(query).expect(200)).body;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const filters: [string, HandoverFilter & Partial<HandoverOrder>][] = [
  ['none', {}],
  ['state', { state: ['blocked', 'waiting'] }],
  ['legal entity', { legalEntity: 'DE01' }],
  ['practice', { practice: 'data' }],
  ['delivery region', { deliveryRegion: 'apac' }],
  ['contract type', { contractType: 'retainer' }],
  ['won', { wonFrom: '2024-03-01', wonTo: '2024-03-31' }],
  ['start', { startFrom: '2024-03-01', startTo: '2024-03-31', sort: 'startDate', direction: 'asc' }],
  ['text that many have', { text: 'nordwind' }],
  ['text that one has', { text: 'P-77777' }],
  ['text that none has', { text: 'Kaukasus' }],
  ['record', { recordId: 'P-77777' }],
  ['waiting for', { waitingFor: 'erp:gb01' }],
  ['owner of an exception', { exceptionOwner: 'finance' }],
  ['several', { state: ['provisioned'], legalEntity: 'GB01', practice: 'data', text: 'audit', sort: 'amount' }],
];

describe('a list of 100,000 handovers', () => {
  it('answers every filter, and prints how fast', async () => {
    const lines: string[] = [];
    for (const [name, query] of filters) {
      const times: number[] = [];
      for (let time = 0; time < sized({ short: 3, full: 9 }); time += 1) {
        const begun = performance.now();
        const { total } = await list(query);
        times.push(performance.now() - begun);
        if (time === 0) lines.push(`${name}: ${total.count}${total.exact ? '' : '+'} found`);
      }
      lines[lines.length - 1] += `, ${median(times).toFixed(0)} ms`;
    }
    process.stdout.write(`FIGURES handover lists\n${lines.join('\n')}\n`);
    expect(lines).toHaveLength(filters.length);
  }, 120_000);

  it.each<[string, HandoverFilter, HandoverOrder]>([
    ['updatedAt', {}, { sort: 'updatedAt', direction: 'desc' }],
    ['wonAt', {}, { sort: 'wonAt', direction: 'asc' }],
    ['startDate', {}, { sort: 'startDate', direction: 'desc' }],
    ['amount', {}, { sort: 'amount', direction: 'desc' }],
    ['name', {}, { sort: 'name', direction: 'asc' }],
    ['a text', { text: 'P-77777' }, { sort: 'updatedAt', direction: 'desc' }],
    ['a record', { recordId: 'P-77777' }, { sort: 'updatedAt', direction: 'desc' }],
    ['an instance', { waitingFor: 'erp:gb01' }, { sort: 'updatedAt', direction: 'desc' }],
    ['an owner', { exceptionOwner: 'finance' }, { sort: 'startDate', direction: 'asc' }],
    ['a state', { state: ['blocked'] }, { sort: 'amount', direction: 'desc' }],
    ['days of the win', { wonFrom: '2024-03-01', wonTo: '2024-03-02' }, { sort: 'amount', direction: 'desc' }],
    ['days of the start', { startFrom: '2024-03-01', startTo: '2024-03-02' }, { sort: 'amount', direction: 'desc' }],
  ])('is found by an index: %s', async (_name, filter, order) => {
    const query = new HandoversRepository(api.database.db).page(filter, order, 51);
    const plan = JSON.stringify(await query.explain('json'));
    expect(plan).toMatch(/Index/);
    expect(plan).not.toMatch(
      /"Seq Scan","Parent Relationship":"[^"]*","Parallel Aware":\w+,"Async Capable":\w+,"Relation Name":"handovers"/,
    );
    expect(plan.match(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"handovers"/)).toBeNull();
  });

  it.each(['updatedAt', 'wonAt', 'startDate', 'amount', 'name'])(
    'is read page by page in the order of %s, both ways, each handover once',
    async (sort) => {
      const wanted = { text: '5004', sort, limit: 2 };
      const keys = async (direction: string) => {
        const found: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await list({ ...wanted, direction, cursor });
          found.push(...(page.items as { key: string }[]).map(({ key }) => key));
          cursor = page.nextCursor as string | undefined;
          if (cursor === undefined) return found;
        }
      };
      const [up, down] = [await keys('asc'), await keys('desc')];
      expect(new Set(up).size).toBe(up.length);
      expect(up.length).toBeGreaterThan(2);
      expect([...down].reverse()).toEqual(up);
    },
  );

  it('is counted up to a bound, on its first page', async () => {
    expect((await list({ limit: 1 })).total).toEqual({ count: 10_000, exact: false });
    expect((await list({ limit: 1, text: 'P-77777' })).total).toEqual({ count: 1, exact: true });
    const { nextCursor: cursor } = await list({ limit: 1 });
    expect(await list({ limit: 1, cursor })).not.toHaveProperty('total');
  });

  it('finds what is written in a text as it is, however it is spelt', async () => {
    await sql`update handovers set name = '100% Söhne_& Co' where key = 'main:006000000000007'`.execute(
      api.database.db,
    );
    const found = async (text: string) => (await list({ text })).total.count as number;
    expect(await found('söhne_&')).toBe(1);
    expect(await found('100% S')).toBe(1);
    expect(await found('100%%')).toBe(0);
    expect(await found('s_hne')).toBe(0);
  });

  it.each([
    [{ state: 'lost' }, '/state'],
    [{ wonFrom: '2026-02-31' }, '/wonFrom'],
    [{ sort: 'colour' }, '/sort'],
    [
      {
        cursor: Buffer.from('{"sort":"amount","direction":"desc","value":"x","key":"k"}').toString('base64url'),
        sort: 'amount',
      },
      '/cursor',
    ],
    [
      {
        cursor: Buffer.from('{"sort":"name","direction":"desc","value":"x","key":"k"}').toString('base64url'),
        sort: 'amount',
      },
      '/cursor',
    ],
  ])('refuses %j and says where', async (query, pointer) => {
    const { body } = await reader.get('/v1/handovers').query(query).expect(400);
    expect(body.errors[0].pointer).toMatch(pointer);
  });
});
