import {
  appConfiguration,
  DatabaseModule,
  type Environment,
  IdempotencyModule,
  idempotencyMigration,
  readConfig,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { z } from 'zod';
import { MaintenanceWindows } from '../maintenance/maintenance-windows.js';
import { MaintenanceWindowsController } from '../maintenance/maintenance-windows.controller.js';
import { maintenanceWindowsMigration } from '../maintenance/maintenance-windows-migration.js';
import { connectInstances, InstanceRegistry, type Vendor } from '../registry/instance-registry.js';
import { instancesVariable, withReferences } from '../registry/read-instances.js';
import { shownInstances } from '../registry/shown-instances.js';
import { SharedStandings } from '../replicas/shared-standings.js';
import { standingsMigration } from '../replicas/standings-migration.js';
import { APP_CONFIGURATION, AppConfigurationController } from './app-configuration.controller.js';
import { EtagInterceptor } from './etag.interceptor.js';
import { InstancesController } from './instances.controller.js';
import { MappingInspections } from './mapping-inspections.js';
import { RecordChanges } from './record-changes/record-changes.js';
import { RecordChangesController } from './record-changes/record-changes.controller.js';
import { recordChangesMigration } from './record-changes/record-changes-migration.js';
import { RecordChangesPurge } from './record-changes/record-changes-purge.js';
import { WebhooksController } from './record-changes/webhooks.controller.js';

/** What every system API reads beside the platform's own variables. */
export const systemApiConfiguration = z.object({
  DATABASE_URL: z.string().describe('postgres:// URL of the role that owns the schema of the API'),
  INSTANCES: instancesVariable,
});

/** What a system API says about itself. */
export interface SystemApiOptions<Port> {
  /** `erp`; its schema is `system_erp`. */
  system: string;
  environment: Environment;
  vendors: Readonly<Record<string, Vendor<Port>>>;
  /** Whether one of its vendors sends webhooks; the API then takes them in and lists the changes that they tell of. */
  webhooks?: boolean;
}

/**
 * What every system API has: its configured instances, their limits shared by all replicas, maintenance windows, idempotency
 * keys, ETags, `GET /v1/instances` and `GET /v1/app-configuration`; with `webhooks` also the intake of its vendors' webhooks and
 * `GET /v1/record-changes`.
 */
@Module({})
export class SystemApiModule {
  /** @throws ConfigurationError naming what is wrong in INSTANCES */
  static for<Port>({ system, environment, vendors, webhooks = false }: SystemApiOptions<Port>): DynamicModule {
    const config = readConfig(systemApiConfiguration, environment);
    const instances = withReferences(config.INSTANCES, environment);
    const registry = connectInstances(system, instances, vendors);
    const told = appConfiguration(`system-${system}-api`, systemApiConfiguration, environment, {
      INSTANCES: { shown: shownInstances(config.INSTANCES), whole: instances },
    });
    return {
      module: SystemApiModule,
      global: true,
      imports: [
        DatabaseModule.forApp({
          schema: `system_${system}`,
          url: config.DATABASE_URL,
          migrations: {
            '0000_idempotency_keys': idempotencyMigration,
            ...(webhooks ? { '0001_record_changes': recordChangesMigration } : {}),
            '0002_standings': standingsMigration,
            '0003_maintenance_windows': maintenanceWindowsMigration,
          },
        }),
        IdempotencyModule.forApp(),
      ],
      controllers: [
        InstancesController,
        AppConfigurationController,
        MaintenanceWindowsController,
        ...(webhooks ? [WebhooksController, RecordChangesController] : []),
      ],
      providers: [
        { provide: InstanceRegistry, useValue: registry },
        { provide: APP_CONFIGURATION, useValue: told },
        SharedStandings,
        MaintenanceWindows,
        MappingInspections,
        ...(webhooks ? [RecordChanges, RecordChangesPurge] : []),
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
      exports: [InstanceRegistry],
    };
  }
}
