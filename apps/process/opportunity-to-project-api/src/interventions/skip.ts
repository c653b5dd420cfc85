import { type CheckpointName, checkpointNames } from '../handovers/checkpoint.js';
import type { Finding } from '../exceptions/business-exception.js';
import type { Intervention } from './intervention.js';

/** What a handover is not ready for while a checkpoint is left out. */
interface LeftOut {
  notReadyTo?: 'staff' | 'bill';
  /** What is not there then, in business words. */
  without: string;
}

/**
 * Checkpoints that can be left out without pretending anything. A project needs its shell, its dimensions and its billing
 * profile: without them there would be nothing to work on, to post to, or to invoice with.
 */
const SKIPPABLE: Partial<Record<Finding['checkpoint'], LeftOut>> = {
  'verify-commercial-terms': {
    notReadyTo: 'bill',
    without: 'Opportunity and statement of work are not compared, and the handover is not ready to bill.',
  },
  'create-schedules': {
    notReadyTo: 'bill',
    without: 'No contract data and no schedules are made, and the handover is not ready to bill.',
  },
  'request-staffing': {
    notReadyTo: 'staff',
    without: 'No people are asked for, and the handover is not ready to staff.',
  },
  'update-crm': { without: 'The seller does not see in the CRM what became of the deal.' },
};

/** What leaving a checkpoint out means; undefined for one that cannot be left out. */
export function skippable(checkpoint: Finding['checkpoint']): LeftOut | undefined {
  return SKIPPABLE[checkpoint];
}

/** The ruling by which a checkpoint is left out. */
export function skipOf(interventions: readonly Intervention[], checkpoint: CheckpointName): Intervention | undefined {
  return interventions.find((each) => each.kind === 'skip' && each.checkpoint === checkpoint);
}

/** Whose checkpoints are done, and what was ruled. */
interface Ruled {
  interventions: readonly Intervention[];
  done: Partial<Record<CheckpointName, unknown>>;
}

/** Checkpoints that are left out: of one that was done before, nothing is left out. */
export function leftOut({ interventions, done }: Ruled): CheckpointName[] {
  return checkpointNames.filter((name) => done[name] === undefined && skipOf(interventions, name));
}

/** What a handover is ready for once all its checkpoints but these have passed. */
export function readyWithout(checkpoints: readonly CheckpointName[]): {
  staff: boolean;
  start: boolean;
  bill: boolean;
} {
  const not = checkpoints.map((name) => SKIPPABLE[name]?.notReadyTo);
  return { staff: !not.includes('staff'), start: true, bill: !not.includes('bill') };
}
