import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { BillingSystem } from './billing/billing-system.js';
import { ErpSystem } from './erp/erp-system.js';
import { Jobs } from './erp/jobs.js';
import { PlainRecords } from './plain/plain-records.js';
import { PlainRoutes } from './plain/plain-routes.js';
import { PsaSystem } from './psa/psa-system.js';
import { Requests } from './psa/requests.js';
import { Slots } from './psa/slots.js';

/** The stand-ins that speak the plain protocol: ERP, PSA, billing, each below its own prefix. */
@Module({
  providers: [BillingSystem, ErpSystem, Jobs, PlainRecords, PlainRoutes, PsaSystem, Requests, Slots],
})
export class PlainSystemsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: PlainRoutes,
    private readonly erp: ErpSystem,
    private readonly psa: PsaSystem,
    private readonly billing: BillingSystem,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const system of [this.erp, this.psa, this.billing]) {
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
