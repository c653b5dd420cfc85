import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Billing records of the configured billing systems. */
export const app: AppDefinition = {
  name: 'system-billing-api',
  layer: 'system',
  title: 'Billing',
  description:
    'Billing profiles, contract metadata, billing schedules and revenue schedules of the billing system that serves the legal entity.',
  version: '1.0.0',
  contract: 'system-billing',
  defaultPort: 3205,
  module: (environment) => AppModule.for(environment),
};
