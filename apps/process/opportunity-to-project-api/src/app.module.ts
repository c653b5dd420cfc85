import { AuditModule, DatabaseModule, type Environment, IdempotencyModule, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIGURATION, configuration } from './configuration.js';
import { EventsController } from './events/events.controller.js';
import { ReceiveEvent } from './events/receive-event.js';
import { ExceptionsController } from './exceptions/exceptions.controller.js';
import { ExceptionsRepository } from './exceptions/exceptions.repository.js';
import { HandoverEngine } from './handovers/handover-engine.js';
import { HandoverProgress } from './handovers/handover-progress.js';
import { HandoverStages } from './handovers/handover-stages.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { HandoversRepository } from './handovers/handovers.repository.js';
import { ResumeHandovers } from './handovers/resume-handovers.js';
import { migrations } from './migrations/index.js';
import { ReadinessController } from './readiness/readiness.controller.js';
import { CountsRepository } from './reconciliation/counts.repository.js';
import { DifferencesController } from './reconciliation/differences.controller.js';
import { DifferencesRepository } from './reconciliation/differences.repository.js';
import { FixDifferences } from './reconciliation/fix-differences.js';
import { HandedOverRepository } from './reconciliation/handed-over.repository.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { Reconciliation } from './reconciliation/reconciliation.js';
import { RunPages } from './reconciliation/run-pages.js';
import { RunProgress } from './reconciliation/run-progress.js';
import { RunsRepository } from './reconciliation/runs.repository.js';
import { ReplicaLease } from './replicas/replica-lease.js';
import { StageReviews } from './stage-reviews/stage-reviews.js';
import { StageReviewsController } from './stage-reviews/stage-reviews.controller.js';
import { StageReviewsRepository } from './stage-reviews/stage-reviews.repository.js';
import { StatementChanges } from './statement-changes/statement-changes.js';
import { StatementChangesRepository } from './statement-changes/statement-changes.repository.js';
import { SYSTEM_CLIENTS, systemClients } from './upstreams/system-clients.js';

/** Handovers, exceptions, events and readiness over one database and the system APIs. */
@Module({})
export class AppModule {
  static for(env: Environment): DynamicModule {
    const config = readConfig(configuration, env);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forApp({ schema: 'opportunity_to_project', url: config.DATABASE_URL, migrations, poolSize: 16 }),
        IdempotencyModule.forApp(),
        AuditModule.forApp(),
      ],
      controllers: [
        HandoversController,
        ExceptionsController,
        EventsController,
        ReadinessController,
        StageReviewsController,
        ReconciliationController,
        DifferencesController,
      ],
      providers: [
        { provide: CONFIGURATION, useValue: config },
        { provide: SYSTEM_CLIENTS, useFactory: () => systemClients(config) },
        ReplicaLease,
        HandoverProgress,
        HandoverStages,
        HandoverEngine,
        ResumeHandovers,
        ReceiveEvent,
        StageReviews,
        StageReviewsRepository,
        StatementChanges,
        StatementChangesRepository,
        HandoversRepository,
        ExceptionsRepository,
        Reconciliation,
        RunsRepository,
        RunPages,
        RunProgress,
        FixDifferences,
        DifferencesRepository,
        HandedOverRepository,
        CountsRepository,
      ],
    };
  }
}
