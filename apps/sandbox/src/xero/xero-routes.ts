import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FaultGate } from '../faults/fault-gate.js';
import { type Answer, type FaultDialect, withFaults } from '../faults/with-faults.js';
import { AccessTokens } from './org/access-tokens.js';
import { CallLimits } from './org/call-limits.js';
import type { XeroCall, XeroResource } from './resource.js';
import { contactResources } from './resources/contacts.js';
import { invoiceResources } from './resources/invoices.js';
import { manualJournalResources } from './resources/manual-journals.js';
import { projectResources } from './resources/projects.js';
import { quoteResources } from './resources/quotes.js';
import { repeatingInvoiceResources } from './resources/repeating-invoices.js';
import { settingsResources } from './resources/settings-resources.js';
import { taskResources } from './resources/tasks.js';
import { connectionsOf } from './seed/connections.js';
import { Settings } from './settings.js';
import { Webhooks } from './webhooks.js';
import { accountingError, dialectOf, gateway, invalid, projectsError, XeroError } from './xero-error.js';
import { Taken, XeroStore } from './xero-store.js';

/** One of Xero's APIs: where it is, what it offers, and how it words errors. */
interface XeroApi {
  path: string;
  resources: XeroResource[];
  error: (error: XeroError) => Answer;
  dialect: FaultDialect;
}

const TAKEN_NUMBERS: Readonly<Record<string, string>> = {
  xero_quote_number: 'Quote number must be unique.',
  xero_invoice_number: 'Invoice # must be unique.',
};
const LONGEST_KEY = 128;

/**
 * Xero's HTTP surface. Plain Fastify handlers: the vendor's protocol has its own errors, tokens and headers. It is reached
 * below several prefixes, so that faults can strike what one of its callers asks for, and not what another does.
 */
@Injectable()
export class XeroRoutes {
  private readonly logger = new Logger('Xero');
  private readonly apis: XeroApi[];

  constructor(
    private readonly gate: FaultGate,
    private readonly tokens: AccessTokens,
    private readonly limits: CallLimits,
    private readonly store: XeroStore,
    private readonly webhooks: Webhooks,
    settings: Settings,
  ) {
    this.apis = [
      {
        path: '/api.xro/2.0',
        resources: [
          ...contactResources(store),
          ...settingsResources(store, settings),
          ...quoteResources(store, settings),
          ...invoiceResources(store, settings),
          ...repeatingInvoiceResources(store, settings),
          ...manualJournalResources(store, settings),
        ],
        error: accountingError,
        dialect: dialectOf(accountingError),
      },
      {
        path: '/projects.xro/2.0',
        resources: [...projectResources(store, settings), ...taskResources(store, settings)],
        error: projectsError,
        dialect: dialectOf(projectsError),
      },
    ];
  }

  /**
   * Adds the routes below the prefix under which the plugin is registered.
   *
   * @param system the name by which fault rules know the calls below this prefix
   */
  register(server: FastifyInstance, system: string): void {
    server.setErrorHandler((error, _request, reply) => this.send(reply, this.answerFor(error, accountingError)));
    server.post('/connect/token', (request, reply) => this.token(system, request, reply));
    server.get('/connections', (request, reply) => this.connections(request, reply));
    for (const api of this.apis) {
      for (const resource of api.resources) {
        server.route({
          method: resource.method,
          url: api.path + resource.path,
          handler: (request, reply) => this.call(system, api, resource, request, reply),
        });
      }
    }
  }

  private async call(
    system: string,
    api: XeroApi,
    resource: XeroResource,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const access = this.tokens.accessOf(request.headers.authorization);
    if (!access) return this.send(reply, gateway(401, 'TokenExpired: token expired'));
    const tenantId = tenantOf(request) ?? (access.tenantIds.length === 1 ? access.tenantIds[0] : undefined);
    if (tenantId === undefined || !access.tenantIds.includes(tenantId)) {
      return this.send(reply, gateway(403, 'AuthenticationUnsuccessful'));
    }
    const { refusal, headers } = this.limits.begin(tenantId);
    if (refusal) return this.send(reply, refusal);
    try {
      reply.headers(headers);
      const call = { system, operation: resource.operation, dialect: api.dialect };
      return await withFaults(this.gate, call, reply, () => this.commit(api, resource, tenantId, request));
    } finally {
      this.limits.end(tenantId);
    }
  }

  /** Does what was asked for, or answers as before what was asked for under the same idempotency key. */
  private async commit(
    { error }: XeroApi,
    { handle }: XeroResource,
    tenantId: string,
    request: FastifyRequest,
  ): Promise<Answer> {
    try {
      const { params, query, body } = request as unknown as Omit<XeroCall, 'tenantId'>;
      const key = idempotencyKeyOf(request);
      const outcome = await handle({ tenantId, params, query, body });
      const { status, inserts = [], updates = [] } = outcome;
      const answer = outcome.body === undefined ? '' : JSON.stringify(outcome.body);
      const sent: Answer = { status, body: answer === '' ? undefined : answer };
      if (inserts.length + updates.length === 0) return sent;
      const events = this.webhooks.addressed(outcome.events ?? []);
      const keyed = key === undefined ? undefined : { tenantId, key, request: digestOf(request), status, answer };
      const before = await this.store
        .write({ inserts, updates, events, keyed })
        .then(() => undefined)
        .catch((failure: unknown) => {
          if (failure instanceof Taken) return this.takenAnswer(failure, tenantId, request);
          throw failure;
        });
      return before ?? sent;
    } catch (failure) {
      return this.answerFor(failure, error);
    }
  }

  /** The first answer to the idempotency key, or a refusal because a number is taken. */
  private async takenAnswer({ constraint }: Taken, tenantId: string, request: FastifyRequest): Promise<Answer> {
    const key = idempotencyKeyOf(request);
    const before = key === undefined ? undefined : await this.store.answerOf(tenantId, key);
    if (before?.request === digestOf(request)) return { status: before.status, body: before.answer };
    if (before) throw invalid('The Idempotency-Key was used for another request.');
    throw invalid(TAKEN_NUMBERS[constraint] ?? `The document breaks ${constraint}.`);
  }

  private token(system: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const dialect: FaultDialect = {
      ...dialectOf(accountingError),
      failed: (status) => ({ status, body: { error: status === 401 ? 'invalid_client' : 'server_error' } }),
    };
    return withFaults(this.gate, { system, operation: 'token', dialect }, reply, async () => {
      const form = (request.body ?? {}) as Record<string, string | undefined>;
      const body = this.tokens.grant(form, request.headers.authorization);
      return { status: 'error' in body ? 400 : 200, body };
    });
  }

  private async connections(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const access = this.tokens.accessOf(request.headers.authorization);
    if (!access) return this.send(reply, gateway(401, 'TokenExpired: token expired'));
    return reply.send(connectionsOf(access.tenantIds));
  }

  private answerFor(failure: unknown, word: (error: XeroError) => Answer): Answer {
    if (failure instanceof XeroError) return word(failure);
    const { statusCode, status = statusCode, message } = failure as Error & { statusCode?: number; status?: number };
    if (status !== undefined && status < 500) return word(new XeroError(status, [message]));
    this.logger.error(failure);
    return { status: 500, body: { ErrorNumber: 500, Type: 'Exception', Message: 'An error occurred in Xero.' } };
  }

  private send(reply: FastifyReply, { status, body, headers }: Answer): FastifyReply {
    return reply
      .code(status)
      .headers(headers ?? {})
      .send(body);
  }
}

function tenantOf({ headers }: FastifyRequest): string | undefined {
  const tenant = headers['xero-tenant-id'];
  return typeof tenant === 'string' && tenant !== '' ? tenant : undefined;
}

/** Throws a 400 for a key that is longer than Xero takes. */
function idempotencyKeyOf({ headers, method }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || method === 'GET') return undefined;
  if (key.length > LONGEST_KEY) throw invalid(`The Idempotency-Key is longer than ${LONGEST_KEY} characters.`);
  return key;
}

function digestOf({ method, url, body }: FastifyRequest): string {
  const path = url.slice(url.indexOf('.xro/'));
  return createHash('sha256')
    .update(`${method} ${path}\n${JSON.stringify(body)}`)
    .digest('base64');
}
