import { assessDeal } from '../deals/assess-deal.js';
import type { DecidedDeal, DecisionInputs } from '../deals/deal.js';
import { decideDeal, loadDeal, readOpportunity, versionsOf } from '../deals/load-deal.js';
import type { Finding } from '../exceptions/business-exception.js';
import { hoursOf, planStaffing } from '../handovers/plans/plan-staffing.js';
import { raiseDemands, type Raising, releaseDemands } from '../handovers/stages/raise-demands.js';
import type { LeaseTerm } from '../replicas/lease-term.js';
import type { SystemClients } from '../upstreams/system-clients.js';
import { describeDeal, type ReviewedDeal } from './reviewed-deal.js';
import { type ReviewOutcome, type ReviewedStage, standing } from './stage-review.js';

/** A review to be done. */
export interface StageReviewRun {
  key: string;
  stage: ReviewedStage;
  run: number;
  /** How often the review was taken up, this time included. */
  attempt: number;
  /** How often it has waited since it was asked for. */
  waits: number;
  /** While this goes on, no other replica has taken the review over. */
  term: Pick<LeaseTerm, 'held'>;
  crmInstance: string;
  opportunityId: string;
  correlationId: string;
  traceparent?: string;
  /** Tentative demands that an earlier review has raised, by position. */
  demands: string[];
  /** Legal entity whose PSA has them. */
  legalEntity?: string;
}

/** What a review came to, with the legal entity whose PSA has the demands, and of which deal. */
export type Reviewed = ReviewOutcome & {
  legalEntity?: string;
  deal?: { legalEntity?: string; practice?: string };
  /** What its decisions were evaluated on, in which versions. */
  evaluated?: { inputs: DecisionInputs; versions: Record<string, number> };
  /** The deal as it was read. */
  described?: ReviewedDeal;
};

/**
 * Evaluates the gate of a stage before the win on what the systems say now. At `commit` a deal that passes gets tentative
 * resource demands; one that has fallen back or is lost has them released.
 */
export async function reviewStage(clients: SystemClients, review: StageReviewRun): Promise<Reviewed> {
  const opportunity = await readOpportunity(clients, review.crmInstance, review.opportunityId);
  const where = opportunity ? standing(opportunity, review.stage) : 'before';
  if (where === 'before') {
    await releaseDemands(raisingOf(clients, review, review.legalEntity ?? ''));
    return { state: 'withdrawn', findings: [], decisions: [], demands: [], legalEntity: review.legalEntity };
  }
  const deal = await decideDeal(clients, await loadDeal(clients, opportunity!, review.stage, { maxAgeMs: 0 }));
  const of = { legalEntity: opportunity!.legalEntity, practice: opportunity!.practice };
  const described = describeDeal(opportunity!);
  const findings = assessDeal(deal);
  const decisions = [deal.gate];
  const evaluated = { inputs: deal.inputs, versions: versionsOf(deal) };
  const failed = (reasons: Finding[]): Reviewed => ({
    state: 'failed',
    findings: reasons,
    decisions,
    demands: review.demands,
    legalEntity: review.legalEntity,
    deal: of,
    evaluated,
    described,
  });
  if (findings.length > 0) return failed(findings);
  if (review.stage !== 'commit' || where === 'after') {
    const { demands, legalEntity } = review;
    return { state: 'passed', findings: [], decisions, demands, legalEntity, deal: of, evaluated, described };
  }
  const staffing = planStaffing(deal);
  if ('findings' in staffing) return failed(staffing.findings);
  const planned = await templateHours(clients, deal);
  const wanted = staffing.plan.demands.map((demand, index) => {
    const { name, legalEntity: delivering, role, skills, region, start, end } = demand;
    return {
      ...{ name, legalEntity: delivering, role, skills, region, start, end },
      certainty: 'tentative' as const,
      hours: hoursOf(demand, planned),
      externalReference: `${review.key}#tentative-${index + 1}`,
    };
  });
  const delivering = staffing.plan.demands[0]!.legalEntity;
  const demands = (await raiseDemands(raisingOf(clients, review, delivering), wanted)).map(({ record }) => record.id);
  return {
    state: 'passed',
    findings: [],
    decisions: [deal.gate, deal.decisions['staffing-roles']],
    demands,
    legalEntity: delivering,
    deal: of,
    evaluated,
    described,
  };
}

function raisingOf(
  clients: SystemClients,
  { key, attempt, term, demands }: StageReviewRun,
  legalEntity: string,
): Raising {
  return {
    clients,
    work: { key, attempt, term },
    what: 'request-tentative-staffing',
    route: { legalEntity },
    held: demands,
  };
}

/** Billable hours that the template of the deal plans; 0 where no rule names a template yet. */
async function templateHours({ erp }: SystemClients, { opportunity, decisions }: DecidedDeal): Promise<number> {
  const { template } = decisions['project-template'].output as { template?: string };
  if (!template) return 0;
  const query = { legalEntity: opportunity.legalEntity };
  const { workBreakdown } = await erp.getProjectTemplate({ path: { id: template }, query });
  return workBreakdown.reduce((sum, { billable, plannedHours = 0 }) => sum + (billable ? plannedHours : 0), 0);
}
