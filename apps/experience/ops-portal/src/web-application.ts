import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notFound } from '@handover/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import sirv from 'sirv';

/** Where `nx build` leaves the web application, seen from src/ and from dist/ alike. */
const BUILT = fileURLToPath(new URL('../web/dist/', import.meta.url));

const NOT_BUILT = 'The web application is not built: npx nx build experience-ops-portal';
/** Vite names these files after what they hold. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Serves the files of the web application, compressed ones where there are any, and its page for every path that a
 * browser navigates to. Before the application is built the page says how to build it.
 *
 * @param headers of every page
 */
export function serveWebApplication(instance: FastifyInstance, headers: Record<string, string>): void {
  const file = join(BUILT, 'index.html');
  if (!existsSync(file)) return serveNothing(instance);
  const html = readFileSync(file, 'utf8');
  const page = (reply: FastifyReply) =>
    reply
      .headers({ ...headers, 'Cache-Control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(html);
  const files = sirv(BUILT, {
    brotli: true,
    gzip: true,
    etag: true,
    // Looks at the disk for each request: a build may replace the files under a running app.
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? IMMUTABLE : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  instance.get('/', (_request, reply) => page(reply));
  instance.get('/*', (request, reply) => {
    let found = true;
    files(request.raw, reply.raw, () => {
      found = false;
    });
    if (found) return reply.hijack();
    if (navigates(request)) return page(reply);
    throw notFound('page', request.url);
  });
}

function serveNothing(instance: FastifyInstance): void {
  instance.get('/', (_request, reply) => reply.status(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
}

/** Whether a browser asks for a page: anything else below an unknown path is not there. */
function navigates({ headers, url }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
}
