import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** The durable handover of a won opportunity into one staffed, billable project. */
export const app: AppDefinition = {
  name: 'process-opportunity-to-project-api',
  layer: 'process',
  title: 'Opportunity to project',
  description:
    'Turns each opportunity that is closed-won into exactly one project: durable handovers with their checkpoints, exceptions for the people who can fix them, readiness before the win, and the business events.',
  version: '1.0.0',
  contract: 'process-opportunity-to-project',
  defaultPort: 3101,
  module: (env) => AppModule.for(env),
};
