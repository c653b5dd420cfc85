import type { HandoverStages } from './handover-stages.js';
import { type RunEnd, RunStopped } from './run-end.js';
import { unwind } from '../unwindings/unwind.workflow.js';
import type { UnwindingStages } from '../unwindings/unwinding-stages.js';

/**
 * One run of a handover: from the opportunity in the CRM to the project that is staffed and billed. Each stage commits what
 * its checkpoints came to before the next one begins. A run stops early when a person must help or a system is down; the
 * next one, or this one after a crash, finds done what was done. A handover that is undone goes the other way.
 */
export async function handOver(
  { stages, unwinding }: { stages: HandoverStages; unwinding: UnwindingStages },
  key: string,
  run: number,
): Promise<RunEnd> {
  try {
    const work = await stages.begin(key, run);
    if (work.direction === 'unwinding') return await unwind(unwinding, work);
    const deal = await stages.qualify(work);
    const projects = await stages.provisionProject(deal);
    await stages.assignDimensions(deal, projects);
    const billingProfileId = await stages.prepareBilling(deal, projects);
    const resourceDemandIds = await stages.requestStaffing(deal, projects);
    await stages.conclude(deal, { ...projects, billingProfileId, resourceDemandIds });
    return 'provisioned';
  } catch (error) {
    if (error instanceof RunStopped) return error.end;
    throw error;
  }
}
