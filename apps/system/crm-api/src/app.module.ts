import { type OpportunitySource, SystemApiModule, vendor } from '@handover/connector-kit';
import { SalesforceOpportunitySource, salesforceConfig } from '@handover/connector-salesforce';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { OpportunitiesController } from './opportunities/opportunities.controller.js';

const salesforce = vendor(salesforceConfig, (config) => {
  const source = new SalesforceOpportunitySource(config);
  return { port: source as OpportunitySource, close: () => source.close(), inspect: () => source.inspect() };
});

/** The CRM system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for<OpportunitySource>({ system: 'crm', environment, vendors: { salesforce } })],
      controllers: [AccountsController, OpportunitiesController],
    };
  }
}
