import { type DisposableDatabase, startDisposableDatabase } from '@handover/platform/development';

/** A database of a test's own. */
export type TestDatabase = DisposableDatabase;

/**
 * Makes an empty database for a test: on the server of TEST_DATABASE_URL (a superuser's URL) when that is set, else on an
 * embedded PostgreSQL that starts with a test process's first database and ends with the process.
 *
 * @param options.schema the one schema that the database's role owns; 'test' by default
 * @param options.createSchemas whether the role may make further schemas; false by default
 */
export function startTestDatabase(options: { schema?: string; createSchemas?: boolean } = {}): Promise<TestDatabase> {
  return startDisposableDatabase({ ...options, server: process.env.TEST_DATABASE_URL });
}
