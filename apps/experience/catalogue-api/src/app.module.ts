import { type Environment, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApiCatalogController } from './api-catalog/api-catalog.controller.js';
import { ApisController } from './apis/apis.controller.js';
import { configuration } from './configuration.js';
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
    const { CATALOGUE_FOLDER } = readConfig(configuration, env);
    return {
      module: AppModule,
      controllers: [ApisController, SearchController, ApiCatalogController],
      providers: [
        {
          provide: Catalogue,
          useFactory: async () => {
            const found = await findContracts(CATALOGUE_FOLDER);
            return new Catalogue(() => readContracts(found));
          },
        },
        {
          provide: CatalogueSearch,
          useFactory: (catalogue: Catalogue) => new CatalogueSearch(catalogue),
          inject: [Catalogue],
        },
      ],
    };
  }
}
