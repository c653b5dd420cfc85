import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';

/** Where `nx build` leaves the card. */
const SCRIPT = '@handover/crm-card/script';

/** Serves the script of the card to pages of any CRM: it holds no secret, and what it reads needs a token. */
export function serveCard(instance: FastifyInstance): void {
  instance.get('/card/handover-card.js', (_request, reply) => {
    const file = createRequire(import.meta.url).resolve(SCRIPT);
    return reply
      .headers({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' })
      .type('text/javascript; charset=utf-8')
      .send(createReadStream(file));
  });
}
