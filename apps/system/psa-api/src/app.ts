import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Resource demands, capacity and assignments of the configured PSAs. */
export const app: AppDefinition = {
  name: 'system-psa-api',
  layer: 'system',
  title: 'PSA',
  description:
    'Resource demands, capacity and assignments of the PSA, from whichever configured PSA serves the legal entity.',
  version: '1.0.0',
  contract: 'system-psa',
  defaultPort: 3203,
  module: (environment) => AppModule.for(environment),
};
