import { Controller, Get, Inject, type DynamicModule, Module } from '@nestjs/common';
import pg from 'pg';
import { type AppDefinition, DATABASE_POOL, DatabaseModule, Public, type RunningApp, startApp } from '../src/index.js';
import { type DisposableDatabase, startDisposableDatabase } from '../src/development/index.js';
import { readableLogger } from './support/sample-app.js';

@Controller('v1')
@Public()
class NotesController {
  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  @Get('notes')
  async listNotes(): Promise<unknown> {
    return (await this.pool.query('select 1 as note')).rows;
  }

  @Get('faults')
  async divide(): Promise<unknown> {
    return (await this.pool.query('select 1 / 0')).rows;
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {
  static on(url: string): DynamicModule {
    const database = DatabaseModule.forApp({ schema: 'test', url, poolSize: 2, migrations: {} });
    return { module: NotesModule, imports: [database] };
  }
}

describe('an app whose database cannot serve', () => {
  let database: DisposableDatabase;
  let server: pg.Client;
  let running: RunningApp;

  beforeAll(async () => {
    database = await startDisposableDatabase();
    server = new pg.Client(database.adminUrl);
    await server.connect();
    const app: AppDefinition = {
      name: 'notes-api',
      layer: 'system',
      title: 'Notes',
      description: 'Notes, for tests.',
      version: '1.0.0',
      contract: 'notes',
      defaultPort: 1,
      module: () => NotesModule.on(database.url),
    };
    const { logger } = readableLogger();
    running = await startApp(app, { PORT: '0', OIDC_ISSUER: 'http://127.0.0.1:1' }, { logger });
  });

  afterAll(async () => {
    await running?.close();
    await server?.end();
    await database?.close();
  });

  const get = async (path: string) => {
    const response = await fetch(`${running.url}${path}`);
    return { status: response.status, headers: response.headers, body: (await response.json()) as { type?: string } };
  };

  const unavailable = async () => {
    const { status, headers, body } = await get('/v1/notes');
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body.type).toBe('https://handover.dev/problems/unavailable');
    expect(JSON.stringify(body)).not.toContain('executed');
  };

  it('asks for patience when the server takes no connections, and serves as soon as it does', async () => {
    expect((await get('/v1/notes')).status).toBe(200);
    await server.query('alter role test_test connection limit 0');
    await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'test_test'`);
    await unavailable();
    await server.query('alter role test_test connection limit -1');
    expect((await get('/v1/notes')).status).toBe(200);
  });

  it('asks for patience when no connection gets free, before its caller would give up', async () => {
    const pool = running.app.get<pg.Pool>(DATABASE_POOL);
    const held = await Promise.all([pool.connect(), pool.connect()]);
    const since = performance.now();
    await unavailable();
    expect(performance.now() - since).toBeLessThan(9_000);
    for (const client of held) client.release();
    expect((await get('/v1/notes')).status).toBe(200);
  });

  it('takes the blame for a statement that is wrong', async () => {
    expect(await get('/v1/faults')).toMatchObject({ status: 500 });
  });
});
