import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Employees and org units of the configured HR systems. */
export const app: AppDefinition = {
  name: 'system-hr-api',
  layer: 'system',
  title: 'HR',
  description: 'Employees and org units of the HR system, from whichever configured HR system serves the legal entity.',
  version: '1.0.0',
  contract: 'system-hr',
  defaultPort: 3204,
  module: (environment) => AppModule.for(environment),
};
