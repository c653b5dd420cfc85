import { type Environment, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApiCatalogController } from './api-catalog/api-catalog.controller.js';
import { ApisController } from './apis/apis.controller.js';
import { configuration } from './configuration.js';
import { Catalogue } from './contracts/catalogue.js';
import { readCatalogue } from './contracts/read-catalogue.js';
import { CatalogueSearch } from './search/catalogue-search.js';
import { SearchController } from './search/search.controller.js';

/** The catalogue is read once, at the start: contracts change with a new version of the installation. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const { CATALOGUE_FOLDER } = readConfig(configuration, env);
    return {
      module: AppModule,
      controllers: [ApisController, SearchController, ApiCatalogController],
      providers: [
        { provide: Catalogue, useFactory: async () => new Catalogue(await readCatalogue(CATALOGUE_FOLDER)) },
        {
          provide: CatalogueSearch,
          useFactory: (catalogue: Catalogue) => new CatalogueSearch(catalogue),
          inject: [Catalogue],
        },
      ],
    };
  }
}
