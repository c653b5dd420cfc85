import { Inject, Injectable, Logger } from '@nestjs/common';
import { DATABASE_POOL } from '@handover/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import pg from 'pg';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, type FaultDialect, withFaults } from '../faults/with-faults.js';
import { ApiUsage } from './org/api-usage.js';
import { Sessions } from './org/sessions.js';
import type { Operation } from './resources/resource.js';
import { Resources } from './resources/resources.js';
import { badRequest, invalidSession, notFound, SalesforceError } from './salesforce-error.js';
import { INTEGRATION_USERNAME } from './salesforce-id.js';
import type { BayeuxMessage } from './streaming/bayeux.js';
import { Cometd } from './streaming/cometd.js';

const VERSIONS = ['60.0', '61.0', '62.0', '63.0', '64.0', '65.0'];

const dialect: FaultDialect = {
  failed: (status) =>
    status === 401 ? invalidSession().answer() : entry(status, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.'),
  rateLimited: (seconds) => ({
    ...entry(429, 'REQUEST_LIMIT_EXCEEDED', 'Too many requests.'),
    headers: { 'retry-after': String(seconds) },
  }),
  refused: (message) => entry(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message),
};

/** The org's HTTP surface. Plain Fastify handlers: the vendor's protocol has its own errors, sessions and headers. */
@Injectable()
export class SalesforceRoutes {
  private readonly logger = new Logger('Salesforce');

  constructor(
    private readonly gate: FaultGate,
    private readonly resources: Resources,
    private readonly sessions: Sessions,
    private readonly usage: ApiUsage,
    private readonly cometd: Cometd,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
  ) {}

  /** Adds the routes below the prefix under which the plugin is registered. */
  register(server: FastifyInstance): void {
    server.setErrorHandler((error, _request, reply) => this.send(reply, this.answerFor(error)));
    server.post('/services/oauth2/token', (request, reply) => this.token(request, reply));
    server.post('/services/oauth2/revoke', async (request, reply) => {
      const { token } = (request.body ?? {}) as { token?: string };
      if (token === undefined) return reply.code(400).send({ error: 'unsupported_token_type' });
      this.sessions.revoke(token);
      return reply.code(200).send();
    });
    server.get('/id/:organization/:user', async (request, reply) => this.identity(request, reply));
    server.get('/services/data', async (request, reply) => reply.send(versions(prefixOf(request))));
    server.post('/cometd/:version', (request, reply) => this.streaming(request, reply));
    server.route({
      method: ['GET', 'POST', 'PATCH', 'DELETE'],
      url: '/services/data/:version/*',
      handler: (request, reply) => this.resource(request as FastifyRequest<ResourceRoute>, reply),
    });
  }

  private async resource(request: FastifyRequest<ResourceRoute>, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('sforce-limit-info', this.usage.count());
    if (!this.sessions.isOpen(request.headers.authorization)) return this.send(reply, invalidSession().answer());
    const operation = this.operationOf(request);
    return withFaults(this.gate, { system: 'crm', operation: operation.name, dialect }, reply, async () => {
      try {
        return await operation.run(this.pool);
      } catch (error) {
        return this.answerFor(error);
      }
    });
  }

  private operationOf(request: FastifyRequest<ResourceRoute>): Operation {
    this.usage.check();
    const { version, '*': rest } = request.params;
    if (!VERSIONS.includes(version.slice(1))) throw notFound();
    return this.resources.find({
      method: request.method,
      path: rest === '' ? [] : rest.replace(/\/$/, '').split('/'),
      query: request.query,
      body: request.body,
      // Record URLs begin at the org's root, which here is the prefix; clients only append them to their instance URL.
      dataPath: `/services/data/${version}`,
      batchSize: batchSizeOf(request.headers['sforce-query-options']),
    });
  }

  private token(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return withFaults(this.gate, { system: 'crm', operation: 'token', dialect }, reply, async () => {
      const form = (request.body ?? {}) as Record<string, string | undefined>;
      const answer = await this.sessions.grant(form, request.headers.authorization, orgUrlOf(request));
      return { status: 'error' in answer ? 400 : 200, body: answer };
    });
  }

  private streaming(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return withFaults(this.gate, { system: 'crm', operation: 'streaming', dialect }, reply, async () => {
      const messages = [request.body].flat() as BayeuxMessage[];
      const authorized = this.sessions.isOpen(request.headers.authorization);
      return { status: 200, body: await this.cometd.answer(messages, authorized, () => request.raw.socket.destroyed) };
    });
  }

  private identity(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (!this.sessions.isOpen(request.headers.authorization)) return this.send(reply, invalidSession().answer());
    const { organization, user } = request.params as { organization: string; user: string };
    return reply.send({ organization_id: organization, user_id: user, username: INTEGRATION_USERNAME });
  }

  private answerFor(error: unknown): Answer {
    if (error instanceof SalesforceError) return error.answer();
    const {
      statusCode,
      status = statusCode,
      message,
    } = error as { statusCode?: number; status?: number; message: string };
    if (status !== undefined && status < 500) return badRequest('JSON_PARSER_ERROR', message).answer();
    this.logger.error(error);
    return entry(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.');
  }

  private send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
    return reply.code(status).send(body);
  }
}

interface ResourceRoute {
  Params: { version: string; '*': string };
  Querystring: Record<string, unknown>;
}

function entry(status: number, errorCode: string, message: string): Answer {
  return new SalesforceError(status, { message, errorCode }).answer();
}

function orgUrlOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.headers.host}${prefixOf(request)}`;
}

function prefixOf(request: FastifyRequest): string {
  return request.url.slice(0, request.url.indexOf('/services/'));
}

function versions(prefix: string): object[] {
  return VERSIONS.map((version) => ({ version, label: `v${version}`, url: `${prefix}/services/data/v${version}` }));
}

function batchSizeOf(options: string | string[] | undefined): number {
  const asked = Number(/batchSize=(\d+)/.exec(String(options ?? ''))?.[1] ?? 2000);
  return Math.min(2000, Math.max(200, asked));
}
