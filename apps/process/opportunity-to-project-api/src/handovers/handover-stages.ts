import { logger, metrics, runWithCorrelation } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import type { Outage } from '../exceptions/failed-call.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import type { CheckpointName, WrittenRecord } from './checkpoint.js';
import { HandoverProgress, type HandoverRun, type StageResult } from './handover-progress.js';
import type { ProjectPlan } from './plans/plan-project.js';
import { type CheckpointsRun, runCheckpoints, type WritingCheckpoint } from './run-checkpoints.js';
import {
  assignDimensions,
  createBillingProfile,
  createSchedules,
  provisionProject,
  requestStaffing,
} from './stages/provision.js';
import { qualifyDeal } from './stages/qualify-deal.js';

/** A stage that let the handover go on, with what later stages need, or stopped it. */
export type StageEnd<Carried> =
  { carried: Carried } | { stopped: 'blocked' | 'waiting' | 'superseded'; delaySeconds?: number };

/** What a qualified run carries from stage to stage. */
export interface QualifiedRun {
  work: HandoverRun;
  plan: ProjectPlan;
}

type Records = Partial<Record<CheckpointName, WrittenRecord[]>>;

const LONGEST_WAIT_SECONDS = 60;

/**
 * The stages of a handover. Each runs its checkpoints and commits what they came to; each may run again after a crash,
 * finding what it wrote by idempotency key and reference.
 */
@Injectable()
export class HandoverStages {
  constructor(
    @Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients,
    @Inject(CONFIGURATION) private readonly config: Configuration,
    private readonly progress: HandoverProgress,
  ) {}

  /** Checkpoints `load-opportunity` to `verify-commercial-terms`. */
  async qualify(key: string, run: number): Promise<StageEnd<QualifiedRun>> {
    const work = await this.progress.begin(key, run);
    if (!work) return { stopped: 'superseded' };
    return inContext(work, async () => {
      const { plan, ...checked } = await qualifyDeal(this.clients, work);
      const { opportunity } = checked;
      const stop = await this.stop(work, 1, { ...checked, records: {} }, { opportunity });
      if (stop) return stop;
      const events = [
        { name: 'opportunity.qualified' as const, data: { amount: opportunity!.amount, name: opportunity!.name } },
      ];
      const { outcomes } = checked;
      await this.progress.commit(work, { stage: 1, state: 'provisioning', outcomes, opportunity, events });
      // The opportunity is kept with the handover; the engine need not keep it once more.
      const { opportunity: _read, ...carried } = work;
      return { carried: { work: carried, plan: plan! } };
    });
  }

  /** Checkpoint `provision-project`. */
  provisionProject(run: QualifiedRun): Promise<StageEnd<{ projectId: string }>> {
    return this.write(run, 2, [provisionProject(this.on(run))], (records) => {
      const projectId = firstId(records, 'provision-project');
      return { carried: { projectId }, projectId };
    });
  }

  /** Checkpoint `assign-financial-dimensions`. */
  assignDimensions(run: QualifiedRun, projectId: string): Promise<StageEnd<object>> {
    return this.write(run, 3, [assignDimensions(this.on(run), projectId)], () => ({
      carried: {},
      ready: { start: true },
    }));
  }

  /** Checkpoints `create-billing-profile` and `create-schedules`. */
  prepareBilling(run: QualifiedRun, projectId: string): Promise<StageEnd<{ billingProfileId: string }>> {
    const on = this.on(run);
    const checkpoints = [createBillingProfile(on, projectId), createSchedules(on, projectId)];
    return this.write(run, 4, checkpoints, (records) => {
      const billingProfileId = firstId(records, 'create-billing-profile');
      const data = { projectId, billingProfileId, total: run.plan.billingSchedule.total };
      return { carried: { billingProfileId }, ready: { bill: true }, events: [{ name: 'billing.ready', data }] };
    });
  }

  /** Checkpoint `request-staffing`. */
  requestStaffing(run: QualifiedRun, projectId: string): Promise<StageEnd<{ demandIds: string[] }>> {
    return this.write(run, 5, [requestStaffing(this.on(run), projectId)], (records) => {
      const demandIds = (records['request-staffing'] ?? []).map(({ id }) => id);
      const data = { projectId, resourceDemandIds: demandIds };
      return { carried: { demandIds }, ready: { staff: true }, events: [{ name: 'staffing.requested', data }] };
    });
  }

  /** Checkpoints `update-crm` and `announce`. */
  async conclude(
    { work, plan }: QualifiedRun,
    data: Record<string, unknown> & { projectId: string },
  ): Promise<StageEnd<object>> {
    return inContext(work, async () => {
      const updateCrm: WritingCheckpoint = {
        name: 'update-crm',
        lineage: [{ field: 'opportunity/projectId', source: 'project/id' }],
        apply: async () => {
          await this.writeBack(work, { handoverState: 'provisioned', projectId: data.projectId, ready: true });
          return [{ system: 'crm', type: 'opportunity', id: work.opportunityId }];
        },
      };
      const run = await runCheckpoints(work, [updateCrm]);
      const stop = await this.stop(work, 6, run);
      if (stop) return stop;
      const at = new Date().toISOString();
      const { name, legalEntity, customerNumber, contractValue } = plan.project;
      const project = { projectId: data.projectId, name, legalEntity, customerNumber, contractValue };
      await this.progress.commit(work, {
        stage: 6,
        state: 'provisioned',
        outcomes: [...run.outcomes, { name: 'announce', state: 'done', startedAt: at, endedAt: at }],
        events: [
          { name: 'project.provisioned', data: project },
          { name: 'handover.provisioned', data },
        ],
      });
      counted('provisioned');
      return { carried: {} };
    });
  }

  /** Tells the seller, in the CRM, that the handover is blocked and why. What the CRM does not take is only logged. */
  async tellCrm(
    work: { key: string; crmInstance: string; opportunityId: string; correlationId: string },
    findings: { cause: string; sentence: string; after: string }[],
  ): Promise<void> {
    await runWithCorrelation(work, async () => {
      try {
        await this.writeBack(work, { handoverState: 'blocked', ready: false });
        for (const { cause, sentence, after } of findings) {
          await this.clients.crm.createOpportunityNote({
            path: { id: work.opportunityId },
            query: { instance: work.crmInstance },
            idempotencyKey: `${work.key}/note/${cause}`,
            body: {
              subject: 'Handover blocked',
              body: `${sentence}\n\n${after}`,
              externalReference: `${work.key}#${cause}`,
            },
          });
        }
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
  private async write<Carried>(
    { work }: QualifiedRun,
    stage: number,
    checkpoints: WritingCheckpoint[],
    finish: (records: Records) => { carried: Carried } & Partial<StageResult>,
  ): Promise<StageEnd<Carried>> {
    return inContext(work, async () => {
      const run = await runCheckpoints(work, checkpoints);
      const stop = await this.stop(work, stage, run);
      if (stop) return stop;
      const { carried, ...result } = finish(run.records);
      await this.progress.commit(work, { stage, state: 'provisioning', outcomes: run.outcomes, ...result });
      return { carried };
    });
  }

  /** Commits that the handover stops here; undefined when nothing stops it. */
  private async stop(
    work: HandoverRun,
    stage: number,
    { findings, outage, outcomes }: CheckpointsRun,
    more: Partial<StageResult> = {},
  ): Promise<{ stopped: 'blocked' | 'waiting'; delaySeconds?: number } | undefined> {
    if (findings.length > 0) {
      const data = { findings: findings.map(({ class: kind, owner, sentence }) => ({ class: kind, owner, sentence })) };
      const events = [{ name: 'handover.blocked' as const, data }];
      await this.progress.commit(work, { stage, state: 'blocked', outcomes, findings, events, ...more });
      counted('blocked');
      return { stopped: 'blocked' };
    }
    if (!outage) return undefined;
    const delaySeconds = waitAfter(work, outage);
    const resumeAt = new Date(Date.now() + delaySeconds * 1000);
    const waiting = { for: outage.reason, resumeAt };
    const impatient = this.outOfPatience(work) ? [outageFinding(outcomes.at(-1)!.name, outage)] : [];
    await this.progress.commit(work, { stage, state: 'waiting', outcomes, findings: impatient, waiting, ...more });
    counted('waiting');
    return { stopped: 'waiting', delaySeconds };
  }

  private outOfPatience({ waitingSince }: HandoverRun): boolean {
    const patience = this.config.HANDOVER_PATIENCE_SECONDS * 1000;
    return waitingSince !== undefined && Date.now() - Date.parse(waitingSince) > patience;
  }

  private async writeBack(
    { key, crmInstance, opportunityId }: Pick<HandoverRun, 'key' | 'crmInstance' | 'opportunityId'>,
    { handoverState, projectId, ready }: { handoverState: string; projectId?: string; ready: boolean },
  ): Promise<void> {
    const link = this.config.HANDOVER_LINK;
    await this.clients.crm.writeBackHandover({
      path: { id: opportunityId },
      query: { instance: crmInstance },
      body: {
        handoverState,
        readyToStaff: ready,
        readyToStart: ready,
        readyToBill: ready,
        ...(projectId === undefined ? {} : { projectId }),
        ...(link === '' ? {} : { link: `${link}${encodeURIComponent(key)}` }),
      },
    });
  }
}

/** Whole seconds until the next run: doubled from one wait to the next, as long as the system asks at least, with some spread. */
function waitAfter({ waits }: HandoverRun, { retryAfterSeconds = 0 }: Outage): number {
  const backoff = Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(waits, 10));
  return Math.ceil(Math.max(retryAfterSeconds, backoff) * (1 + Math.random() / 4));
}

function outageFinding(checkpoint: CheckpointName, { upstream, reason }: Outage) {
  return {
    checkpoint,
    class: 'unavailable',
    code: 'system-down',
    owner: 'nobody',
    sentence: `The handover waits for ${upstream}: ${reason}.`,
    shared: upstream,
    causeTitle: `${upstream} is not available`,
  } as const;
}

function firstId(records: Records, name: CheckpointName): string {
  const [first] = records[name] ?? [];
  if (!first) throw new Error(`The checkpoint ${name} left no record.`);
  return first.id;
}

function inContext<Result>(work: HandoverRun, stage: () => Promise<Result>): Promise<Result> {
  return runWithCorrelation(work, stage);
}

function counted(outcome: 'provisioned' | 'blocked' | 'waiting'): void {
  metrics()
    .counter({ name: 'handover_runs_total', help: 'Runs of handovers, by outcome', labelNames: ['outcome'] })
    .inc({ outcome });
}
