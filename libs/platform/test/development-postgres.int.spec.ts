import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/development/index.js';

const settings = { shared_buffers: '32MB' };

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataDir: string;
  const started: { stop(): Promise<void> }[] = [];
  const start = async (options: { port?: number } = {}): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataDir, port: 0, settings, ...options });
    started.push(server);
    return server;
  };

  // One folder for all: every test starts a server that another one stopped, as a developer's machine does.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handover-embedded-'));
    dataDir = join(folder, 'postgres');
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('starts once when two starts race on an empty folder', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(String(refused.reason)).toContain('is in use by process');
  });

  it('keeps its data over a restart, and its password from other users', async () => {
    const first = await start();
    await query(first.adminUrl, 'create table over_restart as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(second.reattached).toBe(false);
    expect(await query(second.adminUrl, 'select answer from over_restart')).toEqual([{ answer: 42 }]);
    expect((await stat(join(dataDir, 'superuser-password'))).mode & 0o777).toBe(0o600);
  });

  it('is a copy of one template where its data need not be durable, and writes nothing to that', async () => {
    const copies = ['one', 'two'].map((name) => join(folder, name));
    const servers = await Promise.all(
      copies.map((copy) =>
        startEmbeddedPostgres({ dataDir: copy, port: 0, settings: { ...settings, fsync: 'off' } }).then((server) => {
          started.push(server);
          return server;
        }),
      ),
    );
    const ofCluster = 'select system_identifier::text id from pg_control_system()';
    const [one, two] = await Promise.all(servers.map(({ adminUrl }) => query(adminUrl, ofCluster)));
    expect(one).toEqual(two);
    await query(servers[0]!.adminUrl, 'create table of_one ()');
    await expect(query(servers[1]!.adminUrl, 'table of_one')).rejects.toThrow('does not exist');
    const { adminUrl } = await start();
    expect(await query(adminUrl, ofCluster)).not.toEqual(one);
  });

  it('commits to disk and listens on this machine alone', async () => {
    const { adminUrl } = await start();
    const [row] = await query(
      adminUrl,
      `select current_setting('fsync') fsync, current_setting('synchronous_commit') commit,
              current_setting('listen_addresses') listens, current_setting('unix_socket_directories') sockets`,
    );
    expect(row).toEqual({ fsync: 'on', commit: 'on', listens: '127.0.0.1', sockets: '' });
  });

  it('asks for its password', async () => {
    const { adminUrl } = await start();
    const guess = new URL(adminUrl);
    guess.password = 'guess';
    await expect(query(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('is one user’s at a time', async () => {
    await start();
    await expect(start()).rejects.toThrow(/is in use by process \d+: stop it, or choose another folder/);
  });

  it('says so when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(`Port ${port} is in use`);
    other.close();
  });

  it('starts over a pid file that was left behind', async () => {
    const first = await start();
    await first.stop();
    await writeFile(
      join(dataDir, 'pgdata', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/pgdata\n0\n5432\n\n\n\nready\n`,
    );
    expect((await start()).reattached).toBe(false);
  });

  it('starts again directly after the server itself was killed', async () => {
    const first = await start();
    await query(first.adminUrl, 'create table over_kill as select 42 as answer');
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(await query(second.adminUrl, 'select answer from over_kill')).toEqual([{ answer: 42 }]);
  });

  it('is taken over with its data when the process that started it was killed', async () => {
    const child = startInChild(dataDir);
    const first = (await firstLine(child)) as { pid: number; port: number };
    await expect(start()).rejects.toThrow(`is in use by process ${child.pid}`);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const second = await start();
    expect(second).toMatchObject({ reattached: true, pid: first.pid, port: first.port });
    expect(await query(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
    expect(existsSync(join(dataDir, 'pgdata', 'postmaster.pid'))).toBe(false);
  });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the server, writes a table and then waits to be killed. */
function startInChild(dataDir: string): ChildProcess {
  const [hooks, script] = ['typescript-hooks.mjs', 'start-embedded-postgres.ts'].map((name) =>
    fileURLToPath(new URL(`support/${name}`, import.meta.url)),
  );
  return spawn(process.execPath, ['--import', hooks!, script!, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<unknown> {
  const lines = createInterface({ input: child.stdout! });
  const [line] = (await once(lines, 'line')) as [string];
  return JSON.parse(line);
}
