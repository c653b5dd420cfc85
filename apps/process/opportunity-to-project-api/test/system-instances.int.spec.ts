import type { SystemInstance } from '@handover/contracts/process-opportunity-to-project';
import { sql } from 'kysely';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

let api: RunningProcessApi;

beforeAll(async () => {
  api = await startProcessApi();
});
afterAll(() => api?.close());

const instance = {
  ...{ name: 'de01', vendor: 'xero', legalEntities: [{ code: 'DE01' }], default: true, mapping: 'at-odds' },
  ...{ state: 'closed', availability: 'limited', reason: 'Too many calls', inFlight: 2, queued: 1 },
  ...{ limitPerSecond: 50, ratePerSecond: 25, callsPerSecond: 5, concurrency: 32 },
};
const times = (begins: number) => ({
  begins: new Date(Date.now() + begins * 3_600_000).toISOString(),
  ends: new Date(Date.now() + (begins + 2) * 3_600_000).toISOString(),
});
const list = async () => {
  const reader = await api.as(['system-instances:read']);
  const { body } = await reader.get('/v1/system-instances').expect(200);
  return body.items as SystemInstance[];
};

describe('system instances', () => {
  it('are told with breaker, pace, quota used, maintenance, and the handovers that wait for each', async () => {
    const occurrence = { windowId: 'w-1', instance: 'de01', reason: 'Upgrade', ...times(-1) };
    api.systems.on('GET /v1/instances', { body: { items: [instance] } });
    api.systems.on('GET /v1/maintenance-windows/occurrences', { body: { items: [occurrence] } });
    await sql`
      insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, waiting_system, waiting_instance, amount,
        currency, resume_at)
      values ('main:1', 'main', '1', 'waiting', 'c', 'erp', 'de01', 10, 'EUR', now() + interval '1 day'),
        ('main:2', 'main', '2', 'waiting', 'c', 'psa', 'de01', 10, 'EUR', now() + interval '1 day')`.execute(
      api.database.db,
    );
    const items = await list();
    expect(items.map(({ system }) => system)).toEqual(['crm', 'erp', 'psa', 'hr', 'billing', 'documents']);
    expect(items[1]).toMatchObject({
      instance: 'de01',
      vendor: 'xero',
      legalEntities: ['DE01'],
      availability: 'limited',
      reason: 'Too many calls',
      answered: true,
      mapping: 'at-odds',
      calls: { breaker: 'closed', limitPerSecond: 50, pacePerSecond: 25, quotaUsed: 0.2, inFlight: 2, concurrency: 32 },
      waiting: { count: 1, values: [{ currency: 'EUR', amount: '10' }] },
      maintenance: { windowId: 'erp:w-1', reason: 'Upgrade', underWay: true },
    });
    const reader = await api.as(['handovers:read']);
    const { body } = await reader.get(items[1]!.waiting.list).expect(200);
    expect(body.items).toMatchObject([{ key: 'main:1' }]);
  });

  it('are told as last known where their system API does not answer', async () => {
    api.systems.on('GET /v1/instances', { status: 500, body: { title: 'broken', status: 500 } });
    await sql`delete from system_instances`.execute(api.database.db);
    await sql`insert into system_instances (system, instance, availability, reason)
      values ('erp', 'de01', 'down', 'Connection refused')`.execute(api.database.db);
    expect(await list()).toMatchObject([
      { system: 'erp', instance: 'de01', availability: 'down', reason: 'Connection refused', answered: false },
    ]);
  });

  it('are shown to those alone who may see them', async () => {
    await (await api.as(['handovers:read'])).get('/v1/system-instances').expect(403);
  });
});

describe('the times of maintenance', () => {
  it('are those of every system, the first one first', async () => {
    api.systems.on('GET /v1/maintenance-windows/occurrences', ({ query }) => ({
      body: { items: query.days === '7' ? [{ windowId: 'w', instance: 'main', reason: 'r', ...times(1) }] : [] },
    }));
    const reader = await api.as(['maintenance-windows:read']);
    const { body } = await reader.get('/v1/maintenance-windows/occurrences').query({ days: 7 }).expect(200);
    expect(body.items).toHaveLength(6);
    expect(body.items[0]).toMatchObject({ system: 'crm', windowId: 'crm:w' });
    await reader.get('/v1/maintenance-windows/occurrences').query({ days: 0 }).expect(400);
  });
});
