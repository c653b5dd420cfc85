import { Logger } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { createDatabase, inTransaction, type OpenDatabase } from '../src/database/index.js';
import { type DisposableDatabase, startDisposableDatabase } from '../src/development/index.js';

interface Notes {
  notes: { text: string };
}

describe('a transaction shared by a raw client and a query builder', () => {
  let disposable: DisposableDatabase;
  let database: OpenDatabase<Notes>;
  beforeAll(async () => {
    Logger.overrideLogger(false);
    disposable = await startDisposableDatabase();
    database = createDatabase<Notes>({ ...disposable, poolSize: 2 });
    await sql`create table notes (text text unique)`.execute(database.db);
  });
  beforeEach(async () => {
    await database.db.deleteFrom('notes').execute();
  });
  afterAll(async () => {
    await database.close();
    await disposable.close();
  });

  const write = (db: Kysely<Notes>, text: string) => db.insertInto('notes').values({ text }).execute();
  const texts = async () =>
    (await database.db.selectFrom('notes').select('text').orderBy('text').execute()).map((row) => row.text);

  it('commits what both wrote', async () => {
    const answer = await inTransaction<Notes, string>(database.pool, async ({ client, db }) => {
      await write(db, 'by the query builder');
      await client.query('insert into notes values ($1)', ['by the client']);
      expect(await texts()).toEqual([]);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await texts()).toEqual(['by the client', 'by the query builder']);
  });

  it('rolls back what both wrote when the work throws, and passes the error on', async () => {
    const work = inTransaction<Notes, void>(database.pool, async ({ client, db }) => {
      await write(db, 'by the query builder');
      await client.query('insert into notes values ($1)', ['by the client']);
      throw new Error('the workflow was refused');
    });
    await expect(work).rejects.toThrow('the workflow was refused');
    expect(await texts()).toEqual([]);
  });

  it('fails when a statement failed and the work did not say so', async () => {
    const work = inTransaction<Notes, void>(database.pool, async ({ client, db }) => {
      await write(db, 'lost');
      await client.query('select 1/0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('The transaction was rolled back');
    expect(await texts()).toEqual([]);
  });

  it('takes an inner transaction back alone, the rest being kept', async () => {
    await inTransaction<Notes, void>(database.pool, async ({ db }) => {
      await write(db, 'outer');
      await db.transaction().execute(async (inner) => write(inner, 'inner'));
      const refused = db.transaction().execute(async (inner) => {
        await write(inner, 'refused');
        await write(inner, 'outer');
      });
      await expect(refused).rejects.toThrow('duplicate key');
      await write(db, 'after');
    });
    expect(await texts()).toEqual(['after', 'inner', 'outer']);
  });

  it('takes an inner transaction back with the outer', async () => {
    const work = inTransaction<Notes, void>(database.pool, async ({ db }) => {
      await db.transaction().execute(async (inner) => write(inner, 'inner'));
      throw new Error('outer');
    });
    await expect(work).rejects.toThrow('outer');
    expect(await texts()).toEqual([]);
  });

  it('gives its connection back, also after failures', async () => {
    for (let round = 0; round < 10; round++) {
      await inTransaction(database.pool, () => Promise.reject(new Error('no'))).catch(() => undefined);
    }
    expect(database.pool.waitingCount).toBe(0);
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });

  it('drops a connection that was lost in the middle', async () => {
    const work = inTransaction(database.pool, async ({ client }) => {
      await client.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(work).rejects.toThrow();
    expect(await texts()).toEqual([]);
  });
});
