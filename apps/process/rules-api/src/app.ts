import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** The firm's decisions as versioned files, their validation, their activation and their evaluation. */
export const app: AppDefinition = {
  name: 'process-rules-api',
  layer: 'process',
  title: 'Rules',
  description:
    'Versioned decisions in the JSON Decision Model: stage gates, project template, financial dimensions, billing method and staffing roles; validated before they are kept, activated and rolled back one version at a time, evaluated with the rows that hit.',
  version: '1.0.0',
  contract: 'process-rules',
  defaultPort: 3102,
  // Comparisons bring the contexts of up to 200 deals.
  bodyLimit: 8 * 1_048_576,
  module: (env) => AppModule.for(env),
};
