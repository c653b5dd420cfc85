import { type DynamicModule, Module } from '@nestjs/common';
import { AUDITED_CONFIGURATION, AuditConfiguration, type AuditedConfiguration } from './audit-configuration.js';
import { AuditLog } from './audit-log.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditController } from './audit.controller.js';

/** The audit log of an app, with its operations. Needs the app's DatabaseModule and {@link auditMigration} in its migrations. */
@Module({})
export class AuditModule {
  /** @param configured with what the app is configured: what it was before is kept as well */
  static forApp(configured: AuditedConfiguration): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [AuditLog, AuditSealer, AuditConfiguration, { provide: AUDITED_CONFIGURATION, useValue: configured }],
    };
  }
}
