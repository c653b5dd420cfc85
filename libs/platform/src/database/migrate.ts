import { Logger } from '@nestjs/common';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { createDatabase, type DatabaseOptions, plainIdentifier } from './create-database.js';
import { onceDatabaseServes } from './once-database-serves.js';

/** An app's migrations by name; they run in the names' alphabetical order, each once. */
export type Migrations = Record<string, Migration>;

/**
 * Brings the app's schema up to date, creating it first when it is missing and the role may. Waits up to
 * `withinMs` (30,000 by default) for a database that does not accept connections yet. Several replicas may start at once:
 * Kysely's lock lets one migrate while the others wait.
 *
 * @throws Error naming the migration that failed, the failure as its cause; nothing of that migration is kept
 */
export async function migrate(options: DatabaseOptions & { migrations: Migrations; withinMs?: number }): Promise<void> {
  // Its own connection: a migration may take longer than a query is allowed to.
  const { db, close } = createDatabase<unknown>({ ...options, poolSize: 2, statementTimeoutMs: 0 });
  try {
    await onceDatabaseServes(() => sql`select 1`.execute(db), options.withinMs);
    await ensureSchema(db, options.schema);
    await runMigrations(db, options.schema, options.migrations);
  } finally {
    await close();
  }
}

async function runMigrations(db: Kysely<unknown>, schema: string, migrations: Migrations): Promise<void> {
  const logger = new Logger('Database');
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
    // A library's migration (idempotency keys) may join an app that has migrations of its own already.
    allowUnorderedMigrations: true,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  for (const { migrationName, status } of results) {
    if (status === 'Success') logger.log(`Migration ${migrationName} applied to schema ${schema}`);
  }
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName;
    throw new Error(
      `Schema ${schema} could not be brought up to date${failed ? `: migration ${failed} failed` : ''}.`,
      {
        cause: error,
      },
    );
  }
}

async function ensureSchema(db: Kysely<unknown>, schema: string): Promise<void> {
  if (await schemaExists(db, schema)) return;
  try {
    await sql`create schema if not exists ${sql.id(plainIdentifier(schema))}`.execute(db);
  } catch (error) {
    // Another replica may have been faster: "if not exists" does not cover that race.
    if (!(await schemaExists(db, schema))) {
      throw new Error(`Schema ${schema} does not exist and could not be created: create it, owned by the app's role.`, {
        cause: error,
      });
    }
  }
}

async function schemaExists(db: Kysely<unknown>, schema: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  return rows.length > 0;
}
