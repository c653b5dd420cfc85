import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, openCluster } from './cluster.js';
import {
  type DatabaseAccount,
  databaseAccount,
  findPostgresPrograms,
  type PostgresPrograms,
  runAs,
} from './postgres-programs.js';
import { findPostmaster, type Postmaster } from './postmaster.js';

/** Where the embedded PostgreSQL keeps its data and where it listens. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data, the log and the superuser's password; made when missing. */
  dataDir: string;
  /** Port on 127.0.0.1; 0 for any free one. A server that runs already keeps its own. */
  port: number;
  /** Server settings that replace or add to the defaults, for example `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
  /** Several callers may use the one server at the same time (tests); by default the first has it alone. */
  shared?: boolean;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** postgres:// URL of the superuser. */
  adminUrl: string;
  port: number;
  /** Process number of the server. */
  pid: number;
  /** Whether it ran already, left behind by a process that was killed. */
  reattached: boolean;
  /** Stops the server, waiting until its data is on disk. */
  stop(): Promise<void>;
}

/** Sized for a laptop that runs everything else too; every commit still reaches the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

const START_WITHIN_MS = 60_000;
const GONE_WITHIN_MS = 10_000;
/** The client that holds the lock; `ref` and `unref` are missing in pg's types. */
type Owner = pg.Client & { ref(): void; unref(): void };
/** Any number that no other program is likely to lock in the database `postgres`. */
const OWNER_LOCK = 0x48414e44;

/**
 * Starts a real PostgreSQL for development, or takes over the one that a killed process left running on the same data.
 * Works as root too: the server then runs as the account `postgres`.
 *
 * @throws Error saying what is in the way: another process that uses the data, a port in use, a server that fails
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.dataDir);
  const [programs, account] = await Promise.all([findPostgresPrograms(), databaseAccount()]);
  const settings: Record<string, string> = { ...SETTINGS, ...options.settings };
  const cluster = await openCluster(folder, programs, account, { durable: settings.fsync !== 'off' });

  const take = async (postmaster: Postmaster, reattached: boolean): Promise<EmbeddedPostgres> => {
    const adminUrl = `postgres://postgres:${cluster.password}@127.0.0.1:${postmaster.port}/postgres`;
    const owner = await takeOwnership(adminUrl, cluster, options.shared ?? false);
    return {
      ...{ adminUrl, port: postmaster.port, pid: postmaster.pid, reattached },
      async stop() {
        owner.ref();
        await owner.end().catch(() => undefined);
        await stopPostmaster(cluster, programs, account);
      },
    };
  };
  const found = await postmasterReady(cluster);
  const taken = found && (await take(found, true).catch((error: unknown) => unlessDying(error, cluster)));
  return taken ?? take(await startPostmaster(cluster, programs, account, settings, options.port), false);
}

/** Waits for a server that was killed a moment ago to be gone, where it breaks connections off for that. Throws any other error. */
async function unlessDying(error: unknown, cluster: Cluster): Promise<undefined> {
  if (!['ECONNRESET', 'ECONNREFUSED'].includes(String((error as { code?: unknown }).code))) throw error;
  for (const deadline = Date.now() + GONE_WITHIN_MS; findPostmaster(cluster.data); await pause(50)) {
    if (Date.now() > deadline) throw error;
  }
}

async function startPostmaster(
  cluster: Cluster,
  programs: PostgresPrograms,
  account: DatabaseAccount,
  settings: Record<string, string>,
  wantedPort: number,
): Promise<Postmaster> {
  const port = wantedPort === 0 ? await freePort() : wantedPort;
  const flags = Object.entries({ ...settings, port: String(port) }).map(
    ([name, value]) => `-c ${name}=${plain(value)}`,
  );
  const logged = (await readFile(cluster.log, 'utf8').catch(() => '')).length;
  const parameters = ['-D', cluster.data, '-l', cluster.log, '-o', flags.join(' '), '-w', '-t', '60', '-s', 'start'];
  for (const deadline = Date.now() + START_WITHIN_MS; ;) {
    const failure = await runAs(account, programs.pg_ctl, parameters).catch((error: Error) => error);
    // Read also after a failure: two processes may have started the server at once, and one of them did.
    const postmaster = await postmasterReady(cluster);
    if (postmaster) return postmaster;
    const log = (await readFile(cluster.log, 'utf8').catch(() => '')).slice(logged).trim();
    // Children of a killed server hold its shared memory until they notice.
    if (/pre-existing shared memory block/.test(log) && Date.now() < deadline) {
      await pause(200);
      continue;
    }
    if (/Address already in use/.test(log)) throw new Error(`Port ${port} is in use: PostgreSQL cannot listen there.`);
    throw new Error(`PostgreSQL did not start on ${cluster.data}: ${log || String(failure)}`);
  }
}

/** The server on the cluster once it accepts connections; undefined when there is none (any more). */
async function postmasterReady(cluster: Cluster): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const postmaster = findPostmaster(cluster.data);
    if (!postmaster || postmaster.ready) return postmaster;
    if (Date.now() > deadline)
      throw new Error(`The PostgreSQL on ${cluster.data} does not get ready: see ${cluster.log}`);
    await pause(50);
  }
}

/**
 * Holds a lock in the server for as long as this process lives, which the server itself gives back when the process
 * dies: no lock file to go stale.
 */
async function takeOwnership(adminUrl: string, cluster: Cluster, shared: boolean): Promise<Owner> {
  const options = { connectionString: adminUrl, application_name: `handover owner ${process.pid}` };
  const owner = new pg.Client(options) as Owner;
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ directory: string }>(`select current_setting('data_directory') directory`);
    if (rows[0]?.directory !== cluster.data) throw new Error(`Port ${owner.port} belongs to another PostgreSQL.`);
    if (!shared) await lock(owner, cluster);
    // The lock is no reason for a process to stay alive.
    owner.unref();
    return owner;
  } catch (error) {
    await owner.end();
    throw error;
  }
}

async function lock(owner: pg.Client, cluster: Cluster): Promise<void> {
  const deadline = Date.now() + 2_000;
  for (;;) {
    const { rows } = await owner.query<{ got: boolean }>('select pg_try_advisory_lock($1) got', [OWNER_LOCK]);
    if (rows[0]?.got) return;
    if (Date.now() > deadline) break;
    await pause(100);
  }
  const { rows } = await owner.query<{ name: string }>(
    `select application_name as name from pg_stat_activity where pid =
       (select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted limit 1)`,
    [OWNER_LOCK],
  );
  const holder = /\d+$/.exec(rows[0]?.name ?? '')?.[0] ?? 'unknown';
  throw new Error(`The database in ${cluster.data} is in use by process ${holder}: stop it, or choose another folder.`);
}

async function stopPostmaster(cluster: Cluster, programs: PostgresPrograms, account: DatabaseAccount): Promise<void> {
  if (!findPostmaster(cluster.data)) return;
  try {
    await runAs(account, programs.pg_ctl, ['-D', cluster.data, '-m', 'fast', '-w', '-t', '60', '-s', 'stop']);
  } catch (error) {
    if (findPostmaster(cluster.data)) throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

/** Settings travel through a shell in pg_ctl. */
function plain(value: string): string {
  if (!/^[\w.,-]*$/.test(value)) throw new TypeError(`"${value}" is not a plain PostgreSQL setting.`);
  return value;
}
