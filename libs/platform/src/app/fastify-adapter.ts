import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, problemAnswer } from '../errors/problem-answer.js';
import { problemOf } from '../errors/problem-of.js';
import type { AppDefinition } from './app-definition.js';
import { parseJsonBody } from './json-body.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Bytes of the body, in apps whose definition asks for them. */
    rawBody?: Buffer;
  }
  interface FastifyContextConfig {
    /** Of an operation with `@RawBody()`. */
    rawBody?: boolean;
  }
}

const DEFAULT_BODY_LIMIT = 1_048_576;
const JSON_TYPE = /^application\/(?:json|[\w.-]+\+json)\s*(?:;|$)/i;

/** Fastify as every app runs it: JSON and forms in, no request logging of its own. */
export function fastifyAdapter(definition: Pick<AppDefinition, 'bodyLimit' | 'rawBody'>): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: definition.bodyLimit ?? DEFAULT_BODY_LIMIT,
    // Connections outlive a service's pauses, so that callers need not open new ones.
    keepAliveTimeout: 75_000,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 512 },
    // While closing, requests on open connections are still answered; `Connection: close` sends them elsewhere.
    return503OnClosing: false,
    // Nothing here uses Express-style middleware; without it each request saves a hook.
    skipMiddie: true,
    frameworkErrors: answerUnroutable,
  });
  parseBodies(adapter, definition.rawBody === true);
  return adapter;
}

function parseBodies(adapter: FastifyAdapter, keepRaw: boolean): void {
  const instance = adapter.getInstance();
  instance.removeAllContentTypeParsers();
  const parser = (parse: (body: Buffer) => unknown) => (request: FastifyRequest, body: Buffer, done: Done) => {
    if (request.routeOptions.config.rawBody) return done(null, body);
    if (keepRaw) request.rawBody = body;
    try {
      done(null, parse(body));
    } catch (error) {
      done(error as Error);
    }
  };
  instance.addContentTypeParser(JSON_TYPE, { parseAs: 'buffer' }, parser(parseJsonBody));
  instance.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, parser(parseForm));
}

type Done = (error: Error | null, body?: unknown) => void;

function parseForm(body: Buffer): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
}

/** The router refuses a path before any hook has run. */
function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const answer = problemAnswer(problemOf(error), { path: pathOf(request.raw.url) });
  void reply.status(answer.status).headers(answer.headers).send(answer.body);
}
