import type { Opportunity } from '@handover/contracts/system-crm';
import { faultsOf } from '../../deals/assess-deal.js';
import type { DecidedDeal, DecisionInputs } from '../../deals/deal.js';
import { decideDeal, loadDeal, readOpportunity, versionsOf } from '../../deals/load-deal.js';
import type { Finding } from '../../exceptions/business-exception.js';
import { failureOf, type Outage } from '../../exceptions/failed-call.js';
import { weigh } from '../../interventions/approval.js';
import { creditEdits, withEdits } from '../../interventions/edit.js';
import { type InterventionTaken, taken } from '../../interventions/intervention.js';
import { leftOut, skipOf } from '../../interventions/skip.js';
import type { SystemClients } from '../../upstreams/system-clients.js';
import {
  type CheckpointName,
  checkpointNames,
  type CheckpointOutcome,
  checkpointsBeforeWriting,
  type DecisionTaken,
} from '../checkpoint.js';
import type { HandoverRun } from '../handover-progress.js';
import { planProject, type ProjectPlan } from '../plans/plan-project.js';

/** What the checkpoints before the first write came to. */
export interface Qualification {
  outcomes: CheckpointOutcome[];
  findings: Finding[];
  outage?: Outage;
  /** As it was read. */
  opportunity?: Opportunity;
  /** With the edits that hold. */
  edited?: Opportunity;
  /** Versions of the decisions that were taken. */
  versions?: Record<string, number>;
  /** What they were evaluated on. */
  inputs?: DecisionInputs;
  plan?: ProjectPlan;
  /** The CRM says that the opportunity is not won any more. */
  notWon?: boolean;
}

/**
 * Checkpoints `load-opportunity` to `verify-commercial-terms`, and the plan of all that is to be written. They read and
 * change nothing, so they are repeated as a whole. What people ruled counts: edits, approvals, what is left out.
 */
export async function qualifyDeal(clients: SystemClients, work: HandoverRun): Promise<Qualification> {
  const startedAt = new Date().toISOString();
  const now = () => ({ startedAt, endedAt: new Date().toISOString() });
  let known: Pick<Qualification, 'opportunity' | 'edited' | 'versions' | 'inputs'> = {};
  let reached: CheckpointName = 'load-opportunity';
  const stop = (findings: Finding[], how: Partial<Done> = {}): Qualification => ({
    ...known,
    findings,
    outcomes: outcomesUntil(findings, { times: now(), work, ...how }),
  });
  try {
    const opportunity = work.opportunity ?? (await readOpportunity(clients, work.crmInstance, work.opportunityId));
    if (!opportunity) return stop([opportunityGone(work)]);
    known = { opportunity };
    if (opportunity.stage !== 'closed-won') return { ...known, outcomes: [], findings: [], notWon: true };
    const laid = withEdits(opportunity, work.interventions);
    if ('finding' in laid) return stop([laid.finding]);
    const edited = laid.opportunity;
    known = { opportunity, edited };
    reached = 'validate-customer';
    const read = await loadDeal(clients, edited, 'closed-won', { maxAgeMs: work.stoodForMs, asOf: work.since });
    reached = 'evaluate-stage-gate';
    const deal = await decideDeal(clients, read, work.versions);
    known = { opportunity, edited, versions: versionsOf(deal), inputs: deal.inputs };
    const skipped = leftOut(work);
    const faults = faultsOf(deal).filter(({ checkpoint }) => skipped.every((name) => name !== checkpoint));
    const found = [...secondProject(work), ...faults];
    const { standing, approved } = weigh(found, edited, work.interventions);
    if (standing.length > 0) return stop(standing, { deal, approved });
    const planned = planProject(deal, skipped);
    if ('findings' in planned) return stop(planned.findings, { deal, approved });
    const outcomes = checkpointsBeforeWriting.map((name) => outcomeOf(name, { times: now(), work, deal, approved }));
    return { ...known, outcomes, findings: [], plan: credited(planned.plan, work) };
  } catch (error) {
    const failure = failureOf(reached, error);
    if ('finding' in failure) return stop([failure.finding]);
    const { reason } = failure.outage;
    const outcomes: CheckpointOutcome[] = [{ name: reached, state: 'waiting', ...now(), failure: reason }];
    return { ...known, outcomes, findings: [], outage: failure.outage };
  }
}

/** What the outcomes of checkpoints are made from. */
interface Done {
  times: Pick<CheckpointOutcome, 'startedAt' | 'endedAt'>;
  work: HandoverRun;
  deal?: DecidedDeal;
  approved?: { finding: Finding; by: InterventionTaken }[];
}

/** Checkpoints before the first one that failed are done; those after it were not reached. */
function outcomesUntil(findings: Finding[], done: Done): CheckpointOutcome[] {
  const failed = new Map<Finding['checkpoint'], string>();
  for (const { checkpoint, sentence } of findings) {
    failed.set(checkpoint, [failed.get(checkpoint), sentence].filter(Boolean).join(' '));
  }
  const last = Math.max(...[...failed.keys()].map((name) => checkpointNames.findIndex((each) => each === name)));
  return checkpointNames.slice(0, last + 1).flatMap((name): CheckpointOutcome[] => {
    const failure = failed.get(name);
    if (failure !== undefined) return [{ ...outcomeOf(name, done), state: 'failed', failure }];
    // What writes has not been reached, even where a later plan already shows a fault.
    return checkpointsBeforeWriting.includes(name) ? [outcomeOf(name, done)] : [];
  });
}

/** The outcome of a checkpoint in which nothing stands in the way. */
function outcomeOf(name: CheckpointName, { times, work, deal, approved = [] }: Done): CheckpointOutcome {
  const skip = skipOf(work.interventions, name);
  if (skip) return { name, state: 'skipped', ...times, interventions: [taken(skip)] };
  const edits = name === 'load-opportunity' ? work.interventions.filter(({ kind }) => kind === 'edit') : [];
  const passed = approved.filter(({ finding }) => finding.checkpoint === name).map(({ by }) => by);
  const interventions = [...edits.map((edit) => taken(edit)), ...passed];
  return {
    name,
    state: 'done',
    ...times,
    decisions: decisionsOf(name, deal),
    ...(interventions.length > 0 ? { interventions } : {}),
  };
}

/** The plan, whose lineage names edits where they gave the values. */
function credited(plan: ProjectPlan, { interventions }: HandoverRun): ProjectPlan {
  const lineage = Object.entries(plan.lineage).map(([name, entries]) => [name, creditEdits(entries, interventions)]);
  return { ...plan, lineage: Object.fromEntries(lineage) as ProjectPlan['lineage'] };
}

function decisionsOf(name: CheckpointName, deal: DecidedDeal | undefined): DecisionTaken[] {
  if (!deal) return [];
  const { gate, decisions } = deal;
  if (name === 'evaluate-stage-gate') return [gate];
  if (name === 'provision-project') return [decisions['project-template']];
  return [];
}

/** Whether there is to be a project beside one that is frozen is for a person to say. */
function secondProject({ frozenProject, done }: HandoverRun): Finding[] {
  if (frozenProject === undefined || done['provision-project']) return [];
  return [
    {
      checkpoint: 'load-opportunity',
      class: 'policy',
      code: 'won-again-beside-frozen-project',
      owner: 'pmo',
      sentence: `The opportunity is won again, and its earlier project ${frozenProject} is frozen with what was booked and invoiced.`,
      causeTitle: 'A deal is won again whose earlier project is frozen.',
      after:
        'An approval sets up a second project beside the frozen one. Where the earlier one goes on instead, give this handover up and open that project in the ERP.',
    },
  ];
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
