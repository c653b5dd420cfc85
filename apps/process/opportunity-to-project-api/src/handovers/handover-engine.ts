import { DBOS } from '@dbos-inc/dbos-sdk';
import { InjectDatabase, logger, PreparedClient, ReadinessChecks } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { ExceptionsRepository } from '../exceptions/exceptions.repository.js';
import { statesUnderWay } from './handover.js';
import { HandoverStages } from './handover-stages.js';
import { handOver } from './handover.workflow.js';
import type { HandoversSchema } from './handovers-schema.js';
import { quietLogger } from './engine-logger.js';
import type { RunEnd } from './run-end.js';
import { type ReviewEnd, StageReviews } from '../stage-reviews/stage-reviews.js';
import type { ReviewedStage } from '../stage-reviews/stage-review.js';

/** Where the engine keeps its queue; beside our own schema, in the same database. */
const ENGINE_SCHEMA = 'opportunity_to_project_engine';
const QUEUE = 'handovers';
/** Pending work of this version is taken up by replicas of this version: raise it when an older replica could not go on with it. */
const WORKFLOW_VERSION = '2';
const POLL_MS = 50;
const SWEEP_MS = 1_000;
/** A run that is not in the engine after this long was lost between the two commits. */
const LOST_AFTER = sql`interval '3 seconds'`;
/** A run that the engine gave up on is begun anew after this long. */
const AGAIN_AFTER = sql`interval '30 seconds'`;

/** Runs handovers durably (DBOS): queue, delays, taking up again after a crash. What was done stands in our own tables. */
@Injectable()
export class HandoverEngine implements OnApplicationBootstrap, OnApplicationShutdown {
  private workflow: ((key: string, run: number) => Promise<RunEnd>) | undefined;
  private reviewWorkflow: ((key: string, stage: ReviewedStage, run: number) => Promise<ReviewEnd>) | undefined;
  private pool: pg.Pool | undefined;
  private sweeping: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly config: Configuration,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly stages: HandoverStages,
    private readonly exceptions: ExceptionsRepository,
    private readonly reviews: StageReviews,
    private readonly readiness: ReadinessChecks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.pool = new pg.Pool({
      Client: PreparedClient,
      connectionString: this.config.DATABASE_URL,
      max: 12,
      application_name: 'handover_engine',
    });
    this.pool.on('error', (error) => logger('Engine').warn({ err: error }, 'An idle connection was lost'));
    DBOS.setConfig({
      name: 'opportunity-to-project',
      systemDatabaseUrl: this.config.DATABASE_URL,
      systemDatabasePool: this.pool,
      systemDatabaseSchemaName: ENGINE_SCHEMA,
      applicationVersion: WORKFLOW_VERSION,
      executorID: this.config.REPLICA_NAME,
      listenQueues: [QUEUE],
      useListenNotify: false,
      logger: quietLogger(),
    });
    this.workflow = DBOS.registerWorkflow((key: string, run: number) => this.run(key, run), { name: 'handover' });
    this.reviewWorkflow = DBOS.registerWorkflow(
      (key: string, stage: ReviewedStage, run: number) => this.review(key, stage, run),
      { name: 'stage-review' },
    );
    await DBOS.launch();
    await DBOS.registerQueue(QUEUE, {
      workerConcurrency: this.config.HANDOVER_CONCURRENCY,
      minPollingIntervalMs: POLL_MS,
      onConflict: 'always_update',
    });
    this.readiness.add('engine', async () => {
      if (!DBOS.isInitialized()) throw new Error('The workflow engine is not running.');
    });
    this.timer = setInterval(() => this.sweep(), SWEEP_MS);
    this.sweep();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
    if (!this.workflow) return;
    // What does not finish in time is taken up at the next start.
    await DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: 5_000 });
    await this.pool?.end().catch(() => undefined);
  }

  /** Queues a run; again for a run that is queued already changes nothing. */
  async enqueue(key: string, run: number, delaySeconds?: number): Promise<void> {
    const start = DBOS.startWorkflow(started(this.workflow), queued(workflowId(key, run), delaySeconds));
    await start(key, run);
  }

  /** Queues a review; again for one that is queued already changes nothing. */
  async enqueueReview(key: string, stage: ReviewedStage, run: number, delaySeconds?: number): Promise<void> {
    const id = `review/${stage}/${workflowId(key, run)}`;
    const start = DBOS.startWorkflow(started(this.reviewWorkflow), queued(id, delaySeconds));
    await start(key, stage, run);
  }

  /** The workflow: the story of a handover, and what follows from its end. */
  private async run(key: string, run: number): Promise<RunEnd> {
    const end = await handOver(this.stages, key, run);
    // A run that was taken up again after it had blocked the handover is superseded, and may not have told.
    if (end === 'blocked' || end === 'superseded') await this.tellCrm(key);
    if (typeof end === 'object') await this.enqueue(key, run + 1, end.waitSeconds);
    return end;
  }

  private async review(key: string, stage: ReviewedStage, run: number): Promise<ReviewEnd> {
    const end = await this.reviews.review(key, stage, run);
    if (typeof end === 'object') await this.enqueueReview(key, stage, run + 1, end.waitSeconds);
    return end;
  }

  private async tellCrm(key: string): Promise<void> {
    const blocked = await this.exceptions.openOf(key);
    if (blocked) await this.stages.tellCrm(blocked.handover, blocked.exceptions);
  }

  /** Finds the runs that nobody works on: lost between the commit and the queue, due, or given up by the engine. */
  private sweep(): void {
    this.sweeping ??= Promise.all([this.enqueueForgotten(), this.enqueueForgottenReviews()])
      .then(() => undefined)
      .catch((error: Error) => logger('Engine').warn({ err: error }, 'Handovers that wait could not be looked up'))
      .finally(() => (this.sweeping = undefined));
  }

  private async enqueueForgotten(): Promise<void> {
    const { rows } = await sql<{ key: string; run: number; given_up: boolean }>`
      select key, run, workflow.status is not null as given_up
      from handovers
      left join ${sql.table(`${ENGINE_SCHEMA}.workflow_status`)} workflow on workflow.workflow_uuid = key || '/' || run
      where state in (${sql.join([...statesUnderWay])})
        and coalesce(resume_at, handovers.updated_at) < now() - ${LOST_AFTER}
        and (workflow.status is null
          or workflow.status in ('ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED')
            and handovers.updated_at < now() - ${AGAIN_AFTER})
      limit 200`.execute(this.db);
    for (const { key, run, given_up: givenUp } of rows) {
      const next = givenUp ? await this.nextRun(key, run) : run;
      if (next !== undefined) await this.enqueue(key, next);
    }
  }

  private async enqueueForgottenReviews(): Promise<void> {
    const { rows } = await sql<{ handover_key: string; stage: ReviewedStage; run: number }>`
      select handover_key, stage, run
      from stage_reviews
      left join ${sql.table(`${ENGINE_SCHEMA}.workflow_status`)} workflow
        on workflow.workflow_uuid = 'review/' || stage || '/' || handover_key || '/' || run
      where state = 'requested' and coalesce(resume_at, requested_at) < now() - ${LOST_AFTER}
        and workflow.status is null
      limit 200`.execute(this.db);
    for (const { handover_key: key, stage, run } of rows) await this.enqueueReview(key, stage, run);
  }

  private async nextRun(key: string, run: number): Promise<number | undefined> {
    const moved = await this.db
      .updateTable('handovers')
      .set({ run: run + 1, updated_at: sql<Date>`now()` })
      .where('key', '=', key)
      .where('run', '=', run)
      .returning('run')
      .executeTakeFirst();
    return moved?.run;
  }
}

function workflowId(key: string, run: number): string {
  return `${key}/${run}`;
}

function started<Workflow>(workflow: Workflow | undefined): Workflow {
  if (!workflow) throw new Error('The workflow engine is not running.');
  return workflow;
}

function queued(workflowID: string, delaySeconds: number | undefined) {
  const delay = delaySeconds === undefined ? {} : { enqueueOptions: { delaySeconds } };
  return { workflowID, queueName: QUEUE, ...delay };
}
