import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import {
  appConfiguration,
  clientCredentials,
  createServiceHttp,
  type Environment,
  readConfig,
  TellConfiguration,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { type Configuration, configuration } from './configuration.js';
import { OpportunitiesController } from './opportunities/opportunities.controller.js';
import { PAGES, type Pages } from './opportunities/pages.js';
import { OpportunityEventsController } from './opportunity-events/opportunity-events.controller.js';
import { EVENT_SECRET, SignatureGuard } from './opportunity-events/signature.guard.js';
import { ORGANIZATIONS, OutboundMessagesController } from './outbound-messages/outbound-messages.controller.js';

/** Events of CRMs and pages of CRMs, over the process API. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    const told = appConfiguration('experience-crm-api', configuration, env);
    return {
      module: AppModule,
      controllers: [OpportunityEventsController, OutboundMessagesController, OpportunitiesController],
      providers: [
        { provide: EVENT_SECRET, useValue: config.EVENT_SECRET },
        { provide: ORGANIZATIONS, useValue: config.OUTBOUND_MESSAGE_ORGANIZATIONS },
        { provide: ProcessOpportunityToProjectClient, useFactory: () => processClient(config) },
        { provide: PAGES, useValue: { handover: config.HANDOVER_PAGE, project: config.PROJECT_PAGE } satisfies Pages },
        SignatureGuard,
        TellConfiguration.through(ProcessOpportunityToProjectClient, told),
      ],
    };
  }
}

function processClient(config: Configuration): ProcessOpportunityToProjectClient {
  const tokens = clientCredentials({
    issuer: config.OIDC_ISSUER,
    clientId: config.CLIENT_ID,
    clientSecret: config.CLIENT_SECRET,
    scopes: ['opportunity-events:write', 'readiness:read', 'handovers:read', 'app-configurations:write'],
  });
  const name = 'process-opportunity-to-project-api';
  return new ProcessOpportunityToProjectClient(
    createServiceHttp({ name, baseUrl: config.PROCESS_OPPORTUNITY_TO_PROJECT_URL, tokens }),
  );
}
