export { createDatabase, type DatabaseOptions, type OpenDatabase } from './create-database.js';
export { PreparedClient } from './prepared-client.js';
export { isDatabaseUnavailable, isRefusedByDatabase, isUniqueViolation } from './database-errors.js';
export { type AppDatabaseOptions, DATABASE, DATABASE_POOL, DatabaseModule, InjectDatabase } from './database.module.js';
export { inTransaction, type OpenTransaction } from './in-transaction.js';
export { storableJson } from './storable-text.js';
export { migrate, type Migrations } from './migrate.js';
export { onceDatabaseServes } from './once-database-serves.js';
