import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, problemAnswer } from '../errors/problem-answer.js';
import { Problem } from '../errors/problem.js';

/** What pages may do at an API of another origin: read. Whatever writes goes through a server of the page's own. */
const METHODS = 'GET';
const REQUEST_HEADERS = 'Authorization, X-Correlation-Id, Traceparent, If-None-Match';
const ANSWER_HEADERS = 'X-Correlation-Id, ETag, Retry-After';
const PREFLIGHT_GOOD_FOR_SECONDS = 600;

/**
 * Lets pages of these origins read what an app answers (CORS, as the Fetch standard says). Tokens come in a header, never in a
 * cookie, so credentials are not allowed. Other origins get answers that their browser keeps from them.
 *
 * @param origins exactly as browsers send them: scheme, host and, unless it is the default one, port
 */
export function allowOrigins(instance: FastifyInstance, origins: readonly string[]): void {
  const allowed = new Set(origins);
  instance.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    // Also without an origin: a cache must not give such an answer to a page.
    reply.header('Vary', 'Origin');
    if (origin !== undefined && allowed.has(origin)) {
      reply.header('Access-Control-Allow-Origin', origin);
      reply.header('Access-Control-Expose-Headers', ANSWER_HEADERS);
    }
    if (origin === undefined || !isPreflight(request)) return done();
    reply.header('Vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers');
    if (allowed.has(origin)) grant(reply);
    else refuse(request, reply, origin);
  });
}

function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

function grant(reply: FastifyReply): void {
  void reply
    .header('Access-Control-Allow-Methods', METHODS)
    .header('Access-Control-Allow-Headers', REQUEST_HEADERS)
    .header('Access-Control-Max-Age', PREFLIGHT_GOOD_FOR_SECONDS)
    .status(204)
    .send();
}

function refuse(request: FastifyRequest, reply: FastifyReply, origin: string): void {
  const detail = `Pages of ${origin} may not read this API; ALLOWED_ORIGINS names those that may.`;
  const problem = new Problem({ type: 'origin-not-allowed', title: 'Origin not allowed', status: 403, detail });
  const correlationId = request.correlation?.correlationId;
  const answer = problemAnswer(problem, { path: pathOf(request.raw.url), correlationId });
  void reply.status(answer.status).headers(answer.headers).send(answer.body);
}
