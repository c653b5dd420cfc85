import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@handover/platform/development';
import { endWithThisProcess } from './end-with-this-process.js';
import { trytonAvailability } from './packages.js';
import { startProgram } from './programs.js';
import { SeededDatabases, USERS, type UserName } from './seeded-database.js';
import { KEPT, keptPassword, layOut, type ServerSettings, type Workplace } from './workplace.js';

/** How to start Tryton; every part may be left out. */
export interface TrytonOptions extends Pick<ServerSettings, 'webhook'> {
  /** Seconds until a session that nobody uses is over; 300 by default. */
  sessionTimeout?: number;
  /** Told what is being done. */
  onProgress?: (step: string) => void;
}

/** A running Tryton server on a seeded database of its own. */
export interface Tryton {
  url: string;
  database: string;
  passwords: Record<UserName, string>;
  /** postgres:// URL of the superuser, in the server's database. */
  adminUrl: string;
  /** Ends the server; the database stays until `stop`. */
  halt(): Promise<void>;
  /** Serves again, after `halt`, at the same address. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Safety of data is traded for speed: what is here can be made again. */
const POSTGRES = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '100',
};
const PROCESSES = 4;
const READY_WITHIN_MS = 60_000;

/**
 * Starts Tryton on loopback: PostgreSQL, a copy of the seeded template, and the server in four processes. The template is
 * made first when there is none for this companion module, seed and version of Tryton.
 *
 * @throws Error saying why it cannot be; nothing is left running then
 */
export async function startTryton(options: TrytonOptions = {}): Promise<Tryton> {
  const availability = await trytonAvailability();
  if ('missing' in availability) throw new Error(`Tryton cannot be started: ${availability.missing}.`);
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    return await start(availability.version, options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  version: string,
  { sessionTimeout = 300, webhook, onProgress = () => undefined }: TrytonOptions,
  undo: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<Tryton> {
  const postgres = await startPostgres();
  undo.push(() => postgres.stop());
  const databases = await SeededDatabases.on(postgres.adminUrl);
  undo.push(() => databases.close());
  const template = await databases.template(version, onProgress);
  const { name: database, drop } = await databases.copyOf(template);
  undo.push(drop);
  const workplace = await layOut({ databaseUrl: databases.serverUrl, sessionTimeout, webhook });
  undo.push(() => workplace.remove());
  onProgress('starting the server');
  const port = await freePort();
  let halt = await serve(workplace, database, port);
  undo.push(() => halt());
  const passwords = await Promise.all(
    (['admin', ...USERS] as const).map(async (user) => [user, await keptPassword(user)] as const),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    passwords: Object.fromEntries(passwords) as Tryton['passwords'],
    adminUrl: databases.adminUrlOf(database),
    halt: () => halt(),
    async resume() {
      halt = await serve(workplace, database, port);
    },
    stop,
  };
}

async function startPostgres(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(KEPT, 'postgres'), port: 0, settings: POSTGRES });
  const release = endWithThisProcess(postgres.pid);
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      release();
    },
  };
}

/** Resolves, once the server answers, with what ends it and the worker that delivers what it announces. */
async function serve(workplace: Workplace, database: string, port: number): Promise<() => Promise<void>> {
  const halt = await serveRequests(workplace, database, port);
  const { env, log, announces } = workplace;
  if (!announces) return halt;
  const worker = startProgram('trytond-worker', ['-d', database, '-n', '2'], { env, log });
  const ended = once(worker, 'exit');
  return async () => {
    if (worker.exitCode === null && worker.signalCode === null) worker.kill('SIGINT');
    await ended;
    await halt();
  };
}

async function serveRequests({ env, log }: Workplace, database: string, port: number): Promise<() => Promise<void>> {
  const parameters = [
    ...['--bind', `127.0.0.1:${port}`, '--worker-class', 'gthread', '--workers', String(PROCESSES)],
    // One thread each: Python computes in one at a time, and a second one only makes both wait.
    ...['--threads', '1', '--keep-alive', '75', '--timeout', '120', 'trytond.application:app'],
  ];
  const server = startProgram('gunicorn', parameters, {
    env: { ...env, TRYTOND_DATABASE_NAMES: database, TRYTOND_LOGGING_LEVEL: '40' },
    log,
  });
  const exited = once(server, 'exit');
  const halt = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await exited;
  };
  const ended = exited.then(() => 'it ended');
  for (const deadline = Date.now() + READY_WITHIN_MS; ;) {
    if (await answers(port)) return halt;
    const failure = await Promise.race([ended, pause(50).then(() => undefined)]);
    if (failure !== undefined || Date.now() > deadline) {
      await halt();
      const said = (await readFile(log, 'utf8')).trim().split('\n').slice(-8).join('\n');
      throw new Error(`Tryton did not start (${failure ?? 'no answer'}):\n${said}`);
    }
  }
}

async function answers(port: number): Promise<boolean> {
  const body = JSON.stringify({ id: 1, method: 'common.server.version', params: [] });
  const headers = { 'content-type': 'application/json' };
  return fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Below the range from which Linux gives outgoing connections theirs (32768), so that none takes it before the server does. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_000);
    const server = createServer();
    const free = await new Promise<boolean>((answer) => {
      server.once('error', () => answer(false)).listen(port, '127.0.0.1', () => answer(true));
    });
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
