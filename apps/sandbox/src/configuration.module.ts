import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from './configuration.js';

/** The sandbox's configuration, for every module: `@Inject(CONFIGURATION)`. */
@Module({})
export class ConfigurationModule {
  static of(configuration: SandboxConfiguration): DynamicModule {
    return {
      module: ConfigurationModule,
      global: true,
      providers: [{ provide: CONFIGURATION, useValue: configuration }],
      exports: [CONFIGURATION],
    };
  }
}
