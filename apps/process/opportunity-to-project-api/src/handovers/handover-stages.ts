import type { EventContents } from '@handover/events';
import { isRefusedByDatabase, logger, runWithCorrelation } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { collectingCalls } from '../calls/calls-of-attempt.js';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { keepInputs } from '../rehearsals/keep-inputs.js';
import { leftOut, readyWithout } from '../interventions/skip.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import type { CheckpointName, WrittenRecord } from './checkpoint.js';
import { blockedBy } from './blocked-by.js';
import { handoverLink } from './handover-link.js';
import { HandoverProgress, type HandoverRun, type StageResult } from './handover-progress.js';
import type { ProjectPlan } from './plans/plan-project.js';
import { failedAt, lastReached } from './refused-commit.js';
import { type CheckpointsRun, runCheckpoints, type WritingCheckpoint } from './run-checkpoints.js';
import { RunStopped } from './run-end.js';
import { prepareBilling } from './stages/prepare-billing.js';
import { assignDimensions, type Projects, projectsOf, provisionProject, requestStaffing } from './stages/provision.js';
import { qualifyDeal } from './stages/qualify-deal.js';
import { waitAfter } from './wait-after.js';

/** A qualified run: what it works on and all that it is going to write. */
export interface QualifiedRun {
  work: HandoverRun;
  plan: ProjectPlan;
}

type Records = Partial<Record<CheckpointName, WrittenRecord[]>>;

/** A CRM takes no more with one write; the exceptions of the handover have them all. */
const MOST_NOTES = 20;
export const NOT_READY = { staff: false, start: false, bill: false };

interface WrittenBack {
  handoverState: string;
  projectId?: string;
  ready: { staff: boolean; start: boolean; bill: boolean };
  notes?: { subject: string; body: string; externalReference: string }[];
}

/**
 * The stages of a handover. Each runs its checkpoints and commits what they came to, or throws RunStopped; each may run again
 * in a later attempt, leaving alone what is done and finding by reference what was written without an answer.
 */
@Injectable()
export class HandoverStages {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    @Inject(CONFIGURATION) private readonly config: Configuration,
    private readonly progress: HandoverProgress,
  ) {}

  /** Takes a run up, in whichever direction its handover goes. */
  async begin(key: string, run: number): Promise<HandoverRun> {
    const work = await this.progress.begin(key, run);
    if (!work) throw new RunStopped('superseded');
    return work;
  }

  /** Checkpoints `load-opportunity` to `verify-commercial-terms`. A deal that is not won any more turns the handover around. */
  qualify(work: HandoverRun): Promise<QualifiedRun> {
    return inContext(work, async () => {
      const { plan, notWon, ...checked } = await qualifyDeal(this.clients, work);
      const { outcomes, opportunity, edited, versions, inputs } = checked;
      if (notWon) {
        await this.progress.turnAround(work, opportunity!);
        throw new RunStopped('superseded');
      }
      const { key } = work;
      const also = inputs && keepInputs({ key, stage: 'closed-won', inputs, versions: versions ?? {} }, 'handover');
      const known = { opportunity, edited, versions, also };
      await this.stopIfNeeded(work, { ...checked, records: {} }, known);
      const data = { amount: edited!.amount, name: edited!.name };
      const events = [{ name: 'opportunity.qualified' as const, data }];
      await this.commit(work, { state: 'provisioning', outcomes, ...known, events });
      return { work, plan: plan! };
    });
  }

  /** Checkpoint `provision-project`; resolves with the ids of the projects. */
  provisionProject(run: QualifiedRun): Promise<Projects> {
    return this.write(run, [provisionProject(this.on(run))], (records) => {
      const projects = projectsOf(records['provision-project'] ?? []);
      return { result: projects, projectId: projects.projectId };
    });
  }

  /** Checkpoint `assign-financial-dimensions`. */
  assignDimensions(run: QualifiedRun, projects: Projects): Promise<void> {
    return this.write(run, [assignDimensions(this.on(run), projects)], () => ({
      result: undefined,
      ready: { start: true },
    }));
  }

  /** Checkpoints `create-billing-profile` and `create-schedules`; resolves with the id of the billing profile. */
  prepareBilling(run: QualifiedRun, { projectId }: Projects): Promise<string> {
    return this.write(run, prepareBilling(this.on(run), projectId), (records) => {
      const billingProfileId = firstId(records, 'create-billing-profile');
      const data = { projectId, billingProfileId, total: run.plan.billingSchedule.total };
      if (!readyWithout(leftOut(run.work)).bill) return { result: billingProfileId };
      return { result: billingProfileId, ready: { bill: true }, events: [{ name: 'billing.ready', data }] };
    });
  }

  /** Checkpoint `request-staffing`; resolves with the ids of the demands. */
  requestStaffing(run: QualifiedRun, projects: Projects): Promise<string[]> {
    return this.write(run, [requestStaffing(this.on(run), projects)], (records) => {
      const demandIds = (records['request-staffing'] ?? []).map(({ id }) => id);
      const data = { projectId: projects.projectId, resourceDemandIds: demandIds };
      if (!readyWithout(leftOut(run.work)).staff) return { result: demandIds };
      return { result: demandIds, ready: { staff: true }, events: [{ name: 'staffing.requested', data }] };
    });
  }

  /** Checkpoints `update-crm` and `announce`; what was left out is announced with the rest. */
  conclude({ work, plan }: QualifiedRun, data: EventContents<'handover.provisioned'>): Promise<void> {
    return inContext(work, async () => {
      const skipped = leftOut(work);
      const ready = readyWithout(skipped);
      const updateCrm: WritingCheckpoint = {
        name: 'update-crm',
        lineage: [{ field: 'opportunity/projectId', source: 'project/id' }],
        apply: async () => {
          await this.writeBack(work, { handoverState: 'provisioned', projectId: data.projectId, ready });
          return [{ system: 'crm', instance: work.crmInstance, type: 'opportunity', id: work.opportunityId }];
        },
      };
      const run = await runCheckpoints(work, [updateCrm]);
      await this.stopIfNeeded(work, run);
      const at = new Date().toISOString();
      const { name, legalEntity, customerNumber, contractValue } = plan.project;
      const project = { projectId: data.projectId, name, legalEntity, customerNumber, contractValue };
      await this.commit(work, {
        state: 'provisioned',
        outcomes: [...run.outcomes, { name: 'announce', state: 'done', startedAt: at, endedAt: at }],
        ready,
        events: [
          { name: 'project.provisioned', data: project },
          { name: 'handover.provisioned', data: { ...data, ...(skipped.length > 0 ? { skipped } : {}) } },
        ],
      });
    });
  }

  /** Tells the seller, in the CRM, that the handover is blocked and why. What the CRM does not take is only logged. */
  async tellCrm(
    work: { key: string; crmInstance: string; opportunityId: string; correlationId: string },
    findings: { cause: string; sentence: string; after: string }[],
  ): Promise<void> {
    await runWithCorrelation(work, async () => {
      try {
        const notes = findings.slice(0, MOST_NOTES).map(({ cause, sentence, after }) => ({
          subject: 'Handover blocked',
          body: `${sentence}\n\n${after}`,
          externalReference: `${work.key}#${cause}`,
        }));
        await this.writeBack(work, { handoverState: 'blocked', ready: NOT_READY, notes });
      } catch (error) {
        logger('Handovers').warn(
          { err: error, handover: work.key },
          'The CRM was not told that the handover is blocked',
        );
      }
    });
  }

  private on({ work, plan }: QualifiedRun) {
    return { clients: this.clients, work, plan };
  }

  /** A stage of writing checkpoints: runs them and commits what they came to. */
  private write<Result>(
    { work }: QualifiedRun,
    checkpoints: WritingCheckpoint[],
    finish: (records: Records) => { result: Result } & Partial<StageResult>,
  ): Promise<Result> {
    return inContext(work, async () => {
      const run = await runCheckpoints(work, checkpoints);
      await this.stopIfNeeded(work, run);
      const { result, ...more } = finish(run.records);
      await this.commit(work, { state: 'provisioning', outcomes: run.outcomes, ...more });
      return result;
    });
  }

  /**
   * Commits a stage, or throws RunStopped: when another attempt has taken over, and when the database refuses what the stage
   * came to, which a person must see, since each further attempt would come to the same.
   */
  async commit(work: HandoverRun, result: StageResult): Promise<void> {
    let committed: boolean;
    try {
      committed = await this.progress.commit(work, result);
    } catch (error) {
      const at = lastReached(result);
      if (at === undefined || !isRefusedByDatabase(error)) throw error;
      logger('Handovers').error(
        { err: error, handover: work.key, at },
        'The database refuses what was to be committed',
      );
      committed = await this.progress.commit(work, failedAt(at, error));
      if (committed) throw new RunStopped('blocked');
    }
    if (!committed) throw new RunStopped('superseded');
  }

  /** Commits that the handover stops here and throws RunStopped, unless nothing stops it. */
  async stopIfNeeded(
    work: HandoverRun,
    { findings, outage, outcomes, at = outcomes.at(-1)?.name }: CheckpointsRun,
    more: Partial<StageResult> = {},
  ): Promise<void> {
    if (findings.length > 0) {
      const events = [blockedBy(findings)];
      await this.commit(work, { state: 'blocked', outcomes, findings, events, ...more });
      throw new RunStopped('blocked');
    }
    if (!outage) return;
    const seconds = waitAfter(at === work.waitedAt ? work.waits : 0, outage);
    const waiting = { for: outage.reason, at, instance: outage.instance, seconds };
    await this.commit(work, { state: 'waiting', outcomes, waiting, ...more });
    throw new RunStopped('waiting');
  }

  /** Tells the CRM how the handover stands. */
  async writeBack(
    { key, crmInstance, opportunityId }: Pick<HandoverRun, 'key' | 'crmInstance' | 'opportunityId'>,
    { handoverState, projectId, ready, notes }: WrittenBack,
  ): Promise<void> {
    await this.clients.crm.writeBackHandover({
      path: { id: opportunityId },
      query: { instance: crmInstance },
      body: {
        handoverState,
        readyToStaff: ready.staff,
        readyToStart: ready.start,
        readyToBill: ready.bill,
        ...(projectId === undefined ? {} : { projectId }),
        ...(notes === undefined ? {} : { notes }),
        ...handoverLink(this.config.HANDOVER_LINK, key),
      },
    });
  }
}

function firstId(records: Records, name: CheckpointName): string {
  const [first] = records[name] ?? [];
  if (!first) throw new Error(`The checkpoint ${name} left no record.`);
  return first.id;
}

function inContext<Result>(work: HandoverRun, stage: () => Promise<Result>): Promise<Result> {
  return runWithCorrelation(work, () => collectingCalls(stage));
}
