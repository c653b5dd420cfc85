import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { BillingSystem } from './billing/billing-system.js';
import { DocumentsSystem } from './documents/documents-system.js';
import { ErpSystem } from './erp/erp-system.js';
import { Jobs } from './erp/jobs.js';
import { HrSystem } from './hr/hr-system.js';
import { PlainRecords } from './plain/plain-records.js';
import { PlainRoutes } from './plain/plain-routes.js';

/** The stand-ins that speak the plain protocol: ERP, HR, billing, documents, each below its own prefix. */
@Module({
  providers: [BillingSystem, DocumentsSystem, ErpSystem, HrSystem, Jobs, PlainRecords, PlainRoutes],
})
export class PlainSystemsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: PlainRoutes,
    private readonly erp: ErpSystem,
    private readonly hr: HrSystem,
    private readonly billing: BillingSystem,
    private readonly documents: DocumentsSystem,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const system of [this.erp, this.hr, this.billing, this.documents]) {
      server.register(
        (scope, _options, done) => {
          this.routes.register(scope, system);
          done();
        },
        { prefix: `/${system.name}` },
      );
    }
  }
}
