import type { AppDefinition } from '@handover/platform';
import { AppModule } from './app.module.js';
import { servePortal } from './serve-portal.js';

/** The pages of the people who run operations, and the way from them to the experience APIs, under one address. */
export const app: AppDefinition = {
  name: 'experience-ops-portal',
  layer: 'experience',
  title: 'Handover portal',
  description: 'Serves the portal for operations and passes its calls on to the experience APIs.',
  version: '1.0.0',
  defaultPort: 3000,
  module: (env) => AppModule.for(env),
  configure: servePortal,
};
