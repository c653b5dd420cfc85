import type { HandoverStages, QualifiedRun, StageEnd } from './handover-stages.js';

/** Runs a function durably: once it has returned, its result is kept, and a later replay does not run it again. */
export type DurableStep = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** How a run of a handover ended. */
export type RunEnd = 'provisioned' | 'superseded' | 'blocked' | { waitSeconds: number };

/**
 * One run of a handover: from the opportunity in the CRM to the project that is staffed and billed. It ends early when a
 * person must help or a system is down; the next run then finds done what this one has done.
 */
export async function handOver(stages: HandoverStages, step: DurableStep, key: string, run: number): Promise<RunEnd> {
  const qualified = await step('qualify', () => stages.qualify(key, run));
  if ('stopped' in qualified) return endOf(qualified);
  const deal: QualifiedRun = qualified.carried;

  const project = await step('provision-project', () => stages.provisionProject(deal));
  if ('stopped' in project) return endOf(project);
  const { projectId } = project.carried;

  const dimensions = await step('assign-financial-dimensions', () => stages.assignDimensions(deal, projectId));
  if ('stopped' in dimensions) return endOf(dimensions);

  const billing = await step('prepare-billing', () => stages.prepareBilling(deal, projectId));
  if ('stopped' in billing) return endOf(billing);

  const staffing = await step('request-staffing', () => stages.requestStaffing(deal, projectId));
  if ('stopped' in staffing) return endOf(staffing);

  const { billingProfileId } = billing.carried;
  const resourceDemandIds = staffing.carried.demandIds;
  const concluded = await step('conclude', () =>
    stages.conclude(deal, { projectId, billingProfileId, resourceDemandIds }),
  );
  return 'stopped' in concluded ? endOf(concluded) : 'provisioned';
}

function endOf({ stopped, delaySeconds = 1 }: Extract<StageEnd<unknown>, { stopped: string }>): RunEnd {
  return stopped === 'waiting' ? { waitSeconds: delaySeconds } : stopped;
}
