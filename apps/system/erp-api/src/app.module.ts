import { SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { CurrenciesController } from './currencies/currencies.controller.js';
import { CustomersController } from './customers/customers.controller.js';
import { vendors } from './vendors.js';
import { LegalEntitiesController } from './legal-entities/legal-entities.controller.js';
import { ProjectTemplatesController } from './project-templates/project-templates.controller.js';
import { ProjectsController } from './projects/projects.controller.js';
import { TaxCodesController } from './tax-codes/tax-codes.controller.js';

/** The ERP system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for({ system: 'erp', environment, vendors, webhooks: true })],
      controllers: [
        ProjectsController,
        CustomersController,
        LegalEntitiesController,
        ProjectTemplatesController,
        TaxCodesController,
        CurrenciesController,
      ],
    };
  }
}
