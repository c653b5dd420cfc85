import { InjectDatabase, isDatabaseUnavailable, runWithCorrelation } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { callsOf, collectingCalls } from '../calls/calls-of-attempt.js';
import type { Kysely } from 'kysely';
import type { Finding } from '../exceptions/business-exception.js';
import { failureOf } from '../exceptions/failed-call.js';
import { ENGINE_SCHEMA } from '../handovers/engine-schema.js';
import type { HandoverRun, StageResult } from '../handovers/handover-progress.js';
import { HandoverStages, NOT_READY } from '../handovers/handover-stages.js';
import type { HandoversSchema, UnwindingRow, UnwindingStepRow } from '../handovers/handovers-schema.js';
import { RunStopped } from '../handovers/run-end.js';
import { weigh } from '../interventions/approval.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { earlierRunGoesOn } from './earlier-runs.js';
import { findWritten } from './find-written.js';
import { readUsage } from './read-usage.js';
import { undoRecord, unlessGone } from './undo-record.js';
import {
  inOrderOfUndoing,
  isSettled,
  isUsed,
  type Undoing,
  type UndoOutcome,
  type UnwindingStep,
  unwindingSteps,
  type Usage,
  usageInWords,
} from './unwinding.js';
import { UnwindingLedger } from './unwinding-ledger.js';

/** Until a run that was superseded has ended, or what came in late is undone. */
const SHORT_WAIT_SECONDS = 1;

/** The stages of an unwinding. Each commits what it came to, or throws RunStopped; each may run again in a later attempt. */
@Injectable()
export class UnwindingStages {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly stages: HandoverStages,
    private readonly ledger: UnwindingLedger,
  ) {}

  /** What an earlier run has asked for may still be done: nothing is looked up before it has ended, or its replica is gone. */
  async awaitEarlierRuns(work: HandoverRun): Promise<void> {
    if (await earlierRunGoesOn(this.db, ENGINE_SCHEMA, work)) {
      await this.wait(work, 'The attempt that is undone has not ended yet.');
    }
  }

  /** Looks up all that was written and enters it in the ledger. */
  takeStock(work: HandoverRun): Promise<void> {
    return this.step(work, 'take-stock', async () => {
      const records = await findWritten(this.clients, work, await this.ledger.written(work));
      await this.commit(work, { passed: ['take-stock'], also: this.ledger.add(work, inOrderOfUndoing(records)) });
    });
  }

  /** Does it once more: what was under way when it was first done may have come in since, and is undone as well. */
  async takeStockAgain(work: HandoverRun, undoing: Undoing): Promise<void> {
    await this.takeStock(work);
    const late = (await this.ledger.steps(work)).filter(({ step }) => step !== 'tell-crm');
    if (late.some(({ record, outcome }) => !isSettled(record, outcome, undoing))) {
      await this.wait(work, 'Records came in while the others were undone.');
    }
  }

  /** Finds out what was used, and so how far the handover is undone. */
  assess(work: HandoverRun): Promise<Undoing> {
    return this.step(work, 'assess-usage', async () => {
      const [{ reason }, steps] = await Promise.all([this.ledger.of(work), this.ledger.steps(work)]);
      const records = steps.map(({ record }) => record);
      const usage = await readUsage(this.clients, work.reference, records);
      const inUse = isUsed(usage) ? [projectInUse(reason, usage)] : [];
      const { standing, approved } = weigh(inUse, undefined, work.interventions);
      const undoing = standing.length > 0 ? 'freeze' : inUse.length > 0 ? 'leave-frozen' : 'cancel';
      await this.commit(work, {
        ...(undoing === 'freeze' ? {} : { passed: ['assess-usage'] }),
        also: this.ledger.assess(work, usage, approved[0]?.by),
        entries: [{ action: 'unwinding.assessed', after: { undoing, usage } }],
      });
      return undoing;
    });
  }

  /** Undoes, one after the other, the records of a step that are not undone yet. */
  async undo(work: HandoverRun, step: UnwindingStep, undoing: Undoing): Promise<void> {
    const steps = await this.ledger.steps(work);
    const open = inOrderOfUndoing(
      steps.filter((each) => each.step === step).map((each) => ({ ...each, type: each.record.type })),
    ).filter(({ record, outcome }) => !isSettled(record, outcome, undoing));
    for (const [index, each] of open.entries()) {
      await this.undoOne(work, each, undoing, index === open.length - 1 ? [step] : []);
    }
  }

  /** Blocks a handover whose project was used, until finance has decided. */
  async askFinance(work: HandoverRun, undoing: Undoing): Promise<void> {
    if (undoing !== 'freeze') return;
    const { reason, usage } = await this.ledger.of(work);
    await this.stop(work, { finding: projectInUse(reason, usage!) });
  }

  /** Ends the unwinding. */
  conclude(work: HandoverRun, undoing: Undoing): Promise<void> {
    return this.inContext(work, async () => {
      const { begun_by: by, reason, usage } = await this.ledger.of(work);
      const outcome = undoing === 'cancel' ? 'cancelled' : 'frozen';
      await this.stages.commit(work, {
        state: 'unwound',
        outcomes: [],
        passed: unwindingSteps,
        also: this.ledger.end(work, outcome),
        events: [{ name: 'handover.unwound', data: { by, reason, outcome, usage } }],
      });
    });
  }

  private undoOne(
    work: HandoverRun,
    { step, position, record }: UnwindingStepRow,
    undoing: Undoing,
    passed: UnwindingStep[],
  ): Promise<void> {
    const startedAt = new Date().toISOString();
    const failed = (failure: string) => this.ledger.note(work, position, { startedAt, failure });
    const undone = async () => {
      const outcome =
        record.type === 'opportunity'
          ? await this.tellCrm(work, undoing)
          : await undoRecord(this.clients, record, undoing);
      await this.commit(work, {
        passed,
        also: this.ledger.note(work, position, { startedAt, outcome }),
        entries: [{ action: 'unwinding.step-done', after: { step, record, outcome } }],
      });
    };
    return this.step(work, step, undone, failed);
  }

  private async tellCrm(work: HandoverRun, undoing: Undoing): Promise<UndoOutcome> {
    const unwinding = await this.ledger.of(work);
    const note = {
      subject: 'Handover unwound',
      body: noteBody(unwinding, undoing),
      externalReference: `${work.reference}#unwound`,
    };
    return unlessGone(async () => {
      await this.stages.writeBack(work, { handoverState: 'unwound', ready: NOT_READY, notes: [note] });
      return 'told';
    });
  }

  /** Runs a step in the context of its handover; what it fails with stops the run. */
  private step<Result>(
    work: HandoverRun,
    name: UnwindingStep,
    act: () => Promise<Result>,
    noted?: (failure: string) => StageResult['also'],
  ): Promise<Result> {
    return this.inContext(work, async () => {
      try {
        return await callsOf(name, act);
      } catch (error) {
        if (error instanceof RunStopped || isDatabaseUnavailable(error)) throw error;
        const failure = failureOf(name, error);
        const said = 'outage' in failure ? failure.outage.reason : failure.finding.sentence;
        return this.stop(work, { ...failure, at: name }, noted?.(said));
      }
    });
  }

  private async stop(
    work: HandoverRun,
    failure: { at?: UnwindingStep } & Partial<Record<'finding', Finding>> & {
        outage?: Parameters<HandoverStages['stopIfNeeded']>[1]['outage'];
      },
    also?: StageResult['also'],
  ): Promise<never> {
    const { finding, outage, at } = failure;
    await this.stages.stopIfNeeded(
      work,
      { outcomes: [], records: {}, findings: finding ? [finding] : [], outage, at },
      { also },
    );
    throw new Error('A failed step must stop its run.');
  }

  private async wait(work: HandoverRun, reason: string): Promise<never> {
    const waiting = { for: reason, seconds: SHORT_WAIT_SECONDS };
    await this.stages.commit(work, { state: 'waiting', outcomes: [], waiting });
    throw new RunStopped('waiting');
  }

  private commit(work: HandoverRun, result: Omit<StageResult, 'state' | 'outcomes'>): Promise<void> {
    return this.stages.commit(work, { state: 'unwinding', outcomes: [], ...result });
  }

  private inContext<Result>(work: HandoverRun, act: () => Promise<Result>): Promise<Result> {
    return runWithCorrelation(work, () => collectingCalls(act));
  }
}

function projectInUse(reason: string, usage: Usage): Finding {
  const projects = usage.projects.map(({ projectId }) => projectId).join(' and ');
  return {
    checkpoint: 'assess-usage',
    class: 'policy',
    code: 'project-in-use',
    owner: 'finance',
    sentence: `${reason} Its project ${projects} is frozen and cannot be cancelled: ${usageInWords(usage).join('; ')}.`,
    causeTitle: 'A project that is to be undone was used.',
    after:
      'Once time is moved and invoices are credited, a retry looks again and cancels the project. An approval leaves it frozen for good.',
    answer: usage,
  };
}

function noteBody({ reason, usage, approved_reason: approved }: UnwindingRow, undoing: Undoing): string {
  if (undoing === 'cancel') return `${reason}\n\nWhat was set up for the deal has been taken back.`;
  const used = usage ? usageInWords(usage).join('; ') : '';
  return `${reason}\n\nIts project stays frozen, since it was used: ${used}. Finance: ${approved}`;
}
