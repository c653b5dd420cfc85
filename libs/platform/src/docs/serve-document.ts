import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { AppDefinition } from '../app/app-definition.js';
import { buildDocument } from './build-document.js';

/** Serves the document at /openapi.json and Swagger UI at /docs, to everybody. It is built when first asked for. */
export function serveDocument(
  app: NestFastifyApplication,
  definition: AppDefinition,
  issuer: string | undefined,
): void {
  const tokenUrl = issuer === undefined ? undefined : `${issuer.replace(/\/$/, '')}/token`;
  SwaggerModule.setup('docs', app, () => buildDocument(app, definition, tokenUrl), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: `${definition.title} · Handover`,
  });
}
