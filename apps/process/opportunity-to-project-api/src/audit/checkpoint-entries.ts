import type { AuditEntry } from '@handover/platform';
import type { CheckpointOutcome } from '../handovers/checkpoint.js';

const WORDS = { done: 'passed', failed: 'failed', waiting: 'waits', skipped: 'skipped' } as const;

/** Audit entries of the checkpoints that wrote or decided something, did not pass, or ended as a person ruled. The trace of a decision stays with its checkpoint. */
export function checkpointEntries(
  handover: { key: string; correlationId: string },
  outcomes: readonly CheckpointOutcome[],
): AuditEntry[] {
  return outcomes
    .filter(
      ({ state, records = [], decisions = [], interventions = [] }) =>
        state !== 'done' || records.length + decisions.length + interventions.length > 0,
    )
    .map(({ name: checkpoint, state, records, decisions, failure, interventions }) => ({
      action: `checkpoint.${WORDS[state]}`,
      subject: handover.key,
      actor: 'handover',
      after: {
        checkpoint,
        records,
        decisions: decisions?.map(({ decision, version, output }) => ({ decision, version, output })),
        failure,
        interventions,
      },
      correlationId: handover.correlationId,
    }));
}
