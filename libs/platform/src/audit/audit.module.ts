import { type DynamicModule, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditController } from './audit.controller.js';

/** The audit log of an app, with its operations. Needs the app's DatabaseModule and {@link auditMigration} in its migrations. */
@Module({})
export class AuditModule {
  static forApp(): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [AuditLog, AuditSealer],
    };
  }
}
