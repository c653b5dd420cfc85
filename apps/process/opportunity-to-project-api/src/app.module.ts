import {
  appConfiguration,
  AuditModule,
  DatabaseModule,
  type Environment,
  IdempotencyModule,
  readConfig,
} from '@handover/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AppConfigurationsController } from './app-configurations/app-configurations.controller.js';
import { FollowAppConfigurations } from './app-configurations/follow-app-configurations.js';
import { CallsController } from './calls/calls.controller.js';
import { CallsRepository } from './calls/calls.repository.js';
import { CONFIGURATION, configuration } from './configuration.js';
import { CrmChanges } from './crm-changes/crm-changes.js';
import { KnownOpportunities } from './crm-changes/known-opportunities.js';
import { BeginHandovers } from './events/begin-handovers.js';
import { EventRetries } from './events/event-retries.js';
import { EventsController } from './events/events.controller.js';
import { ReceiveEvent } from './events/receive-event.js';
import { ReceivedEventsController } from './events/received-events.controller.js';
import { ReceivedEventsRepository } from './events/received-events.repository.js';
import { SavedMeanwhile } from './events/saved-meanwhile.js';
import { Choices } from './choices/choices.js';
import { ChoicesController } from './choices/choices.controller.js';
import { KnownWordsRepository } from './choices/known-words.repository.js';
import { ActsController } from './exceptions/acts.controller.js';
import { ActsRepository } from './exceptions/acts.repository.js';
import { ActOnExceptions } from './exceptions/act-on-exceptions.js';
import { ExceptionActionsController } from './exceptions/exception-actions.controller.js';
import { ExceptionWorkController } from './exceptions/exception-work.controller.js';
import { ExceptionsController } from './exceptions/exceptions.controller.js';
import { ExceptionsRepository } from './exceptions/exceptions.repository.js';
import { FeedCursors } from './feeds/feed-cursors.js';
import { WorkOnExceptions } from './exceptions/work-on-exceptions.js';
import { HandoverEngine } from './handovers/handover-engine.js';
import { HandoverProgress } from './handovers/handover-progress.js';
import { HandoverStages } from './handovers/handover-stages.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { HandoversRepository } from './handovers/handovers.repository.js';
import { ResumeHandovers } from './handovers/resume-handovers.js';
import { Impatience } from './handovers/impatience.js';
import { MaintenanceWindowsController } from './maintenance-windows/maintenance-windows.controller.js';
import { InterventionsController } from './interventions/interventions.controller.js';
import { migrations } from './migrations/index.js';
import { OverviewListsController } from './overview/overview-lists.controller.js';
import { OverviewController } from './overview/overview.controller.js';
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
import { DecisionInputsRepository } from './rehearsals/decision-inputs.repository.js';
import { RehearsalsController } from './rehearsals/rehearsals.controller.js';
import { TryDecisions } from './rehearsals/try-decisions.js';
import { ReplicaLease } from './replicas/replica-lease.js';
import { ReviewImpatience } from './stage-reviews/review-impatience.js';
import { StageReviews } from './stage-reviews/stage-reviews.js';
import { StageReviewsController } from './stage-reviews/stage-reviews.controller.js';
import { StageReviewsRepository } from './stage-reviews/stage-reviews.repository.js';
import { StatementChanges } from './statement-changes/statement-changes.js';
import { StatementChangesRepository } from './statement-changes/statement-changes.repository.js';
import { TraceController } from './trace/trace.controller.js';
import { TraceRepository } from './trace/trace.repository.js';
import { GatherNotices } from './notifications/gather-notices.js';
import { GatheringRepository } from './notifications/gathering.repository.js';
import { ManageNotificationRules } from './notifications/manage-notification-rules.js';
import { NoticeChannels } from './notifications/notice-channels.js';
import { NoticesRepository } from './notifications/notices.repository.js';
import { NotificationRulesRepository } from './notifications/notification-rules.repository.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { SendNotices } from './notifications/send-notices.js';
import { OUTBOUND, outboundOf } from './outbound/outbound.js';
import { DeliverEvents } from './subscriptions/deliver-events.js';
import { DeliveryQueue } from './subscriptions/delivery-queue.js';
import { ManageSubscriptions } from './subscriptions/manage-subscriptions.js';
import { SubscriberCalls } from './subscriptions/subscriber-calls.js';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.js';
import { SubscriptionsRepository } from './subscriptions/subscriptions.repository.js';
import { InstanceStates } from './system-instances/instance-states.js';
import { InstanceStatesRepository } from './system-instances/instance-states.repository.js';
import { SystemRecordsController } from './system-records/system-records.controller.js';
import { SystemInstancesController } from './system-instances/system-instances.controller.js';
import { SystemInstances } from './system-instances/system-instances.js';
import { FollowStaffing } from './staffing/follow-staffing.js';
import { StaffingRepository } from './staffing/staffing.repository.js';
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
        AuditModule.forApp(appConfiguration('process-opportunity-to-project-api', configuration, env)),
      ],
      controllers: [
        HandoversController,
        CallsController,
        SystemRecordsController,
        ExceptionsController,
        ExceptionActionsController,
        ExceptionWorkController,
        InterventionsController,
        ActsController,
        ChoicesController,
        EventsController,
        ReceivedEventsController,
        ReadinessController,
        RehearsalsController,
        StageReviewsController,
        TraceController,
        SubscriptionsController,
        NotificationsController,
        MaintenanceWindowsController,
        OverviewController,
        OverviewListsController,
        SystemInstancesController,
        ReconciliationController,
        DifferencesController,
        UnwindingsController,
        AppConfigurationsController,
      ],
      providers: [
        { provide: CONFIGURATION, useValue: config },
        { provide: SYSTEM_CLIENTS, useFactory: () => systemClients(config) },
        ReplicaLease,
        HandoverProgress,
        HandoverStages,
        HandoverEngine,
        Impatience,
        ResumeHandovers,
        InstanceStates,
        InstanceStatesRepository,
        SystemInstances,
        FollowAppConfigurations,
        StaffingRepository,
        FollowStaffing,
        ReceiveEvent,
        ReceivedEventsRepository,
        BeginHandovers,
        EventRetries,
        FeedCursors,
        CrmChanges,
        KnownOpportunities,
        SavedMeanwhile,
        ReviewImpatience,
        StageReviews,
        StageReviewsRepository,
        DecisionInputsRepository,
        TryDecisions,
        StatementChanges,
        StatementChangesRepository,
        HandoversRepository,
        CallsRepository,
        TraceRepository,
        ExceptionsRepository,
        { provide: OUTBOUND, useFactory: () => outboundOf(config) },
        SubscriberCalls,
        SubscriptionsRepository,
        ManageSubscriptions,
        DeliveryQueue,
        DeliverEvents,
        NoticeChannels,
        NoticesRepository,
        NotificationRulesRepository,
        ManageNotificationRules,
        GatheringRepository,
        GatherNotices,
        SendNotices,
        Reconciliation,
        RunsRepository,
        RunPages,
        RunProgress,
        FixDifferences,
        DifferencesRepository,
        HandedOverRepository,
        CountsRepository,
        ActOnExceptions,
        ActsRepository,
        Choices,
        KnownWordsRepository,
        WorkOnExceptions,
        UnwindingLedger,
        UnwindingStages,
        GiveUp,
        AfterTheWin,
      ],
    };
  }
}
