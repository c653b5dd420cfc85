import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, withFaults } from '../faults/with-faults.js';
import { ACCOUNT_ID, userInfo } from './account.js';
import { DocusignTokens } from './docusign-tokens.js';
import { badParameter, dialectOf, DocusignError, invalidToken, noMember, noSuchDocument } from './docusign-error.js';
import { CUSTOM_FIELDS } from './envelope.js';
import { documentsAnswer, envelopeAnswer, pageAnswer } from './envelope-answers.js';
import { envelopeFile } from './envelope-file.js';
import { type EnvelopeQuery, Envelopes, type HeldEnvelope } from './envelopes.js';
import { HourlyCalls } from './hourly-calls.js';

const ACCOUNT = '/restapi/v2.1/accounts/:accountId';

interface ApiRequest {
  Params: { accountId: string; envelopeId: string; documentId: string };
  Querystring: EnvelopeQuery & { include?: string };
}

type Handler = (request: FastifyRequest<ApiRequest>) => Promise<Answer> | Answer;

/** The HTTP surface of DocuSign: its account server and the eSignature REST API, below one prefix. */
@Injectable()
export class DocusignRoutes {
  private readonly logger = new Logger('DocuSign');

  constructor(
    private readonly gate: FaultGate,
    private readonly tokens: DocusignTokens,
    private readonly calls: HourlyCalls,
    private readonly envelopes: Envelopes,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Adds the routes below the prefix under which the plugin is registered. */
  register(server: FastifyInstance): void {
    server.setErrorHandler((error, _request, reply) => this.send(reply, this.answerFor(error)));
    server.setNotFoundHandler((request, reply) =>
      this.send(reply, new DocusignError(404, 'RESOURCE_NOT_FOUND', `There is nothing at ${request.url}.`).answer()),
    );
    server.post('/oauth/token', (request, reply) => this.token(request, reply));
    server.get('/oauth/userinfo', (request, reply) => this.userInfo(request, reply, server.prefix));
    this.route(server, '/envelopes', 'statements-of-work.find', async ({ query }) => ({
      status: 200,
      body: pageAnswer(await this.envelopes.find(query), query, new Date()),
    }));
    this.route(server, '/envelopes/:envelopeId', 'statements-of-work.read', async ({ params, query }) => ({
      status: 200,
      body: envelopeAnswer(await this.envelope(params.envelopeId), query.include),
    }));
    this.route(server, '/envelopes/:envelopeId/documents', 'statements-of-work.read', async ({ params }) => ({
      status: 200,
      body: documentsAnswer(await this.envelope(params.envelopeId)),
    }));
    const document = '/envelopes/:envelopeId/documents/:documentId';
    this.route(server, document, 'statements-of-work.download', ({ params }) => this.document(params));
    this.route(server, '/custom_fields', 'custom-fields.list', () => ({ status: 200, body: customFieldDefinitions() }));
  }

  private route(server: FastifyInstance, path: string, operation: string, handle: Handler): void {
    const call = { system: 'documents', operation, dialect: dialectOf(this.calls.limit) };
    server.get<ApiRequest>(`${ACCOUNT}${path}`, (request, reply) => {
      const limits = this.calls.count();
      return withFaults(this.gate, call, reply, async () => {
        const { status, body, headers } = await this.answered(request, handle);
        return { status, body, headers: { ...limits, ...headers } };
      });
    });
  }

  private async answered(request: FastifyRequest<ApiRequest>, handle: Handler): Promise<Answer> {
    try {
      if (!this.tokens.isOpen(request.headers.authorization)) throw invalidToken();
      this.calls.check();
      if (request.params.accountId.toLowerCase() !== ACCOUNT_ID) throw noMember();
      return await handle(request);
    } catch (error) {
      return this.answerFor(error);
    }
  }

  private async envelope(id: string): Promise<HeldEnvelope> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw badParameter("Invalid value specified for 'envelopeId'.");
    return this.envelopes.read(id);
  }

  private async document({ envelopeId, documentId }: ApiRequest['Params']): Promise<Answer> {
    const { envelope } = await this.envelope(envelopeId);
    if (documentId !== 'combined' && documentId !== '1') throw noSuchDocument();
    const name = encodeURIComponent(envelope.documentName);
    return {
      status: 200,
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `file; filename="${asciiOf(envelope.documentName)}"; filename*=UTF-8''${name}; documentid="${documentId}"`,
      },
      body: envelopeFile(envelope),
    };
  }

  private token(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const call = { system: 'documents', operation: 'token', dialect: dialectOf(this.calls.limit) };
    return withFaults(this.gate, call, reply, async () => {
      const form = (request.body ?? {}) as Record<string, string | undefined>;
      const answer = await this.tokens.grant(form, request.headers.host ?? '');
      return { status: 'error' in answer ? 400 : 200, body: answer };
    });
  }

  private userInfo(request: FastifyRequest, reply: FastifyReply, prefix: string): Promise<FastifyReply> {
    const call = { system: 'documents', operation: 'userinfo', dialect: dialectOf(this.calls.limit) };
    const baseUri = `${request.protocol}://${request.headers.host}${prefix}`;
    return withFaults(this.gate, call, reply, async () =>
      this.tokens.isOpen(request.headers.authorization)
        ? { status: 200, body: userInfo(this.config.SANDBOX_DOCUSIGN_USER_ID, baseUri) }
        : { status: 401, body: { error: 'internal_server_error', reference_id: request.id } },
    );
  }

  private answerFor(error: unknown): Answer {
    if (error instanceof DocusignError) return error.answer();
    const { statusCode, status = statusCode, message } = error as Error & { statusCode?: number; status?: number };
    if (status !== undefined && status < 500) return badParameter(message).answer();
    this.logger.error(error);
    return new DocusignError(500, 'UNSPECIFIED_ERROR', 'An unexpected error occurred.').answer();
  }

  private send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
    return reply.code(status).send(body);
  }
}

function customFieldDefinitions(): object {
  const textCustomFields = CUSTOM_FIELDS.map((name, index) => ({
    fieldId: String(10_001 + index),
    name,
    show: 'false',
    required: 'false',
  }));
  return { textCustomFields, listCustomFields: [] };
}

function asciiOf(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, '_');
}
