import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ProcessRulesClient } from '@handover/contracts/process-rules';
import {
  appConfiguration,
  clientCredentials,
  createServiceHttp,
  DatabaseModule,
  type Environment,
  IdempotencyModule,
  readConfig,
  TellConfiguration,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ActsController } from './acts/acts.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { ChoicesController } from './choices/choices.controller.js';
import { type Configuration, configuration } from './configuration.js';
import { EventsController } from './events/events.controller.js';
import { ExceptionActionsController } from './exceptions/exception-actions.controller.js';
import { ExceptionWorkController } from './exceptions/exception-work.controller.js';
import { ExceptionsController } from './exceptions/exceptions.controller.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { migrations } from './migrations/index.js';
import { OpportunitiesController } from './opportunities/opportunities.controller.js';
import { ReceivedEventsController } from './received-events/received-events.controller.js';
import { OverviewListsController } from './overview/overview-lists.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.js';
import { MaintenanceWindowsController } from './maintenance-windows/maintenance-windows.controller.js';
import { DifferencesController } from './reconciliation/differences.controller.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { DecisionChangesController } from './rules/decision-changes.controller.js';
import { DecisionsController } from './rules/decisions.controller.js';
import { DraftsController } from './rules/drafts.controller.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
import { SavedViewsRepository } from './saved-views/saved-views.repository.js';
import { InterventionsController } from './interventions/interventions.controller.js';
import { SystemInstancesController } from './system-instances/system-instances.controller.js';
import { UnwindingsController } from './unwindings/unwindings.controller.js';

/** Longer than the process API lets a reader of events wait. */
const TIMEOUT_MS = 30_000;

/** What people of operations see and do, over the process API. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    const told = appConfiguration('experience-ops-api', configuration, env);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forApp({ schema: 'operations', url: config.DATABASE_URL, migrations, poolSize: 4 }),
        IdempotencyModule.forApp(),
      ],
      controllers: [
        HandoversController,
        OpportunitiesController,
        ExceptionsController,
        ExceptionActionsController,
        ExceptionWorkController,
        InterventionsController,
        ActsController,
        ChoicesController,
        UnwindingsController,
        EventsController,
        ReceivedEventsController,
        SubscriptionsController,
        NotificationsController,
        AuditController,
        MaintenanceWindowsController,
        OverviewController,
        OverviewListsController,
        SystemInstancesController,
        ReconciliationController,
        DifferencesController,
        DecisionsController,
        DecisionChangesController,
        DraftsController,
        SavedViewsController,
      ],
      providers: [
        { provide: ProcessOpportunityToProjectClient, useFactory: () => processClient(config) },
        { provide: ProcessRulesClient, useFactory: () => rulesClient(config) },
        SavedViewsRepository,
        TellConfiguration.through(ProcessOpportunityToProjectClient, told),
      ],
    };
  }
}

function processClient(config: Configuration): ProcessOpportunityToProjectClient {
  const scopes = [
    ...[
      'handovers:read',
      'exceptions:read',
      'exceptions:operate',
      'people:represent',
      'events:read',
      'events:operate',
      'audit:read',
    ],
    ...['subscriptions:read', 'subscriptions:operate', 'notifications:read', 'notifications:operate'],
    ...['maintenance-windows:read', 'maintenance-windows:write', 'system-instances:read'],
    ...['reconciliation:read', 'reconciliation:operate'],
    ...['decisions:read', 'app-configurations:write'],
  ];
  const baseUrl = config.PROCESS_OPPORTUNITY_TO_PROJECT_URL;
  return new ProcessOpportunityToProjectClient(
    service(config, { name: 'process-opportunity-to-project-api', baseUrl, scopes }),
  );
}

function rulesClient(config: Configuration): ProcessRulesClient {
  const baseUrl = config.PROCESS_RULES_URL;
  const scopes = ['audit:read', 'people:represent', 'decisions:read', 'decisions:write', 'decisions:activate'];
  return new ProcessRulesClient(service(config, { name: 'process-rules-api', baseUrl, scopes }));
}

function service(
  config: Configuration,
  { name, baseUrl, scopes }: { name: string; baseUrl: string; scopes: string[] },
): ReturnType<typeof createServiceHttp> {
  const { OIDC_ISSUER: issuer, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret } = config;
  const tokens = clientCredentials({ issuer, clientId, clientSecret, scopes });
  return createServiceHttp({ name, baseUrl, tokens, timeoutMs: TIMEOUT_MS });
}
