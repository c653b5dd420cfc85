import type { OpportunityChange } from '@handover/contracts/system-crm';
import { isOlderVersion, isSameVersion } from '../events/crm-version.js';
import { stageInWords } from '../events/stage-in-words.js';
import { type Direction, type HandoverState, isUnderWay } from '../handovers/handover.js';
import { isReviewed } from '../stage-reviews/stage-review.js';

/** What is known of an opportunity that the CRM lists as changed. */
export interface KnownOpportunity {
  handover?: { state: HandoverState; direction: Direction; version: string | null };
  reviews: { stage: string; version: string; demands: number }[];
  /** Stage in the last event that was recorded of it. */
  lastStage?: string;
}

/**
 * Whether a change that the CRM lists has to be worked on: it tells what no event has told, or may carry something on. Most
 * changes were told before, are our own, or concern deals that are not ours yet.
 */
export function isWorthTelling(change: OpportunityChange, known: KnownOpportunity): boolean {
  const { handover, reviews, lastStage } = known;
  const isNewerThan = (version: string | null | undefined) =>
    version === null ||
    version === undefined ||
    !(isSameVersion(change.version, version) || isOlderVersion(change.version, version));
  const gone = change.deleted === true;
  if (handover) {
    if (!isNewerThan(handover.version)) return false;
    if (!gone && change.stage === 'closed-won' && handover.direction === 'providing') {
      return handover.state === 'blocked' || isUnderWay(handover.state);
    }
    return lastStage === undefined || stageInWords(lastStage) !== stageOf(change);
  }
  if (!gone && change.stage === 'closed-won') return true;
  const fallenBack = change.stage === 'contract-review' ? undefined : reviews.find(({ demands }) => demands > 0);
  const reviewed = !gone && isReviewed(change.stage) ? change.stage : fallenBack?.stage;
  if (reviewed === undefined) return false;
  return isNewerThan(reviews.find(({ stage }) => stage === reviewed)?.version);
}

/** The stage that an event of the change tells of. */
export function stageOf({ stage, deleted }: OpportunityChange): string {
  return deleted ? 'deleted' : stage;
}
