import { createDatabase } from '@handover/platform';
import { eventually } from '@handover/testing';
import { sql } from 'kysely';
import { RecordChangesPurge } from '../src/nest/record-changes/record-changes-purge.js';
import { type ShelfApi, startShelfApi } from './support/start-shelf-api.js';

interface Change {
  instance: string;
  id: string;
  externalReference?: string;
}

let api: ShelfApi;

beforeAll(async () => {
  api = await startShelfApi({
    main: { key: 'key' },
    east: { key: 'key', account: 'e' },
    west: { key: 'another', account: 'w' },
    quiet: { key: 'key', silent: true },
    deaf: {},
  });
});
afterAll(() => api?.close());

async function page(query: object = {}): Promise<{ items: Change[]; nextCursor: string }> {
  const caller = await api.as('record-changes:read');
  const { body } = await caller.get('/v1/record-changes').query(query).expect(200);
  return body as { items: Change[]; nextCursor: string };
}

/** Where the list ends now. */
async function end(): Promise<string> {
  let { items, nextCursor } = await page({ limit: 200 });
  while (items.length > 0) ({ items, nextCursor } = await page({ limit: 200, cursor: nextCursor }));
  return nextCursor;
}

describe('a webhook', () => {
  it('that is rightly signed is answered without a body, and its changes can be listed', async () => {
    const cursor = await end();
    const { text } = await api.tell('main', [{ event: '1', id: 'C-1', of: 'main:006' }]).expect(200);
    expect(text).toBe('');
    const { items } = await page({ cursor });
    expect(items).toEqual([
      {
        instance: 'main',
        type: 'customer',
        id: 'C-1',
        change: 'updated',
        occurredAt: '2026-11-20T09:30:00.000Z',
        receivedAt: expect.stringMatching(/Z$/),
        externalReference: 'main:006',
      },
    ]);
  });

  it('that comes again, alone or among others, changes nothing', async () => {
    const cursor = await end();
    const first = [
      { event: 'again-1', id: 'A' },
      { event: 'again-2', id: 'B' },
    ];
    await Promise.all(Array.from({ length: 5 }, () => api.tell('main', first).expect(200)));
    await api.tell('main', [...first, { event: 'again-3', id: 'C' }, { event: 'again-3', id: 'C' }]).expect(200);
    await api.tell('quiet', [first[0]]).expect(200);
    const { items } = await page({ cursor });
    expect(items.map(({ instance, id }) => `${instance} ${id}`)).toEqual(['main A', 'main B', 'main C', 'quiet A']);
  });

  it.each<[string, string, unknown, string | null]>([
    ['without a signature', 'main', [], null],
    ['with a signature of another key', 'main', [], 'another'],
    ['that is no JSON and not signed', 'main', '{', null],
    ['that is empty and not signed', 'main', '', null],
  ])('%s is refused with 401', async (_what, instance, body, key) => {
    const { body: problem } = await api
      .tell(instance, body, key)
      .expect(401)
      .expect('content-type', /problem\+json/);
    expect(problem.type).toMatch(/signature-refused$/);
  });

  it('is refused without a body where the vendor wants that', async () => {
    const refused = await api.tell('quiet', [], 'another').expect(401);
    expect(refused.text).toBe('');
    expect(refused.headers).not.toHaveProperty('content-type');
  });

  it.each(['{', '{}', '"text"'])('that is rightly signed and none of the vendor (%s) is a 400', async (text) => {
    const cursor = await end();
    const { body } = await api
      .tell('main', text)
      .expect(400)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({ detail: 'The body is none of the shelf.', errors: [{ pointer: '' }] });
    expect((await page({ cursor })).items).toEqual([]);
  });

  it('to an instance that is unknown, or takes in none, is a 404 that names no other', async () => {
    for (const name of ['nowhere', 'deaf']) {
      const { body } = await api.tell(name, []).expect(404);
      expect(body.detail).toBe(`There is no instance that takes in webhooks "${name}".`);
    }
  });

  it('that is too large is a 413, one that is no JSON at all a 415', async () => {
    await api.tell('main', `["${'x'.repeat(1_048_576)}"]`).expect(413);
    await api.tell('main', '<a/>').set('content-type', 'text/xml').expect(415);
  });

  it('of several accounts is kept with the instance of each; of an account that none is, it is let go', async () => {
    const cursor = await end();
    const told = ['e', 'w', 'x'].map((account) => ({ event: `accounts-${account}`, id: account, account }));
    await api.tell('east', told).expect(200);
    const { items } = await page({ cursor });
    expect(items.map(({ instance, id }) => `${instance} ${id}`)).toEqual(['east e', 'west w']);
  });
});

describe('the list of changes', () => {
  it('is read in pages, oldest first, and goes on from the cursor of its end', async () => {
    const cursor = await end();
    const events = Array.from({ length: 5 }, (_, at) => ({ event: `page-${at}`, id: `P-${at}` }));
    await api.tell('main', events.slice(0, 3)).expect(200);
    const first = await page({ cursor, limit: 2 });
    const second = await page({ cursor: first.nextCursor, limit: 2 });
    const third = await page({ cursor: second.nextCursor, limit: 2 });
    expect([first, second, third].map(({ items }) => items.map(({ id }) => id))).toEqual([['P-0', 'P-1'], ['P-2'], []]);
    await api.tell('main', events.slice(3)).expect(200);
    expect((await page({ cursor: third.nextCursor })).items.map(({ id }) => id)).toEqual(['P-3', 'P-4']);
  });

  it('shows no change before one that was taken in earlier and is not written yet, so that a reader misses none', async () => {
    const cursor = await end();
    const { db, close } = createDatabase<object>({ url: api.databaseUrl, schema: 'system_shelf' });
    const lockWaits = async (): Promise<number> => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        db,
      );
      return rows[0]!.count;
    };
    const seen: string[] = [];
    let answered = 0;
    let telling: Promise<unknown>[] = [];
    await db
      .transaction()
      .execute(async (open) => {
        // Somebody holds what the second change of the first delivery needs: its first change has a number and is not visible.
        await sql`insert into record_changes (instance, event_id, type, record_id, change, occurred_at)
          values ('main', 'held', 'customer', 'H', 'updated', now())`.execute(open);
        const tell = async (...events: string[]): Promise<void> => {
          await api
            .tell(
              'main',
              events.map((event) => ({ event, id: event })),
            )
            .expect(200);
          answered += 1;
        };
        telling = [tell('early', 'held')];
        await eventually(async () => (await lockWaits()) === 1);
        telling.push(tell('late'));
        await eventually(async () => answered === 1 || (await lockWaits()) === 2);
        seen.push(...(await page({ cursor })).items.map(({ id }) => id));
        throw new Error('rolled back');
      })
      .catch((error: Error) => expect(error.message).toBe('rolled back'));
    expect(seen).toEqual([]);
    await Promise.all(telling);
    await close();
    expect((await page({ cursor })).items.map(({ id }) => id)).toEqual(['early', 'held', 'late']);
  });

  it('is read of one instance alone', async () => {
    const cursor = await end();
    await api.tell('main', [{ event: 'one-1', id: 'M' }]).expect(200);
    await api.tell('quiet', [{ event: 'one-1', id: 'Q' }]).expect(200);
    expect((await page({ cursor, instance: 'quiet' })).items).toMatchObject([{ instance: 'quiet', id: 'Q' }]);
  });

  it('wants its scope, and a cursor of its own', async () => {
    await (await api.as('instances:read')).get('/v1/record-changes').expect(403);
    const caller = await api.as('record-changes:read');
    for (const value of ['nonsense', { after: 'x' }, { after: -1 }, { key: 1 }]) {
      const cursor = typeof value === 'string' ? value : Buffer.from(JSON.stringify(value)).toString('base64url');
      const { body } = await caller.get('/v1/record-changes').query({ cursor }).expect(400);
      expect(body.errors).toMatchObject([{ pointer: '/cursor' }]);
    }
  });

  it('lets changes go after 30 days', async () => {
    const cursor = await end();
    await api
      .tell('main', [
        { event: 'old', id: 'OLD' },
        { event: 'new', id: 'NEW' },
      ])
      .expect(200);
    const { db, close } = createDatabase({ url: api.databaseUrl, schema: 'system_shelf' });
    await sql`update record_changes set received_at = now() - interval '31 days' where event_id = 'old'`.execute(db);
    await close();
    await api.app.get(RecordChangesPurge, { strict: false }).purge();
    expect((await page({ cursor })).items).toMatchObject([{ id: 'NEW' }]);
  });
});
