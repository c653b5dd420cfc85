import { sql } from 'kysely';
import { type RunningProcessApi, startProcessApi } from './support/start-process-api.js';

let api: RunningProcessApi;
let reader: Awaited<ReturnType<RunningProcessApi['as']>>;

beforeAll(async () => {
  api = await startProcessApi();
  reader = await api.as(['handovers:read', 'exceptions:read', 'events:read']);
  // Within one millisecond, as a burst brings them.
  await sql`
    insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, received_at)
    select 'main:' || n, 'main', n, 'blocked', 'c', '2026-11-20T09:30:00.123Z'::timestamptz + n * interval '100 microseconds'
    from generate_series(1, 9) n`.execute(api.database.db);
  await sql`
    insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, after, correlation_id, opened_at)
    select key, 'validate-customer', 'master-data', 'cause', 'title', key, 'finance', 'after', 'c', received_at
    from handovers`.execute(api.database.db);
  await sql`
    insert into received_events (event_id, crm_instance, opportunity_id, stage, crm_version, occurred_at, fate, reason, received_at,
      correlation_id)
    select key, 'main', opportunity_id, 'Closed Won', '1', received_at, 'known', 'r', received_at, 'c' from handovers`.execute(
    api.database.db,
  );
});
afterAll(() => api?.close());

async function all(path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await reader.get(path).query({ limit: 2, cursor }).expect(200);
    items.push(...(body.items as Record<string, unknown>[]));
    cursor = body.nextCursor as string | undefined;
    if (cursor === undefined) return items;
  }
}

describe('a list that is read page by page', () => {
  const expected = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((n) => `main:${n}`);

  it.each([
    ['handovers', 'key'],
    ['exceptions', 'handoverKey'],
    ['received-events', 'id'],
  ])('has each of the %s once, also those that came within one millisecond', async (path, field) => {
    expect((await all(`/v1/${path}`)).map((item) => item[field])).toEqual(expected);
  });
});
