import { DBOS } from '@dbos-inc/dbos-sdk';
import { InjectDatabase, logger, metrics, PreparedClient, ReadinessChecks, RepeatedWork } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { ExceptionsRepository } from '../exceptions/exceptions.repository.js';
import { dueHandovers } from './due-handovers.js';
import { ENGINE_SCHEMA } from './engine-schema.js';
import { forgottenHandovers, forgottenReviews, nextRun } from './forgotten-runs.js';
import { Impatience } from './impatience.js';
import { HandoverStages } from './handover-stages.js';
import { handOver } from './handover.workflow.js';
import type { HandoversSchema } from './handovers-schema.js';
import { quietLogger } from './engine-logger.js';
import { ReplicaLease } from '../replicas/replica-lease.js';
import { takeOver } from '../replicas/take-over.js';
import type { RunEnd } from './run-end.js';
import { ReviewImpatience } from '../stage-reviews/review-impatience.js';
import { type ReviewEnd, StageReviews } from '../stage-reviews/stage-reviews.js';
import type { ReviewedStage } from '../stage-reviews/stage-review.js';
import { beginAnew, wonAgain } from '../unwindings/begin-anew.js';
import { UnwindingStages } from '../unwindings/unwinding-stages.js';

const QUEUE = 'handovers';
/** Work of this version is left to replicas of this version or a newer one: raise it when an older one could not go on with it. */
const WORKFLOW_VERSION = 3;
const POLL_MS = 50;
const SWEEP_MS = 1_000;
/** A replica that is frozen in the middle of a transaction keeps its locks no longer than this. */
const LONGEST_PAUSE_IN_TRANSACTION_MS = 5_000;

/**
 * Runs handovers durably (DBOS): a queue that all replicas share, and how many go on at once. What was done stands in our own
 * tables; what a replica leaves behind is taken over by the others.
 */
@Injectable()
export class HandoverEngine implements OnApplicationBootstrap, OnApplicationShutdown {
  private workflow: ((key: string, run: number) => Promise<RunEnd>) | undefined;
  private reviewWorkflow: ((key: string, stage: ReviewedStage, run: number) => Promise<ReviewEnd>) | undefined;
  private pool: pg.Pool | undefined;
  private readonly repeated = new RepeatedWork({
    context: 'Engine',
    everyMs: SWEEP_MS,
    work: () => this.sweep(),
    failure: 'Handovers that wait could not be looked up',
  });

  constructor(
    @Inject(CONFIGURATION) private readonly config: Configuration,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly stages: HandoverStages,
    private readonly unwinding: UnwindingStages,
    private readonly exceptions: ExceptionsRepository,
    private readonly reviews: StageReviews,
    private readonly impatience: Impatience,
    private readonly reviewImpatience: ReviewImpatience,
    private readonly lease: ReplicaLease,
    private readonly readiness: ReadinessChecks,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.pool = new pg.Pool({
      Client: PreparedClient,
      connectionString: this.config.DATABASE_URL,
      max: 12,
      idle_in_transaction_session_timeout: LONGEST_PAUSE_IN_TRANSACTION_MS,
      application_name: 'handover_engine',
    });
    this.pool.on('error', (error) => logger('Engine').warn({ err: error }, 'An idle connection was lost'));
    DBOS.setConfig({
      name: 'opportunity-to-project',
      systemDatabaseUrl: this.config.DATABASE_URL,
      systemDatabasePool: this.pool,
      systemDatabaseSchemaName: ENGINE_SCHEMA,
      applicationVersion: String(WORKFLOW_VERSION),
      executorID: this.lease.id,
      listenQueues: [QUEUE],
      useListenNotify: false,
      logger: quietLogger(),
    });
    this.workflow = DBOS.registerWorkflow((key: string, run: number) => this.run(key, run), { name: 'handover' });
    this.reviewWorkflow = DBOS.registerWorkflow(
      (key: string, stage: ReviewedStage, run: number) => this.review(key, stage, run),
      { name: 'stage-review' },
    );
    await this.lease.take(WORKFLOW_VERSION);
    await DBOS.launch();
    await DBOS.registerQueue(QUEUE, {
      workerConcurrency: this.config.HANDOVER_CONCURRENCY,
      minPollingIntervalMs: POLL_MS,
      onConflict: 'always_update',
    });
    this.readiness.add('engine', async () => {
      if (!DBOS.isInitialized()) throw new Error('The workflow engine is not running.');
    });
    this.repeated.start();
    this.repeated.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.repeated.stop();
    // What does not finish in time is taken over by the others as soon as the lease is given up.
    if (this.workflow) await DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: 5_000 });
    await this.lease.release();
    await this.pool?.end().catch(() => undefined);
  }

  /** Queues a run; again for a run that is queued already changes nothing. */
  async enqueue(key: string, run: number): Promise<void> {
    const workflowID = workflowId(key, run);
    const start = DBOS.startWorkflow(started(this.workflow), { workflowID, queueName: QUEUE });
    await start(key, run);
  }

  /** Queues a review; again for one that is queued already changes nothing. */
  async enqueueReview(key: string, stage: ReviewedStage, run: number): Promise<void> {
    const workflowID = `review/${stage}/${workflowId(key, run)}`;
    const start = DBOS.startWorkflow(started(this.reviewWorkflow), { workflowID, queueName: QUEUE });
    await start(key, stage, run);
  }

  /** The workflow: the story of a handover, and what follows from its end. */
  private async run(key: string, run: number): Promise<RunEnd> {
    const end = await observed(() => handOver({ stages: this.stages, unwinding: this.unwinding }, key, run));
    // A run that was taken up again after it had blocked the handover is superseded, and may not have told.
    if (end === 'blocked' || end === 'superseded') await this.tellCrm(key);
    return end;
  }

  private review(key: string, stage: ReviewedStage, run: number): Promise<ReviewEnd> {
    return this.reviews.review(key, stage, run);
  }

  private async tellCrm(key: string): Promise<void> {
    const blocked = await this.exceptions.openOf(key);
    if (blocked) await this.stages.tellCrm(blocked.handover, blocked.exceptions);
  }

  /** Finds the runs that nobody works on: left by a dead replica, due, lost before they were queued, given up, or won again. */
  private async sweep(): Promise<void> {
    await Promise.all([
      this.takeOver(),
      this.enqueueDue(),
      this.enqueueForgottenReviews(),
      this.impatience.tell(),
      this.reviewImpatience.tell(),
      this.enqueueWonAgain(),
    ]);
  }

  private async takeOver(): Promise<void> {
    const runs = await takeOver(this.db, ENGINE_SCHEMA, { id: this.lease.id, version: WORKFLOW_VERSION });
    if (runs.length === 0) return;
    metrics()
      .counter({ name: 'handover_runs_taken_over_total', help: 'Runs that a dead replica has left behind' })
      .inc(runs.length);
    logger('Engine').info({ runs: runs.length }, 'Runs of replicas that are gone were taken over');
  }

  /** Runs that were lost, then those whose wait is over, in their order. */
  private async enqueueDue(): Promise<void> {
    const runs = [
      ...(await forgottenHandovers(this.db, ENGINE_SCHEMA)),
      ...(await dueHandovers(this.db, ENGINE_SCHEMA)),
    ];
    for (const { key, run, givenUp } of runs) {
      const next = givenUp ? await nextRun(this.db, key, run) : run;
      if (next !== undefined) await this.enqueue(key, next);
    }
  }

  private async enqueueWonAgain(): Promise<void> {
    for (const key of await wonAgain(this.db)) {
      const run = await beginAnew(this.db, key);
      if (run !== undefined) await this.enqueue(key, run);
    }
  }

  private async enqueueForgottenReviews(): Promise<void> {
    for (const { key, stage, run } of await forgottenReviews(this.db, ENGINE_SCHEMA)) {
      await this.enqueueReview(key, stage, run);
    }
  }
}

/** Counts runs by outcome, and those under way; `failed` are those that the engine begins again, as when the database is down. */
async function observed(run: () => Promise<RunEnd>): Promise<RunEnd> {
  const underWay = metrics().gauge({ name: 'handover_runs_in_progress', help: 'Runs of handovers under way' });
  const ended = metrics().counter({
    name: 'handover_runs_total',
    help: 'Runs of handovers, by outcome',
    labelNames: ['outcome'],
  });
  underWay.inc();
  let outcome: RunEnd | 'failed' = 'failed';
  try {
    return (outcome = await run());
  } finally {
    ended.inc({ outcome });
    underWay.dec();
  }
}

function workflowId(key: string, run: number): string {
  return `${key}/${run}`;
}

function started<Workflow>(workflow: Workflow | undefined): Workflow {
  if (!workflow) throw new Error('The workflow engine is not running.');
  return workflow;
}
