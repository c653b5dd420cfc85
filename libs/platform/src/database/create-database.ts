import { Logger } from '@nestjs/common';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.js';
import { PreparedClient } from './prepared-client.js';

/** Where an app's tables are and how many connections it may hold. */
export interface DatabaseOptions {
  /** postgres:// URL, with the role and password that own the schema. */
  url: string;
  /** Postgres schema of the app: lower-case letters, digits and underscores. */
  schema: string;
  /** Most connections held at once; 10 by default. */
  poolSize?: number;
  /** Shown in pg_stat_activity; the schema's name by default. */
  applicationName?: string;
  /** Milliseconds after which Postgres cancels a statement; 30,000 by default, 0 for never. */
  statementTimeoutMs?: number;
}

/** An open database: queries through `db`, raw clients through `pool`. */
export interface OpenDatabase<Schema> {
  db: Kysely<Schema>;
  pool: pg.Pool;
  /** Waits for the queries under way and closes every connection. */
  close(): Promise<void>;
}

/** Callers wait for ten seconds: one that finds no connection free is told before it gives up. */
const CONNECT_WITHIN_MS = 5_000;

/**
 * Opens a pool of connections whose search_path is the schema. Connects with the first query, not before.
 *
 * @throws TypeError when the schema's name is not a plain Postgres identifier
 */
export function createDatabase<Schema>(options: DatabaseOptions): OpenDatabase<Schema> {
  const pool = createPool(options);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => pool.end() };
}

/** The pool alone, for callers that need no query builder. See {@link createDatabase}. */
export function createPool(options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: options.url,
    options: `-c search_path=${plainIdentifier(options.schema)}`,
    application_name: options.applicationName ?? options.schema,
    max: options.poolSize ?? 10,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    types: columnTypes,
  });
  // Without listeners a connection that Postgres closes would end the process, whether it is idle or in use.
  const logger = new Logger('Database');
  pool.on('error', (error) => logger.warn(`An idle connection was lost: ${error.message}`));
  pool.on('connect', (client) =>
    client.on('error', (error) => logger.debug(`A connection was lost: ${error.message}`)),
  );
  return pool;
}

/** The name itself when it needs no quoting anywhere; it goes into connection options, which have no parameters. */
export function plainIdentifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) {
    throw new TypeError(`"${name}" is not a plain Postgres name: use lower-case letters, digits and underscores.`);
  }
  return name;
}
