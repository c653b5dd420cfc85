import { logger, metrics, Problem, RepeatedWork, runWithCorrelation, UpstreamProblem } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { DifferencesRepository } from './differences.repository.js';
import { FixDifferences } from './fix-differences.js';
import { type LeasedRun, type RunStep, stepsOf } from './reconciliation-run.js';
import { RunPages, SystemOut } from './run-pages.js';
import { type RunPage, RunProgress } from './run-progress.js';
import { RunsRepository } from './runs.repository.js';

const POLL_MS = 2_000;
const BEAT_MS = 15_000;
const LONGEST_WAIT_SECONDS = 60;
/** After so many waits, some eight minutes, a run goes on without what it cannot read. */
const MOST_WAITS = 12;
const FIXES_A_PAGE = 10;
const BY_ITSELF = { by: 'handover', reason: 'Reconciliation may put this right by itself (RECONCILIATION_FIXES).' };

/**
 * Compares the systems with what the handovers did: at its time of day and when asked to, one run at a time and in one replica at
 * a time, page by page. A run that waits, or whose replica has died, goes on where it was.
 */
@Injectable()
export class Reconciliation implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly repeated = new RepeatedWork({
    context: 'Reconciliation',
    everyMs: POLL_MS,
    work: () => this.work(),
    failure: 'The systems could not be compared',
  });
  private stopping = false;

  constructor(
    @Inject(CONFIGURATION) private readonly config: Configuration,
    private readonly runs: RunsRepository,
    private readonly pages: RunPages,
    private readonly progress: RunProgress,
    private readonly differences: DifferencesRepository,
    private readonly fixes: FixDifferences,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.repeated.stop();
  }

  /** Works on the run whose turn it is until it ends or has to wait; nothing while another replica does. */
  async work(): Promise<void> {
    if (this.config.RECONCILIATION_AT !== '') await this.runs.schedule(this.config.RECONCILIATION_AT);
    const run = await this.runs.take();
    if (!run) return;
    const beat = setInterval(() => void this.runs.renew(run).catch(() => undefined), BEAT_MS);
    try {
      await runWithCorrelation(run, () => this.pagesOf(run));
    } finally {
      clearInterval(beat);
    }
  }

  private async pagesOf(taken: LeasedRun): Promise<void> {
    for (let run: LeasedRun | undefined = taken; run && run.steps?.length !== 0;) {
      if (this.stopping) return this.runs.release(run);
      run = await this.nextPage(run);
    }
  }

  /** The run after its next page; undefined when it is not this replica's any more, or has to wait. */
  private async nextPage(run: LeasedRun): Promise<LeasedRun | undefined> {
    const patient = run.waits < MOST_WAITS;
    let steps = run.steps;
    try {
      steps ??= stepsOf(run.filter, await this.pages.instances(run.filter.legalEntity));
      return await this.progress.commit(run, steps, await this.page(run, steps[0]!, patient));
    } catch (error) {
      if (error instanceof SystemOut && patient) return this.wait(run, error.message, error.outage.retryAfterSeconds);
      const isRefusal = error instanceof SystemOut || error instanceof UpstreamProblem;
      if (isRefusal && steps) return this.progress.commit(run, steps, { leftOut: [leftOut(steps[0]!, error)] });
      logger('Reconciliation').error({ err: error, run: run.id }, 'A run of the reconciliation failed');
      if (patient) return this.wait(run, (error as Error).message);
      await this.runs.fail(run, (error as Error).message);
      return undefined;
    }
  }

  private async page(run: LeasedRun, step: RunStep, patient: boolean): Promise<RunPage> {
    switch (step.name) {
      case 'handovers':
        return this.pages.handoversPage(run, patient);
      case 'won':
        return this.pages.wonPage(run, step.instance);
      case 'projects':
        return this.pages.projectsPage(run, step.instance);
      case 'fixes':
        return this.fixesPage(run);
    }
  }

  private async fixesPage({ id }: LeasedRun): Promise<RunPage> {
    const differences = await this.differences.toFix(id, this.config.RECONCILIATION_FIXES, FIXES_A_PAGE);
    let fixed = 0;
    for (const difference of differences) {
      try {
        await this.fixes.fix(difference, BY_ITSELF, id);
        fixed += 1;
        metrics()
          .counter({
            name: 'handover_reconciliation_fixes_total',
            help: 'Differences that were put right by themselves',
            labelNames: ['kind'],
          })
          .inc({ kind: difference.kind });
      } catch (error) {
        // It is noted with the difference, and the next run tries again.
        if (!(error instanceof UpstreamProblem || error instanceof Problem)) throw error;
      }
    }
    return { fixed, cursor: differences.length < FIXES_A_PAGE ? undefined : 'more' };
  }

  private async wait(run: LeasedRun, reason: string, retryAfterSeconds = 0): Promise<undefined> {
    const backoff = Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(run.waits, 10));
    await this.runs.wait(run, reason, Math.max(retryAfterSeconds, backoff));
  }
}

function leftOut(step: RunStep, error: Error): string {
  const what = 'instance' in step ? `${step.name} of ${step.instance}` : step.name;
  return `${what}: ${error.message}`;
}
