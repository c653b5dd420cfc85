import { SystemApiModule } from '@handover/connector-kit';
import type { Environment } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { StatementsOfWorkController } from './statements-of-work/statements-of-work.controller.js';
import { vendors } from './vendors.js';

/** The documents system API over its configured instances. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [SystemApiModule.for({ system: 'documents', environment, vendors, webhooks: true })],
      controllers: [StatementsOfWorkController],
    };
  }
}
