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
import { PORTAL_CONFIGURATION } from './tokens.js';

/** The portal has no operations of its own: it serves files and passes calls on. With what it runs, it tells the process API. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    const told = appConfiguration('experience-ops-portal', configuration, env);
    return {
      module: AppModule,
      providers: [
        { provide: PORTAL_CONFIGURATION, useValue: config },
        { provide: ProcessOpportunityToProjectClient, useFactory: () => processClient(config) },
        TellConfiguration.through(ProcessOpportunityToProjectClient, told),
      ],
    };
  }
}

/** The process API, which keeps in its audit log with what this app runs. */
function processClient(config: Configuration): ProcessOpportunityToProjectClient {
  const { OIDC_ISSUER: issuer, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
  const tokens = clientCredentials({ issuer, clientId, clientSecret, scopes: ['app-configurations:write'] });
  const name = 'process-opportunity-to-project-api';
  return new ProcessOpportunityToProjectClient(
    createServiceHttp({ name, baseUrl: config.PROCESS_OPPORTUNITY_TO_PROJECT_URL, tokens }),
  );
}
