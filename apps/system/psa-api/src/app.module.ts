import { SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ResourceDemandsController } from './resource-demands/resource-demands.controller.js';
import { CapacityController } from './capacity/capacity.controller.js';
import { ProjectsController } from './projects/projects.controller.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { vendors } from './vendors.js';

/** The PSA system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for({ system: 'psa', environment, vendors })],
      controllers: [ResourceDemandsController, CapacityController, AssignmentsController, ProjectsController],
    };
  }
}
