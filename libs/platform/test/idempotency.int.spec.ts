import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Logger,
  Param,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import { sql } from 'kysely';
import request from 'supertest';
import { createDatabase, DatabaseModule, type OpenDatabase } from '../src/database/index.js';
import { type DisposableDatabase, startDisposableDatabase } from '../src/development/index.js';
import { Problem } from '../src/errors/index.js';
import {
  type Attempt,
  CreateAttempt,
  Idempotent,
  IdempotencyModule,
  idempotencyMigration,
  IdempotencyPurge,
} from '../src/idempotency/index.js';

interface Seen {
  attempt: Attempt;
  body: unknown;
}

/** What the handlers under test do next, and what they saw. */
let behaviour: (seen: Seen) => unknown;
let seen: Seen[];

@Controller('v1')
class ProjectsController {
  @Post('projects')
  @Idempotent({ required: true })
  async createProject(
    @Body() body: { name: string },
    @CreateAttempt() attempt: Attempt,
    @Query('instance') _instance: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    reply.header('ETag', '"1"').header('Location', '/v1/projects/P-1');
    return run({ attempt, body });
  }

  @Post('batches')
  @Idempotent({ severalRecords: true })
  async createSeveral(@Body() body: unknown, @CreateAttempt() attempt: Attempt): Promise<unknown> {
    return run({ attempt, body });
  }

  @Post('opportunities/:id/notes')
  @Idempotent()
  async createNote(
    @Param('id') _id: string,
    @Body() body: unknown,
    @CreateAttempt() attempt: Attempt,
  ): Promise<unknown> {
    return run({ attempt, body });
  }
}

async function run(one: Seen): Promise<unknown> {
  seen.push(one);
  return behaviour(one);
}

/** Stands in for the platform's filter: the status and detail of a problem. */
@Catch()
class ProblemAnswers implements ExceptionFilter {
  catch(error: Error & { status?: number; type?: string; retryAfterSeconds?: number }, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error.retryAfterSeconds) reply.header('Retry-After', String(error.retryAfterSeconds));
    void reply.status(error.status ?? 500).send({ type: error.type, detail: error.message });
  }
}

describe('an operation with an idempotency key', () => {
  let disposable: DisposableDatabase;
  let database: OpenDatabase<unknown>;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    disposable = await startDisposableDatabase();
    database = createDatabase(disposable);
    app = await startApp(disposable);
  });
  beforeEach(() => {
    seen = [];
    behaviour = () => ({ id: `P-${seen.length}`, z: 1, a: [{ b: 'ß', 10: 'ten' }] });
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await disposable.close();
  });

  const post = (key: string | undefined, body: object = { name: 'Nordwind' }, path = '/v1/projects') => {
    const sent = request(app.getHttpServer()).post(path);
    return (key === undefined ? sent : sent.set('Idempotency-Key', key)).send(body);
  };
  const change = (statement: string) => sql.raw(statement).execute(database.db);

  it('gives the same answer to the same request, without running it again', async () => {
    const first = await post('same', { name: 'Nordwind', amount: '1.00' });
    const second = await post('same', { amount: '1.00', name: 'Nordwind' });
    expect(first.status).toBe(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.status).toBe(201);
    expect(second.text).toBe(first.text);
    expect(second.headers).toMatchObject({ 'idempotency-replayed': 'true', etag: '"1"', location: '/v1/projects/P-1' });
    expect(seen).toEqual([{ attempt: { key: 'same', repeated: false }, body: { name: 'Nordwind', amount: '1.00' } }]);
  });

  it('refuses a key that came with another body, another query or another path', async () => {
    await post('reused');
    for (const again of [
      post('reused', { name: 'Harbor' }),
      post('reused', undefined, '/v1/projects?instance=main'),
      post('reused', undefined, '/v1/opportunities/1/notes'),
    ]) {
      const { status, body } = await again;
      expect({ status, ...body }).toMatchObject({
        status: 422,
        type: expect.stringContaining('idempotency-key-reused'),
      });
    }
    expect(seen).toHaveLength(1);
  });

  it('runs once when the same request comes twenty times at once', async () => {
    let finish = () => undefined as void;
    const finished = new Promise<void>((done) => (finish = done));
    behaviour = () => finished.then(() => ({ id: 'P-1' }));
    const all = Array.from({ length: 20 }, () => post('twenty').then((answer) => answer));
    const refused = await firstOf(all, 19);
    finish();
    const answers = await Promise.all(all);
    expect(refused.every(({ status, headers }) => status === 409 && headers['retry-after'] === '1')).toBe(true);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(seen).toHaveLength(1);
    const later = await post('twenty');
    expect(later.body).toEqual({ id: 'P-1' });
  });

  it('runs again instead of repeating its answer when the caller says that a kept answer will not do', async () => {
    await post('again');
    const second = await post('again').set('Cache-Control', 'no-cache');
    expect(second.body).toMatchObject({ id: 'P-2' });
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
    const third = await post('again');
    expect(third.body).toEqual(second.body);
    expect(seen).toHaveLength(2);
  });

  it('leaves the key to the next attempt when a request for several records was refused', async () => {
    behaviour = () => {
      throw new Problem({ type: 'record-refused', title: 'Refused', status: 422, detail: 'No.' });
    };
    expect((await post('several', {}, '/v1/batches')).status).toBe(422);
    behaviour = () => ({});
    expect((await post('several', {}, '/v1/batches')).status).toBe(201);
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
  });

  it('frees the key when the request was refused', async () => {
    behaviour = () => {
      throw new Problem({ type: 'rejected', title: 'Rejected', status: 422, detail: 'No tax profile.' });
    };
    expect((await post('refused')).status).toBe(422);
    behaviour = () => ({ id: 'P-2' });
    expect((await post('refused', { name: 'corrected' })).body).toEqual({ id: 'P-2' });
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, false]);
  });

  it('tells the next attempt when one ended without a known outcome', async () => {
    behaviour = () => {
      throw new Error('the answer was lost');
    };
    expect((await post('lost')).status).toBe(500);
    expect((await post('lost', { name: 'another' })).status).toBe(422);
    behaviour = () => ({ id: 'P-found' });
    expect((await post('lost')).body).toEqual({ id: 'P-found' });
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
  });

  it('tells the next attempt at once when the process that had claimed the key was killed', async () => {
    await post('killed');
    // As a kill in the middle leaves it: claimed, not completed, by a process that is no more on this machine.
    await change(`update idempotency_keys set completed_at = null, status = null,
      claimant = regexp_replace(claimant, '^([^/]+)/[0-9]+/[^/]+', '\\1/4194305/gone') where key = 'killed'`);
    const { body } = await post('killed');
    expect(body).toMatchObject({ id: 'P-2' });
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
  });

  it('waits thirty seconds for a claim on another machine, and then takes it over', async () => {
    await post('elsewhere');
    await change(
      `update idempotency_keys set completed_at = null, claimant = 'another machine/1/2/3' where key = 'elsewhere'`,
    );
    const early = await post('elsewhere');
    expect(early).toMatchObject({ status: 409, headers: { 'retry-after': '1' } });
    await change(`update idempotency_keys set claimed_at = now() - interval '31 seconds' where key = 'elsewhere'`);
    expect((await post('elsewhere')).status).toBe(201);
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
  });

  it('lets one alone take a claim over', async () => {
    behaviour = () => {
      throw new Error('the answer was lost');
    };
    await post('raced');
    let finish = () => undefined as void;
    const finished = new Promise<void>((done) => (finish = done));
    behaviour = () => finished.then(() => ({ id: 'P-1' }));
    const all = Array.from({ length: 10 }, () => post('raced').then((answer) => answer));
    await firstOf(all, 9);
    finish();
    await Promise.all(all);
    expect(seen).toHaveLength(2);
  });

  it('answers well although the outcome could not be noted, and looks again next time', async () => {
    behaviour = async () => {
      await change('alter table idempotency_keys rename to unreachable');
      return { id: 'P-1' };
    };
    const first = await post('unnoted');
    await change('alter table unreachable rename to idempotency_keys');
    expect(first).toMatchObject({ status: 201, body: { id: 'P-1' } });
    behaviour = () => ({ id: 'P-1' });
    expect((await post('unnoted')).status).toBe(201);
    expect(seen.map(({ attempt }) => attempt.repeated)).toEqual([false, true]);
  });

  it('refuses a request without the key where the operation needs it, naming the header', async () => {
    const { status, body } = await post(undefined);
    expect(status).toBe(400);
    expect(body.detail).toContain('Idempotency-Key');
    expect((await post('schlüssel')).status).toBe(400);
    expect((await post('x'.repeat(256))).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it('runs without a key where the operation does not need one', async () => {
    const { status } = await post(undefined, {}, '/v1/opportunities/1/notes');
    expect(status).toBe(201);
    expect(seen).toEqual([{ attempt: { key: expect.stringMatching(/^[0-9a-f-]{36}$/), repeated: false }, body: {} }]);
  });

  it('forgets keys after thirty days', async () => {
    await post('old');
    await post('young');
    await change(`update idempotency_keys set claimed_at = now() - interval '31 days' where key = 'old'`);
    expect(await app.get(IdempotencyPurge).purge()).toBe(1);
    await post('old');
    await post('young');
    expect(seen.map(({ attempt }) => attempt.key)).toEqual(['old', 'young', 'old']);
  });

  it('is documented with its header and its problems', () => {
    const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const required = (path: string) =>
      paths[path]?.post?.parameters?.find((parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key');
    expect(required('/v1/projects')).toMatchObject({ in: 'header', required: true });
    expect(required('/v1/opportunities/{id}/notes')).toMatchObject({ in: 'header', required: false });
    expect(Object.keys(paths['/v1/projects']!.post!.responses)).toEqual(expect.arrayContaining(['400', '409', '422']));
  });
});

async function startApp({ url, schema }: DisposableDatabase): Promise<NestFastifyApplication> {
  const migrations = { '0000_idempotency_keys': idempotencyMigration };
  const testing = await Test.createTestingModule({
    imports: [DatabaseModule.forApp({ url, schema, migrations }), IdempotencyModule.forApp()],
    controllers: [ProjectsController],
  }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app.useGlobalFilters(new ProblemAnswers());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** The first so many answers, in the order in which they arrive. */
async function firstOf<Answer>(all: Promise<Answer>[], count: number): Promise<Answer[]> {
  const arrived: Answer[] = [];
  return new Promise((enough, failed) => {
    for (const one of all) {
      one.then((answer) => arrived.push(answer) === count && enough([...arrived]), failed);
    }
  });
}
