import {
  DatabaseModule,
  type Environment,
  IdempotencyModule,
  idempotencyMigration,
  readConfig,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { z } from 'zod';
import { CrmInstances, instancesFrom } from './instances/crm-instances.js';
import { InstancesController } from './instances/instances.controller.js';
import { OpportunitiesController } from './opportunities/opportunities.controller.js';

const configuration = z.object({
  DATABASE_URL: z.string().describe('PostgreSQL URL of the role that owns the schema `system_crm`'),
  INSTANCES: z.string().default('[]').describe('Configured CRMs: a JSON array, or the path of a file that holds one'),
});

/** The CRM system API over its configured instances. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forApp({
          url: config.DATABASE_URL,
          schema: 'system_crm',
          migrations: { '0000_idempotency_keys': idempotencyMigration },
        }),
        IdempotencyModule.forApp(),
      ],
      controllers: [OpportunitiesController, InstancesController],
      providers: [{ provide: CrmInstances, useValue: instancesFrom(config.INSTANCES) }],
    };
  }
}
