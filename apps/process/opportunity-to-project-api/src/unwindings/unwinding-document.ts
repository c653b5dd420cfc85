import type { UnwindingRow, UnwindingStepRow } from '../handovers/handovers-schema.js';
import type { UnwindingDocument, UnwindingStepDocument } from './unwinding-documents.js';

/** An unwinding with its ledger. */
export function unwindingDocument(row: UnwindingRow & { steps: UnwindingStepRow[] }): UnwindingDocument {
  return {
    revision: row.revision,
    begunBy: row.begun_by,
    reason: row.reason,
    begunAt: row.begun_at.toISOString(),
    usage: row.usage ?? undefined,
    approvedBy: row.approved_by ?? undefined,
    approvedReason: row.approved_reason ?? undefined,
    outcome: row.outcome ?? undefined,
    endedAt: row.ended_at?.toISOString(),
    steps: row.steps.map(stepDocument),
  };
}

function stepDocument(row: UnwindingStepRow): UnwindingStepDocument {
  return {
    position: row.position,
    step: row.step,
    record: row.record,
    outcome: row.outcome,
    attempts: row.attempts,
    startedAt: row.started_at?.toISOString(),
    endedAt: row.ended_at?.toISOString(),
    failure: row.failure ?? undefined,
  };
}
