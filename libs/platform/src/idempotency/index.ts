export { idempotencyMigration } from './idempotency-migration.js';
export { IdempotencyModule } from './idempotency.module.js';
export { IdempotencyPurge } from './idempotency-purge.js';
export { type Attempt, type IdempotentOptions } from './idempotency.interceptor.js';
export { CreateAttempt, Idempotent } from './idempotent.decorator.js';
