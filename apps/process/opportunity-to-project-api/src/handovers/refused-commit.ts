import type { Finding } from '../exceptions/business-exception.js';
import { ownFault } from '../exceptions/failed-call.js';
import { blockedBy } from './blocked-by.js';
import { checkpointNames } from './checkpoint.js';
import type { StageResult } from './handover-progress.js';

/** Where a handover was when a stage came to this; undefined where the result does not say. */
export function lastReached({ outcomes, findings, waiting, passed }: StageResult): Finding['checkpoint'] | undefined {
  return outcomes.at(-1)?.name ?? findings?.[0]?.checkpoint ?? waiting?.at ?? passed?.at(-1);
}

/** What takes the place of a stage's result that cannot be committed: nothing of it, and an exception that says why. */
export function failedAt(at: Finding['checkpoint'], error: unknown): StageResult {
  const finding = ownFault(at, error);
  const now = new Date().toISOString();
  const name = checkpointNames.find((checkpoint) => checkpoint === at);
  return {
    state: 'blocked',
    outcomes: name ? [{ name, state: 'failed', startedAt: now, endedAt: now, failure: finding.sentence }] : [],
    findings: [finding],
    events: [blockedBy([finding])],
  };
}
