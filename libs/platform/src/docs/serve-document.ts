import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppDefinition } from '../app/app-definition.js';
import { notFound } from '../errors/problems.js';
import { buildDocument } from './build-document.js';
import { swaggerUiFile, swaggerUiPage } from './swagger-ui.js';

/** Serves the document at /openapi.json and Swagger UI at /docs, to everybody. It is built when first asked for. */
export function serveDocument(
  app: NestFastifyApplication,
  definition: AppDefinition,
  issuer: string | undefined,
): void {
  const tokenUrl = issuer === undefined ? undefined : `${issuer.replace(/\/$/, '')}/token`;
  const page = swaggerUiPage(`${definition.title} · Handover`);
  let document: string | undefined;
  const instance = app.getHttpAdapter().getInstance();
  instance.get('/openapi.json', async (_request, reply) => {
    document ??= JSON.stringify(buildDocument(app, definition, tokenUrl));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  instance.get('/docs', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  instance.get<{ Params: { file: string } }>('/docs/:file', async ({ params }, reply) => {
    const file = await swaggerUiFile(params.file);
    if (!file) throw notFound('page of the documentation', params.file);
    return reply.type(file.type).header('Cache-Control', 'max-age=86400').send(file.body);
  });
}
