import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { provisionDatabases } from './provision-databases.js';

/** A database of a test's own. */
export interface DisposableDatabase {
  /** postgres:// URL of the role that owns the schema, and nothing else. */
  url: string;
  schema: string;
  /** postgres:// URL of the superuser, in the same database. */
  adminUrl: string;
  /** Drops the database, cutting connections that are still open. */
  close(): Promise<void>;
}

/** What a test wants of its database. */
export interface DisposableDatabaseOptions {
  /** The one schema that the database's role owns; 'test' by default. */
  schema?: string;
  /** Whether the role may make further schemas; false by default. */
  createSchemas?: boolean;
  /** postgres:// URL of a superuser; by default an embedded PostgreSQL is started with this process's first database. */
  server?: string;
}

/**
 * Makes an empty database for a test, with a role that owns one schema in it, as an app finds it in production. The
 * embedded server ends with the process, however that ends, and trades safety of its data for speed.
 */
export async function startDisposableDatabase(options: DisposableDatabaseOptions = {}): Promise<DisposableDatabase> {
  const { schema = 'test', createSchemas = false } = options;
  const server = options.server ?? (await (embedded ??= serverOfThisProcess()));
  const database = `test_${randomBytes(8).toString('hex')}`;
  const roles = [{ schema, role: `test_${schema}`, createSchemas }];
  const { [schema]: url } = await provisionDatabases(server, { database, roles, passwordSeed: 'test' });
  const adminUrl = new URL(server);
  adminUrl.pathname = `/${database}`;
  return { url: url!, schema, adminUrl: adminUrl.href, close: () => dropDatabase(server, database) };
}

let embedded: Promise<string> | undefined;

async function dropDatabase(server: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
  } finally {
    await client.end();
  }
}

/** jest gives every test file modules of its own, so what the files of one process share is found by the process' number. */
async function serverOfThisProcess(): Promise<string> {
  const dataDir = join(tmpdir(), `handover-test-postgres-${process.pid}`);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' };
  const server = await startEmbeddedPostgres({ dataDir, port: 0, settings, shared: true });
  if (!server.reattached) stopWithThisProcess(server.pid, dataDir);
  return server.adminUrl;
}

/** Leaves a shell waiting on a pipe that closes with this process, even when it is killed; then the server goes too. */
function stopWithThisProcess(pid: number, dataDir: string): void {
  const waitForIt = 'for n in 1 2 3 4 5 6 7 8 9; do [ -e "$2/pgdata/postmaster.pid" ] || break; sleep 0.3; done';
  const script = `cat >/dev/null; kill -QUIT "$1"; ${waitForIt}; rm -rf "$2"`;
  const watch = spawn('sh', ['-c', script, 'sh', String(pid), dataDir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  (watch.stdin as Socket).unref();
}
