import type { HandoverStages } from './handover-stages.js';
import { type RunEnd, RunStopped } from './run-end.js';

/**
 * One run of a handover: from the opportunity in the CRM to the project that is staffed and billed. Each stage commits what
 * its checkpoints came to before the next one begins. A run stops early when a person must help or a system is down; the
 * next one, or this one after a crash, finds done what was done.
 */
export async function handOver(stages: HandoverStages, key: string, run: number): Promise<RunEnd> {
  try {
    const deal = await stages.qualify(key, run);
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
