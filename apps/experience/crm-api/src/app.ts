import type { AppDefinition } from '@handover/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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
  readByPages: true,
  configure: takeXml,
};

/** Outbound messages are XML; they are read where they are taken in. */
function takeXml(nest: NestFastifyApplication): void {
  const types = ['text/xml', 'application/xml', 'application/soap+xml'];
  const keep = (_request: unknown, body: string, done: (error: null, body: string) => void) => done(null, body);
  nest.getHttpAdapter().getInstance().addContentTypeParser(types, { parseAs: 'string' }, keep);
}
