import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Opportunities of the configured CRMs, in canonical terms. */
export const app: AppDefinition = {
  name: 'system-crm-api',
  layer: 'system',
  title: 'CRM',
  description:
    'Opportunities of the configured CRMs: read them, follow their changes, write handovers back, leave notes.',
  version: '1.0.0',
  contract: 'system-crm',
  defaultPort: 3201,
  module: (env) => AppModule.for(env),
};
