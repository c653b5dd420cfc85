import { AuditModule, DatabaseModule, type Environment, IdempotencyModule, readConfig } from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIGURATION, configuration } from './configuration.js';
import { EventsController } from './events/events.controller.js';
import { ReceiveEvent } from './events/receive-event.js';
import { SavedMeanwhile } from './events/saved-meanwhile.js';
import { ActOnExceptions } from './exceptions/act-on-exceptions.js';
import { ExceptionActionsController } from './exceptions/exception-actions.controller.js';
import { ExceptionWorkController } from './exceptions/exception-work.controller.js';
import { ExceptionsController } from './exceptions/exceptions.controller.js';
import { ExceptionsRepository } from './exceptions/exceptions.repository.js';
import { WorkOnExceptions } from './exceptions/work-on-exceptions.js';
import { HandoverEngine } from './handovers/handover-engine.js';
import { HandoverProgress } from './handovers/handover-progress.js';
import { HandoverStages } from './handovers/handover-stages.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { HandoversRepository } from './handovers/handovers.repository.js';
import { ResumeHandovers } from './handovers/resume-handovers.js';
import { InterventionsController } from './interventions/interventions.controller.js';
import { migrations } from './migrations/index.js';
import { ReadinessController } from './readiness/readiness.controller.js';
import { ReplicaLease } from './replicas/replica-lease.js';
import { StageReviews } from './stage-reviews/stage-reviews.js';
import { StageReviewsController } from './stage-reviews/stage-reviews.controller.js';
import { StageReviewsRepository } from './stage-reviews/stage-reviews.repository.js';
import { StatementChanges } from './statement-changes/statement-changes.js';
import { StatementChangesRepository } from './statement-changes/statement-changes.repository.js';
import { AfterTheWin } from './unwindings/after-the-win.js';
import { GiveUp } from './unwindings/give-up.js';
import { UnwindingLedger } from './unwindings/unwinding-ledger.js';
import { UnwindingStages } from './unwindings/unwinding-stages.js';
import { UnwindingsController } from './unwindings/unwindings.controller.js';
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
        ExceptionActionsController,
        ExceptionWorkController,
        InterventionsController,
        EventsController,
        ReadinessController,
        StageReviewsController,
        UnwindingsController,
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
        SavedMeanwhile,
        StageReviews,
        StageReviewsRepository,
        StatementChanges,
        StatementChangesRepository,
        HandoversRepository,
        ExceptionsRepository,
        ActOnExceptions,
        WorkOnExceptions,
        UnwindingLedger,
        UnwindingStages,
        GiveUp,
        AfterTheWin,
      ],
    };
  }
}
