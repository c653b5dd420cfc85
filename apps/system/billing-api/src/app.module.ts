import { SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { BillingArrangementsController } from './billing-arrangements/billing-arrangements.controller.js';
import { BillingProfilesController } from './billing-profiles/billing-profiles.controller.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { BillingSchedulesController } from './billing-schedules/billing-schedules.controller.js';
import { InvoicesController } from './invoices/invoices.controller.js';
import { RevenueSchedulesController } from './revenue-schedules/revenue-schedules.controller.js';
import { vendors } from './vendors.js';

/** The billing system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for({ system: 'billing', environment, vendors, webhooks: true })],
      controllers: [
        BillingArrangementsController,
        BillingProfilesController,
        ContractsController,
        BillingSchedulesController,
        RevenueSchedulesController,
        InvoicesController,
      ],
    };
  }
}
