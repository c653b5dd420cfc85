export * from './database/index.js';
export * from './errors/index.js';
export * from './health/index.js';
export * from './idempotency/index.js';
