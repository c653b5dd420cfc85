import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { EventDelivery } from './events/event-delivery.js';
import { ApiUsage } from './org/api-usage.js';
import { Picklists } from './org/picklists.js';
import { Sessions } from './org/sessions.js';
import { CollectionResources } from './resources/collection-resources.js';
import { Composite } from './resources/composite.js';
import { Resources } from './resources/resources.js';
import { RowResources } from './resources/row-resources.js';
import { Tooling } from './resources/tooling.js';
import { SalesforceRoutes } from './salesforce-routes.js';
import { CrmSeed } from './seed/crm-seed.js';
import { SObjectReads } from './sobject-reads.js';
import { Queries } from './soql/queries.js';
import { Cometd } from './streaming/cometd.js';
import { OrgEvents } from './streaming/org-events.js';
import { AccountMerges } from './writes/account-merges.js';
import { Collections } from './writes/collections.js';
import { Modstamps } from './writes/modstamps.js';
import { NewIds } from './writes/new-ids.js';
import { SObjectWrites } from './writes/sobject-writes.js';
import { Transactions } from './writes/transactions.js';

/** The CRM stand-in: a Salesforce org below `/crm`. */
@Module({
  providers: [
    AccountMerges,
    ApiUsage,
    CollectionResources,
    Collections,
    Cometd,
    Composite,
    CrmSeed,
    EventDelivery,
    Modstamps,
    NewIds,
    OrgEvents,
    Picklists,
    Queries,
    Resources,
    RowResources,
    SalesforceRoutes,
    Sessions,
    SObjectReads,
    SObjectWrites,
    Tooling,
    Transactions,
  ],
  exports: [AccountMerges, CrmSeed, Modstamps, NewIds, OrgEvents, Picklists, Queries, Sessions, SObjectWrites],
})
export class SalesforceModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly routes: SalesforceRoutes,
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
