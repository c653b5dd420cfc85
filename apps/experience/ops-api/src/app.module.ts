import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { clientCredentials, createServiceHttp, type Environment, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration, configuration } from './configuration.js';
import { EventsController } from './events/events.controller.js';
import { ExceptionsController } from './exceptions/exceptions.controller.js';
import { HandoversController } from './handovers/handovers.controller.js';

/** Longer than the process API lets a reader of events wait. */
const TIMEOUT_MS = 30_000;

/** What people of operations see and do, over the process API. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    return {
      module: AppModule,
      controllers: [HandoversController, ExceptionsController, EventsController],
      providers: [{ provide: ProcessOpportunityToProjectClient, useFactory: () => processClient(config) }],
    };
  }
}

function processClient(config: Configuration): ProcessOpportunityToProjectClient {
  const tokens = clientCredentials({
    issuer: config.OIDC_ISSUER,
    clientId: config.CLIENT_ID,
    clientSecret: config.CLIENT_SECRET,
    scopes: ['handovers:read', 'exceptions:read', 'exceptions:operate', 'events:read'],
  });
  const name = 'process-opportunity-to-project-api';
  return new ProcessOpportunityToProjectClient(
    createServiceHttp({ name, baseUrl: config.PROCESS_OPPORTUNITY_TO_PROJECT_URL, tokens, timeoutMs: TIMEOUT_MS }),
  );
}
