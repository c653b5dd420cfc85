import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { carriesToken } from '../bearer-token.js';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, withFaults } from '../faults/with-faults.js';
import { discovered } from './discovery.js';
import { type ResourceKind, resourceKinds } from './schemas.js';
import { answerOf, MEDIA_TYPE, scimDialect, scimError } from './scim-error.js';
import { type Held, type ListQuery, ScimResources } from './scim-resources.js';

interface ResourceRequest {
  Params: { id: string };
  Querystring: ListQuery;
}

type Handler = (request: FastifyRequest<ResourceRequest>, baseUrl: string) => Promise<Answer>;

/** The HTTP surface of the service provider (RFC 7644), below the prefix under which the plugin is registered. */
@Injectable()
export class ScimRoutes {
  private readonly logger = new Logger('Scim');

  constructor(
    private readonly gate: FaultGate,
    private readonly resources: ScimResources,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  register(server: FastifyInstance): void {
    server.addContentTypeParser(
      'application/scim+json',
      { parseAs: 'string' },
      server.getDefaultJsonParser('error', 'error'),
    );
    server.setErrorHandler((error, _request, reply) => this.send(reply, this.answerFor(error)));
    server.setNotFoundHandler((request, reply) =>
      this.send(reply, scimError(404, `There is nothing at ${request.url}.`)),
    );
    server.addHook('onRequest', async ({ headers }, reply) => {
      if (carriesToken(headers.authorization, this.config.SANDBOX_TOKEN)) return;
      await this.send(reply.header('www-authenticate', 'Bearer'), scimError(401, 'The token is missing or invalid.'));
    });
    for (const path of ['/ServiceProviderConfig', '/Schemas', '/Schemas/:id', '/ResourceTypes', '/ResourceTypes/:id']) {
      this.route(server, 'GET', path, 'discovery', async (request, baseUrl) => {
        const found = discovered(
          decodeURIComponent(request.url.split('?')[0]!).slice(prefixOf(server).length),
          baseUrl,
        );
        return found ? { status: 200, body: found } : scimError(404, `There is nothing at ${request.url}.`);
      });
    }
    for (const kind of resourceKinds) this.registerKind(server, kind);
  }

  private registerKind(server: FastifyInstance, kind: ResourceKind): void {
    const { endpoint, operations } = kind;
    const one = `${endpoint}/:id`;
    this.route(server, 'GET', endpoint, `${operations}.list`, async ({ query }, base) => ({
      status: 200,
      body: await this.resources.list(kind, query, base),
    }));
    this.route(server, 'POST', endpoint, `${operations}.create`, async ({ body }, base) =>
      held(201, await this.resources.create(kind, body, base)),
    );
    this.route(server, 'GET', one, `${operations}.read`, async ({ params, query, headers }, base) => {
      const found = await this.resources.read(kind, params.id, query, base);
      return headers['if-none-match'] === found.etag ? { status: 304 } : held(200, found);
    });
    this.route(server, 'PUT', one, `${operations}.update`, async ({ params, body, headers }, base) =>
      held(200, await this.resources.replace(kind, params.id, body, headers['if-match'], base)),
    );
    this.route(server, 'PATCH', one, `${operations}.update`, async ({ params, body, headers }, base) =>
      held(200, await this.resources.patch(kind, params.id, body, headers['if-match'], base)),
    );
    this.route(server, 'DELETE', one, `${operations}.delete`, async ({ params }) => {
      await this.resources.remove(kind, params.id);
      return { status: 204 };
    });
  }

  private route(
    server: FastifyInstance,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    operation: string,
    handle: Handler,
  ): void {
    const call = { system: 'hr', operation, dialect: scimDialect };
    server.route<ResourceRequest>({
      method,
      url,
      handler: (request, reply) => {
        const baseUrl = `${request.protocol}://${request.headers.host}${prefixOf(server)}`;
        return withFaults(this.gate, call, reply, () => this.answered(() => handle(request, baseUrl)));
      },
    });
  }

  private async answered(handle: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await handle();
      return { ...answer, headers: { 'content-type': MEDIA_TYPE, ...answer.headers } };
    } catch (error) {
      return this.answerFor(error);
    }
  }

  private answerFor(error: unknown): Answer {
    const answer = answerOf(error);
    if (answer) return answer;
    const { statusCode, status = statusCode, message } = error as Error & { statusCode?: number; status?: number };
    if (status !== undefined && status < 500) return scimError(status, message, 'invalidSyntax');
    this.logger.error(error);
    return scimError(500, 'The service provider failed.');
  }

  private send(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
    return reply.code(status).headers(headers).send(JSON.stringify(body));
  }
}

function held(status: number, { body, etag }: Held): Answer {
  return { status, body, headers: { etag, ...(status === 201 ? { location: locationOf(body) } : {}) } };
}

function locationOf(body: object): string {
  return (body as { meta: { location: string } }).meta.location;
}

function prefixOf({ prefix }: FastifyInstance): string {
  return prefix;
}
