export {
  type DisposableDatabase,
  type DisposableDatabaseOptions,
  startDisposableDatabase,
} from './disposable-database.js';
export {
  type DevelopmentClient,
  type DevelopmentIssuer,
  type DevelopmentIssuerOptions,
  startDevelopmentIssuer,
} from './development-issuer.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.js';
export { type ProvisionedRole, type ProvisionOptions, provisionDatabases } from './provision-databases.js';
export type { DevelopmentBrowserClient, DevelopmentPerson } from './sign-in-options.js';
