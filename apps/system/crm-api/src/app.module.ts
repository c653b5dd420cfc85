import { type OpportunitySource, SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsController } from './accounts/accounts.controller.js';
import { OpportunitiesController } from './opportunities/opportunities.controller.js';
import { vendors } from './vendors.js';

/** The CRM system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for<OpportunitySource>({ system: 'crm', environment, vendors })],
      controllers: [AccountsController, OpportunitiesController],
    };
  }
}
