import { stages } from '@handover/canonical';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { Finding } from '../exceptions/business-exception.js';
import type { DecisionTaken } from '../handovers/checkpoint.js';

/** The stages before the win that have a gate. */
export const reviewedStages = ['commit', 'contract-review'] as const;
export type ReviewedStage = (typeof reviewedStages)[number];

/** `requested` until it is done; `withdrawn` once the deal has fallen back behind the stage or is lost. */
export const reviewStates = ['requested', 'passed', 'failed', 'withdrawn'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What a review came to. */
export interface ReviewOutcome {
  state: Exclude<ReviewState, 'requested'>;
  findings: Finding[];
  decisions: DecisionTaken[];
  /** Tentative resource demands in the PSA, by position. */
  demands: string[];
}

/** Whether a stage has a gate before the win. */
export function isReviewed(stage: string | undefined): stage is ReviewedStage {
  return reviewedStages.some((each) => each === stage);
}

/** Where the opportunity stands, seen from the stage under review; a lost deal has fallen back from everywhere. */
export function standing({ stage }: Pick<Opportunity, 'stage'>, reviewed: ReviewedStage): 'before' | 'at' | 'after' {
  if (stage === 'closed-lost') return 'before';
  const distance = stages.indexOf(stage) - stages.indexOf(reviewed);
  if (distance === 0) return 'at';
  return distance < 0 ? 'before' : 'after';
}
