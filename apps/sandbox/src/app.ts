import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Bytes that a bulk load of 5,000 records may need. */
const BULK_LOAD_LIMIT = 64 * 1024 * 1024;

/** Stand-ins for the six vendor systems, and the control API that seeds and disturbs them. */
export const app: AppDefinition = {
  name: 'sandbox',
  layer: 'sandbox',
  title: 'Sandbox',
  description: 'Stand-ins for CRM, ERP, PSA, HR, billing and documents, each behind its own wire protocol.',
  version: '1.0.0',
  defaultPort: 3300,
  module: (env) => AppModule.for(env),
  bodyLimit: BULK_LOAD_LIMIT,
};
