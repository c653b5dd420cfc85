import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { TokenSource } from '@handover/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import { opportunity } from '../salesforce/objects/opportunity.js';
import { Picklists } from '../salesforce/org/picklists.js';
import { SalesforceError } from '../salesforce/salesforce-error.js';
import { type Html, html } from './html.js';
import { layout } from './layout.js';
import { listPage } from './list-page.js';
import { opportunityPage } from './opportunity-page.js';
import { OpportunityRecords } from './opportunity-records.js';
import { PAGE_TOKENS } from './page-tokens.js';
import { sellersChange } from './sellers-change.js';

const SCRIPT = 'text/javascript; charset=utf-8';
/** Found when it is asked for: whoever runs the sandbox without looking at its pages need not have built the card. */
const ASSETS: Readonly<Record<string, { type: string; file: () => string | URL }>> = {
  'crm.css': { type: 'text/css; charset=utf-8', file: () => new URL('./assets/crm.css', import.meta.url) },
  'opportunity.js': { type: SCRIPT, file: () => new URL('./assets/opportunity.js', import.meta.url) },
  'handover-card.js': {
    type: SCRIPT,
    file: () => createRequire(import.meta.url).resolve('@handover/crm-card/script'),
  },
};

interface Opportunity {
  Params: { id: string };
}

/** The CRM's own pages, as sellers see them: the list of opportunities, and each with Handover's card. */
@Injectable()
export class CrmPageRoutes {
  private readonly logger = new Logger('CrmPages');
  private readonly policy: string;

  constructor(
    private readonly records: OpportunityRecords,
    private readonly picklists: Picklists,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
    @Inject(PAGE_TOKENS) private readonly tokens: TokenSource | undefined,
  ) {
    const api = config.SANDBOX_CRM_PAGE_API;
    this.policy = [
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'`,
      `frame-ancestors 'none'; connect-src 'self'${api === undefined ? '' : ` ${new URL(api).origin}`}`,
    ].join('; ');
  }

  /** Adds the routes below the prefix under which the plugin is registered. */
  register(server: FastifyInstance): void {
    server.addHook('onRequest', async (request, reply) => {
      if (isForeign(request))
        return reply.code(403).send({ message: 'The pages of the CRM serve their own site alone.' });
      reply.header('content-security-policy', this.policy).header('x-content-type-options', 'nosniff');
      reply.header('referrer-policy', 'same-origin').header('cache-control', 'no-store');
    });
    server.get<{ Querystring: { search?: string | string[]; page?: string | string[] } }>(
      '/',
      async (request, reply) => {
        const search = [request.query.search ?? ''].flat()[0]!.slice(0, 120);
        const page = Math.min(10_000, Math.max(1, Math.floor(Number(request.query.page)) || 1));
        return send(reply, listPage(await this.records.list(search, page), { search, page }));
      },
    );
    server.get<Opportunity>('/opportunities/:id', (request, reply) => this.showOpportunity(request.params.id, reply));
    server.patch<Opportunity>('/opportunities/:id', (request, reply) => this.change(request, reply));
    server.post('/handover-token', (request, reply) => this.giveToken(request, reply));
    server.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
      const asset = Object.hasOwn(ASSETS, request.params.name) ? ASSETS[request.params.name] : undefined;
      return asset
        ? reply.type(asset.type).send(await readFile(asset.file()))
        : reply.code(404).send({ message: 'There is no such file.' });
    });
  }

  private async showOpportunity(id: string, reply: FastifyReply): Promise<FastifyReply> {
    const record = await this.records.find(id);
    if (!record) {
      const missing = html`<h1>No such opportunity</h1>
        <p><a href="/crm">All opportunities</a></p>`;
      return send(reply.code(404), layout('No such opportunity', missing));
    }
    const { SANDBOX_CRM_PAGE_API: api, SANDBOX_CRM_INSTANCE: crmInstance } = this.config;
    const stages = this.picklists.of(opportunity, opportunity.fields.get('StageName')!) ?? [];
    return send(reply, opportunityPage(record, stages, api === undefined ? undefined : { api, crmInstance }));
  }

  private async change(request: FastifyRequest<Opportunity>, reply: FastifyReply): Promise<FastifyReply> {
    const change = sellersChange(request.body);
    if (!change) return reply.code(400).send({ message: 'Sellers change the stage or the project manager here.' });
    try {
      await this.records.change(request.params.id, change);
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      return reply.code(error.status).send({ message: error.entries.map(({ message }) => message).join(' ') });
    }
    return reply.code(204).send();
  }

  /** The page's server side is the OAuth client; what reaches the browser may read and is good for minutes. */
  private async giveToken(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!this.tokens)
      return reply.code(404).send({ message: 'The sandbox is not told which client it is to Handover.' });
    try {
      const token = await this.tokens.token();
      if (request.headers['x-refused'] === undefined) return reply.send({ token });
      this.tokens.invalidate(token);
      return reply.send({ token: await this.tokens.token() });
    } catch (error) {
      this.logger.warn(error);
      return reply.code(503).send({ message: 'The issuer gives no token now.' });
    }
  }
}

/** A request that a page of another site makes in the reader's browser (Fetch Metadata); following a link is no such. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  return site !== 'same-origin' && site !== 'none' && headers['sec-fetch-mode'] !== 'navigate';
}

function send(reply: FastifyReply, page: Html): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page.text);
}
