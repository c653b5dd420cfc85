import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CONFIGURATION } from '../configuration.js';
import { SalesforceModule } from '../salesforce/salesforce.module.js';
import { CrmPageRoutes } from './crm-page-routes.js';
import { OpportunityRecords } from './opportunity-records.js';
import { PAGE_TOKENS, pageTokens } from './page-tokens.js';

/** The pages of the CRM stand-in, below `/crm`, beside its API. */
@Module({
  imports: [SalesforceModule],
  providers: [
    CrmPageRoutes,
    OpportunityRecords,
    { provide: PAGE_TOKENS, useFactory: pageTokens, inject: [CONFIGURATION] },
  ],
})
export class CrmPagesModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: CrmPageRoutes,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.register(
      (scope, _options, done) => {
        this.routes.register(scope);
        done();
      },
      { prefix: '/crm' },
    );
  }
}
