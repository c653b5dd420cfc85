import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** Projects and master data of the configured ERPs. */
export const app: AppDefinition = {
  name: 'system-erp-api',
  layer: 'system',
  title: 'ERP',
  description:
    'Projects of the ERP and the master data that they are checked against: customers, legal entities, project templates, tax codes and currencies, from whichever configured ERP serves the legal entity.',
  version: '1.0.0',
  contract: 'system-erp',
  defaultPort: 3202,
  module: (environment) => AppModule.for(environment),
};
