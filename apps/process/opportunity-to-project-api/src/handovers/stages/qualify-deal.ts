import type { Opportunity } from '@handover/contracts/system-crm';
import { faultsOf } from '../../deals/assess-deal.js';
import type { DecidedDeal } from '../../deals/deal.js';
import { decideDeal, loadDeal, readOpportunity } from '../../deals/load-deal.js';
import type { Finding } from '../../exceptions/business-exception.js';
import { failureOf, type Outage } from '../../exceptions/failed-call.js';
import type { SystemClients } from '../../upstreams/system-clients.js';
import { type CheckpointName, checkpointNames, type CheckpointOutcome, type DecisionTaken } from '../checkpoint.js';
import type { HandoverRun } from '../handover-progress.js';
import { planProject, type ProjectPlan } from '../plans/plan-project.js';

/** What the checkpoints before the first write came to. */
export interface Qualification {
  outcomes: CheckpointOutcome[];
  findings: Finding[];
  outage?: Outage;
  opportunity?: Opportunity;
  plan?: ProjectPlan;
  /** The CRM says that the opportunity is not won any more. */
  notWon?: boolean;
}

const BEFORE_WRITING = checkpointNames.slice(0, checkpointNames.indexOf('provision-project'));

/**
 * Checkpoints `load-opportunity` to `verify-commercial-terms`, and the plan of all that is to be written. They read and
 * change nothing, so they are repeated as a whole.
 */
export async function qualifyDeal(clients: SystemClients, work: HandoverRun): Promise<Qualification> {
  const startedAt = new Date().toISOString();
  const begun = { startedAt, endedAt: startedAt };
  let opportunity: Opportunity | undefined;
  let reached: CheckpointName = 'load-opportunity';
  try {
    opportunity = work.opportunity ?? (await readOpportunity(clients, work.crmInstance, work.opportunityId));
    if (!opportunity) return stopped(begun, [opportunityGone(work)]);
    if (opportunity.stage !== 'closed-won') return { outcomes: [], findings: [], opportunity, notWon: true };
    reached = 'validate-customer';
    const read = await loadDeal(clients, opportunity, 'closed-won', { fresh: work.attempt > 1, asOf: work.since });
    reached = 'evaluate-stage-gate';
    const deal = await decideDeal(clients, read);
    const findings = faultsOf(deal);
    const taken = { startedAt, endedAt: new Date().toISOString() };
    if (findings.length > 0) return stopped(taken, findings, opportunity, deal);
    const planned = planProject(deal);
    if ('findings' in planned) return stopped(taken, planned.findings, opportunity, deal);
    const outcomes = BEFORE_WRITING.map((name) => done(name, taken, deal));
    return { outcomes, findings, opportunity, plan: planned.plan };
  } catch (error) {
    const failure = failureOf(reached, error);
    const ended = { startedAt, endedAt: new Date().toISOString() };
    if ('finding' in failure) return stopped(ended, [failure.finding], opportunity);
    const { reason } = failure.outage;
    const outcomes: CheckpointOutcome[] = [{ name: reached, state: 'waiting', ...ended, failure: reason }];
    return { outcomes, findings: [], outage: failure.outage, opportunity };
  }
}

type Times = Pick<CheckpointOutcome, 'startedAt' | 'endedAt'>;

/** Checkpoints before the first one that failed are done; those after it were not reached. */
function stopped(times: Times, findings: Finding[], opportunity?: Opportunity, deal?: DecidedDeal): Qualification {
  const failed = new Map<Finding['checkpoint'], string>();
  for (const { checkpoint, sentence } of findings) {
    failed.set(checkpoint, [failed.get(checkpoint), sentence].filter(Boolean).join(' '));
  }
  const last = Math.max(...[...failed.keys()].map((name) => checkpointNames.findIndex((each) => each === name)));
  const outcomes = checkpointNames.slice(0, last + 1).flatMap((name): CheckpointOutcome[] => {
    const failure = failed.get(name);
    if (failure !== undefined) return [{ ...done(name, times, deal), state: 'failed', failure }];
    // What writes has not been reached, even where a later plan already shows a fault.
    return BEFORE_WRITING.includes(name) ? [done(name, times, deal)] : [];
  });
  return { outcomes, findings, opportunity };
}

function done(name: CheckpointName, times: Times, deal?: DecidedDeal): CheckpointOutcome {
  return { name, state: 'done', ...times, decisions: decisionsOf(name, deal) };
}

function decisionsOf(name: CheckpointName, deal: DecidedDeal | undefined): DecisionTaken[] {
  if (!deal) return [];
  const { gate, decisions } = deal;
  if (name === 'evaluate-stage-gate') return [gate];
  if (name === 'provision-project') return [decisions['project-template']];
  return [];
}

function opportunityGone({ opportunityId, crmInstance }: HandoverRun): Finding {
  return {
    checkpoint: 'load-opportunity',
    class: 'missing-data',
    code: 'opportunity-gone',
    owner: 'sales',
    sentence: `The CRM ${crmInstance} does not hold the opportunity ${opportunityId} any more.`,
    causeTitle: 'The opportunity is not in the CRM any more.',
  };
}
