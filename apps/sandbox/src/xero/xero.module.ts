import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AccessTokens } from './org/access-tokens.js';
import { CallLimits } from './org/call-limits.js';
import { InvoiceDraws } from './repeating/invoice-draws.js';
import { Settings } from './settings.js';
import { Webhooks } from './webhooks.js';
import { XeroRoutes } from './xero-routes.js';
import { XeroStore } from './xero-store.js';

/** Whoever asks Xero for projects and for billing, so that either can be disturbed alone. */
const CALLERS = ['erp', 'billing'];

/** ERP and billing: one Xero with an organisation for each legal entity, below `/erp` and `/billing` alike. */
@Module({
  providers: [AccessTokens, CallLimits, InvoiceDraws, Settings, Webhooks, XeroRoutes, XeroStore],
  exports: [AccessTokens, InvoiceDraws, Webhooks],
})
export class XeroModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: XeroRoutes,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const system of CALLERS) {
      server.register(
        (scope, _options, done) => {
          this.routes.register(scope, system);
          done();
        },
        { prefix: `/${system}` },
      );
    }
  }
}
