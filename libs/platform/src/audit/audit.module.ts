import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfiguration } from '../config/app-configuration.js';
import { AuditLog } from './audit-log.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditController } from './audit.controller.js';
import { KeptConfigurations, OWN_CONFIGURATION } from './kept-configurations.js';

/** The audit log of an app, with its operations. Needs the app's DatabaseModule and {@link auditMigration} in its migrations. */
@Module({})
export class AuditModule {
  /** @param configuration with what the app runs: what it was before is kept as well */
  static forApp(configuration: AppConfiguration): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [AuditLog, AuditSealer, KeptConfigurations, { provide: OWN_CONFIGURATION, useValue: configuration }],
      exports: [KeptConfigurations],
    };
  }
}
