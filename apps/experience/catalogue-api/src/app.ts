import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** What APIs and events there are, for the engineers who use them. */
export const app: AppDefinition = {
  name: 'experience-catalogue-api',
  layer: 'experience',
  title: 'Catalogue of the APIs',
  description:
    'Every API and every event of this installation: whose it is, what it is for, who may call it, its contract, what has changed, a client to copy, and a search over all of it.',
  version: '1.0.0',
  contract: 'experience-catalogue',
  defaultPort: 3003,
  module: (env) => AppModule.for(env),
};
