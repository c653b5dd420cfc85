import 'reflect-metadata';

export * from './app/index.js';
export * from './audit/index.js';
export * from './auth/index.js';
export * from './config/index.js';
export * from './correlation/index.js';
export * from './database/index.js';
export * from './errors/index.js';
export * from './health/index.js';
export * from './http/index.js';
export * from './idempotency/index.js';
export * from './logging/index.js';
export * from './metrics/index.js';
export * from './paging/index.js';
export { faultsIn } from './validation/validation.pipe.js';
