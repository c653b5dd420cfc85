import { type DynamicModule, Module } from '@nestjs/common';
import { type Environment, readConfig } from '@handover/platform';
import { configuration } from './configuration.js';
import { PORTAL_CONFIGURATION } from './tokens.js';

/** The portal has no operations of its own: it serves files and passes calls on. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: PORTAL_CONFIGURATION, useValue: readConfig(configuration, env) }],
    };
  }
}
