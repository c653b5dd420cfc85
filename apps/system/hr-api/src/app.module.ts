import { SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { EmployeesController } from './employees/employees.controller.js';
import { OrgUnitsController } from './org-units/org-units.controller.js';
import { vendors } from './vendors.js';

/** The HR system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for({ system: 'hr', environment, vendors })],
      controllers: [EmployeesController, OrgUnitsController],
    };
  }
}
