import { Global, Inject, Injectable, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Generated, Kysely, sql } from 'kysely';
import type pg from 'pg';
import {
  createDatabase,
  DATABASE_POOL,
  DatabaseModule,
  InjectDatabase,
  isUniqueViolation,
  migrate,
  type Migrations,
} from '../src/database/index.js';
import { type ReadinessCheck, ReadinessChecks } from '../src/health/index.js';
import { type DisposableDatabase, startDisposableDatabase } from '../src/development/index.js';

interface Notes {
  notes: { id: Generated<number>; text: string; amount: string; day: string; at: Generated<Date> };
}

const migrations: Migrations = {
  '0001_notes': {
    async up(db) {
      await sql`create table notes (
        id bigint generated always as identity primary key, text text unique not null,
        amount numeric(20,6) not null, day date not null, at timestamptz not null default now())`.execute(db);
    },
  },
};

const note = { text: 'first', amount: '184000.000001', day: '2027-02-28' };

beforeAll(() => Logger.overrideLogger(false));

describe('a database', () => {
  let disposable: DisposableDatabase;
  beforeAll(async () => {
    disposable = await startDisposableDatabase({ schema: 'notes' });
    await migrate({ ...disposable, migrations });
  });
  afterAll(() => disposable.close());

  const opened = async (work: (db: Kysely<Notes>, pool: pg.Pool) => Promise<void>) => {
    const { db, pool, close } = createDatabase<Notes>(disposable);
    try {
      await work(db, pool);
    } finally {
      await close();
    }
  };

  it('reads amounts and days as strings, counts as numbers and instants as dates', () =>
    opened(async (db) => {
      const written = await db.insertInto('notes').values(note).returningAll().executeTakeFirstOrThrow();
      expect(written).toEqual({ ...note, id: 1, at: expect.any(Date) });
    }));

  it('refuses to read an integer that would lose digits', () =>
    opened(async (db) => {
      await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('without losing digits');
    }));

  it('works in its schema and cannot make tables elsewhere', () =>
    opened(async (db) => {
      const { rows } = await sql<{ current: string }>`select current_schema() as current`.execute(db);
      expect(rows).toEqual([{ current: 'notes' }]);
      await expect(sql`create table public.elsewhere (id int)`.execute(db)).rejects.toThrow('permission denied');
    }));

  it('tells a unique violation from other errors', () =>
    opened(async (db) => {
      const again = await db
        .insertInto('notes')
        .values(note)
        .execute()
        .catch((error: unknown) => error);
      expect(isUniqueViolation(again)).toBe(true);
      expect(isUniqueViolation(again, 'notes_text_key')).toBe(true);
      expect(isUniqueViolation(again, 'another')).toBe(false);
      expect(isUniqueViolation(await sql`select 1/0`.execute(db).catch((error: unknown) => error))).toBe(false);
    }));

  it('cancels a statement that runs longer than it may', async () => {
    const { db, close } = createDatabase<Notes>({ ...disposable, statementTimeoutMs: 50 });
    await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toThrow('statement timeout');
    await close();
  });

  it('goes on after Postgres closed its idle connections', () =>
    opened(async (db, pool) => {
      await sql`select 1`.execute(db);
      const noticed = new Promise((removed) => pool.once('remove', removed));
      await terminateConnections(disposable, 'notes');
      await noticed;
      await expect(sql`select 1 as one`.execute(db)).resolves.toMatchObject({ rows: [{ one: 1 }] });
    }));

  it('refuses a schema name that would need quoting', () => {
    expect(() => createDatabase({ ...disposable, schema: 'a,b' })).toThrow('not a plain Postgres name');
  });
});

describe('migrations', () => {
  it('run once when several replicas start at the same time', async () => {
    const disposable = await startDisposableDatabase({ schema: 'notes' });
    await Promise.all([1, 2, 3, 4].map(() => migrate({ ...disposable, migrations })));
    await migrate({ ...disposable, migrations });
    await disposable.close();
  });

  it('make the schema when it is missing and the role may', async () => {
    const disposable = await startDisposableDatabase({ schema: 'other', createSchemas: true });
    await migrate({ url: disposable.url, schema: 'notes', migrations });
    await disposable.close();
  });

  it('say what to do when the schema is missing and the role may not make it', async () => {
    const disposable = await startDisposableDatabase({ schema: 'other' });
    await expect(migrate({ url: disposable.url, schema: 'notes', migrations })).rejects.toThrow(
      "Schema notes does not exist and could not be created: create it, owned by the app's role.",
    );
    await disposable.close();
  });

  it('name the migration that fails and keep nothing of it', async () => {
    const disposable = await startDisposableDatabase({ schema: 'notes' });
    const broken: Migrations = {
      ...migrations,
      '0002_broken': {
        async up(db) {
          await sql`create table half (id int)`.execute(db);
          await sql`select 1/0`.execute(db);
        },
      },
    };
    await expect(migrate({ ...disposable, migrations: broken })).rejects.toThrow('migration 0002_broken failed');
    const { db, close } = createDatabase<unknown>(disposable);
    await expect(sql`select * from half`.execute(db)).rejects.toThrow('does not exist');
    await close();
    await disposable.close();
  });

  it('of a library may join an app that has migrations already', async () => {
    const disposable = await startDisposableDatabase({ schema: 'notes' });
    await migrate({ ...disposable, migrations });
    const library: Migrations = { '0000_library': { up: (db) => db.schema.createTable('library').execute() } };
    await migrate({ ...disposable, migrations: { ...migrations, ...library } });
    await disposable.close();
  });

  it('give up on a database that is not there, after waiting for it', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing';
    await expect(migrate({ url, schema: 'notes', migrations, withinMs: 300 })).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the database module', () => {
  @Injectable()
  class NoteCount implements OnModuleInit {
    seenAtStart = -1;
    constructor(
      @InjectDatabase() private readonly db: Kysely<Notes>,
      @Inject(DATABASE_POOL) readonly pool: pg.Pool,
    ) {}

    async onModuleInit(): Promise<void> {
      this.seenAtStart = await this.count();
    }

    async count(): Promise<number> {
      const { count } = await this.db
        .selectFrom('notes')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    }
  }

  it('has migrated before the rest of the app initialises, and closes the pool when the app shuts down', async () => {
    const disposable = await startDisposableDatabase({ schema: 'notes' });
    @Module({ providers: [NoteCount] })
    class NotesModule {}
    const { url, schema } = disposable;
    const testing = await Test.createTestingModule({
      imports: [NotesModule, DatabaseModule.forApp({ url, schema, migrations, applicationName: 'notes-api' })],
    }).compile();
    await testing.init();
    const notes = testing.get(NoteCount, { strict: false });
    expect(notes.seenAtStart).toBe(0);
    const { rows } = await notes.pool.query("select current_setting('application_name') as name");
    expect(rows).toEqual([{ name: 'notes-api' }]);
    await testing.close();
    expect(notes.pool.ended).toBe(true);
    await disposable.close();
  });

  it('makes the app ready only while the database answers', async () => {
    const disposable = await startDisposableDatabase({ schema: 'notes' });
    @Global()
    @Module({ providers: [ReadinessChecks], exports: [ReadinessChecks] })
    class HealthModule {}
    const { url, schema } = disposable;
    const testing = await Test.createTestingModule({
      imports: [HealthModule, DatabaseModule.forApp({ url, schema, migrations })],
    }).compile();
    await testing.init();
    const [[name, check]] = testing.get(ReadinessChecks).entries() as [[string, ReadinessCheck]];
    expect(name).toBe('database');
    await expect(check()).resolves.toBeUndefined();
    await disposable.close();
    await expect(check()).rejects.toThrow();
    await testing.close();
  });

  it('does no I/O while the module is built', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing';
    const testing = await Test.createTestingModule({
      imports: [DatabaseModule.forApp({ url, schema: 'notes', migrations })],
    }).compile();
    await testing.close();
  });
});

async function terminateConnections({ adminUrl }: DisposableDatabase, name: string): Promise<void> {
  const { db, close } = createDatabase<unknown>({ url: adminUrl, schema: 'public' });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`.execute(db);
  await close();
}
