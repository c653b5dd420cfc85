import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';

/** What CRMs send, and what pages of a CRM show of a deal's handover. */
export const app: AppDefinition = {
  name: 'experience-crm-api',
  layer: 'experience',
  title: 'Handover for CRMs',
  description:
    'Takes in the signed events of CRMs, and tells their pages what would happen if an opportunity were won today and how far its handover has come.',
  version: '1.0.0',
  contract: 'experience-crm',
  defaultPort: 3001,
  module: (env) => AppModule.for(env),
  rawBody: true,
};
