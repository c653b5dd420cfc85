import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
} from 'kysely';
import type pg from 'pg';

/** One transaction, seen as a raw client (for libraries that want one) and as a query builder. */
export interface OpenTransaction<Schema> {
  client: pg.PoolClient;
  db: Kysely<Schema>;
}

/**
 * Runs `work` in one transaction on one connection: what `client` and `db` write is committed together when `work`
 * resolves and rolled back together when it throws. `db.transaction()` inside it becomes a savepoint, so code that opens
 * its own transaction can be called from here; run such inner transactions one after another.
 *
 * @throws what `work` throws; an Error when a statement failed that `work` did not let through, since Postgres then
 *   rolls back what it is told to commit
 */
export async function inTransaction<Schema, Result>(
  pool: pg.Pool,
  work: (transaction: OpenTransaction<Schema>) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work({ client, db: new Kysely<Schema>({ dialect: dialectOn(client) }) });
    const { command } = await client.query('commit');
    if (command === 'ROLLBACK') throw new Error('The transaction was rolled back: one of its statements had failed.');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function dialectOn(client: pg.PoolClient): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new OpenTransactionDriver(client),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** Kysely's Postgres driver on a connection whose transaction is already open: inner transactions are savepoints. */
class OpenTransactionDriver extends PostgresDriver {
  private depth = 0;

  constructor(client: pg.PoolClient) {
    const borrowed = { query: client.query.bind(client), release: () => undefined };
    super({ pool: { connect: async () => borrowed, end: async () => undefined } });
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.depth += 1;
    await execute(connection, `savepoint nested_${this.depth}`);
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await execute(connection, `release savepoint nested_${this.depth}`);
    this.depth -= 1;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await execute(connection, `rollback to savepoint nested_${this.depth}`);
    await execute(connection, `release savepoint nested_${this.depth}`);
    this.depth -= 1;
  }
}

async function execute(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement));
}
