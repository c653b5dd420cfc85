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
import { ApiCatalogController } from './api-catalog/api-catalog.controller.js';
import { ApisController } from './apis/apis.controller.js';
import { type Configuration, configuration } from './configuration.js';
import { Catalogue } from './contracts/catalogue.js';
import { findContracts, readContracts } from './contracts/read-catalogue.js';
import { CatalogueSearch } from './search/catalogue-search.js';
import { SearchController } from './search/search.controller.js';

/**
 * The contracts are found at the start, and read once, when somebody first asks: two megabytes of YAML are a second's work.
 * They change with a new version of the installation.
 */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    const told = appConfiguration('experience-catalogue-api', configuration, env);
    return {
      module: AppModule,
      controllers: [ApisController, SearchController, ApiCatalogController],
      providers: [
        {
          provide: Catalogue,
          useFactory: async () => {
            const found = await findContracts(config.CATALOGUE_FOLDER);
            return new Catalogue(() => readContracts(found));
          },
        },
        {
          provide: CatalogueSearch,
          useFactory: (catalogue: Catalogue) => new CatalogueSearch(catalogue),
          inject: [Catalogue],
        },
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
