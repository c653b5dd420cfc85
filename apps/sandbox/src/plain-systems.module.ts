import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { DocumentsSystem } from './documents/documents-system.js';
import { HrSystem } from './hr/hr-system.js';
import { PlainRecords } from './plain/plain-records.js';
import { PlainRoutes } from './plain/plain-routes.js';
import { PsaSystem } from './psa/psa-system.js';
import { Requests } from './psa/requests.js';
import { Slots } from './psa/slots.js';

/** The stand-ins that speak the plain protocol: PSA, HR, documents, each below its own prefix. */
@Module({
  providers: [DocumentsSystem, HrSystem, PlainRecords, PlainRoutes, PsaSystem, Requests, Slots],
})
export class PlainSystemsModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: PlainRoutes,
    private readonly psa: PsaSystem,
    private readonly hr: HrSystem,
    private readonly documents: DocumentsSystem,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const system of [this.psa, this.hr, this.documents]) {
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
