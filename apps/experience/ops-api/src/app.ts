import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Handovers, exceptions, numbers and live updates for the people who run operations. */
export const app: AppDefinition = {
  name: 'experience-ops-api',
  layer: 'experience',
  title: 'Handover for operations',
  description:
    'For sales operations, PMO and finance: handovers with their whole story, exceptions by cause and their retries, numbers for a dashboard, and live updates.',
  version: '1.0.0',
  contract: 'experience-ops',
  defaultPort: 3002,
  module: (env) => AppModule.for(env),
};
