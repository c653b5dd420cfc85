import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { passOnTo } from './pass-on.js';
import { PORTAL_SCOPES } from './portal-scopes.js';
import { serveCard } from './serve-card.js';
import { securityHeaders } from './security-headers.js';
import { PORTAL_CONFIGURATION } from './tokens.js';
import { serveWebApplication } from './web-application.js';
import type { Configuration } from './configuration.js';

/** Adds to the app all that a browser asks it for. */
export async function servePortal(app: NestFastifyApplication): Promise<void> {
  const config = app.get<Configuration>(PORTAL_CONFIGURATION);
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  serveConfiguration(instance, config);
  await passOnTo(instance, { prefix: '/api/ops', upstream: config.EXPERIENCE_OPS_URL, name: 'operations API' });
  await passOnTo(instance, { prefix: '/api/crm', upstream: config.EXPERIENCE_CRM_URL, name: 'CRM API' });
  const catalogue = { upstream: config.EXPERIENCE_CATALOGUE_URL, name: 'catalogue' };
  await passOnTo(instance, { prefix: '/api/catalogue', ...catalogue });
  // RFC 9727 wants it at the root; its links lead to where the catalogue is served here.
  const wellKnown = '/.well-known/api-catalog';
  await passOnTo(instance, { prefix: wellKnown, to: wellKnown, linksBelow: '/api/catalogue', ...catalogue });
  serveCard(instance);
  serveWebApplication(instance, securityHeaders(config.OIDC_ISSUER));
}

/** What the web application must know before anybody has signed in. */
function serveConfiguration(instance: FastifyInstance, config: Configuration): void {
  const body = {
    issuer: config.OIDC_ISSUER.replace(/\/$/, ''),
    clientId: config.PORTAL_CLIENT_ID,
    scopes: PORTAL_SCOPES,
  };
  instance.get('/portal-configuration.json', async (_request, reply) =>
    reply.header('Cache-Control', 'no-store').send(body),
  );
}
