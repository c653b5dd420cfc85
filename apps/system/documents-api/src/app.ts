import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Statements of work of the configured document systems. */
export const app: AppDefinition = {
  name: 'system-documents-api',
  layer: 'system',
  title: 'Documents',
  description: 'Statements of work of the document system: their terms, signatures and content.',
  version: '1.0.0',
  contract: 'system-documents',
  defaultPort: 3206,
  module: (environment) => AppModule.for(environment),
};
