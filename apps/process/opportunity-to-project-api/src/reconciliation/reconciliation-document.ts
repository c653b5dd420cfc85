import type { SourcedValue } from './comparison/difference.js';
import type { DifferenceState, ReconciliationDifference } from './difference-documents.js';
import type { ReconciliationRun } from './run-documents.js';
import type { DifferenceRow, RunRow } from './reconciliation-schema.js';

/** A run as the API shows it. */
export function runDocument(row: RunRow): ReconciliationRun {
  const [step] = row.ended_at ? [] : (row.steps ?? []);
  return {
    id: row.id,
    state: row.state,
    trigger: row.trigger,
    requestedBy: row.requested_by,
    reason: row.reason ?? undefined,
    filter: row.filter,
    step: step && ('instance' in step ? `${step.name} of ${step.instance}` : step.name),
    handoversCompared: row.handovers_compared,
    handoversNotCompared: row.handovers_not_compared,
    wonListed: row.won_listed,
    projectsListed: row.projects_listed,
    differencesFound: row.differences_found,
    differencesOpened: row.differences_opened,
    differencesResolved: row.differences_resolved,
    differencesFixed: row.differences_fixed,
    leftOut: row.left_out,
    waitingFor: row.waiting_for ?? undefined,
    resumeAt: row.resume_at?.toISOString(),
    requestedAt: row.requested_at.toISOString(),
    begunAt: row.begun_at?.toISOString(),
    endedAt: row.ended_at?.toISOString(),
  };
}

/** A difference as the API shows it. */
export function differenceDocument(row: DifferenceRow): ReconciliationDifference {
  return {
    id: row.id,
    kind: row.kind,
    state: stateOf(row),
    subject: row.subject,
    field: row.field === '' ? undefined : row.field,
    name: row.name ?? undefined,
    legalEntity: row.legal_entity ?? undefined,
    records: row.records,
    expected: row.expected ? valueOf(row.expected) : undefined,
    found: row.found ? valueOf(row.found) : undefined,
    cause: row.cause,
    fix: row.fix,
    owner: row.owner,
    fixable: row.automatic ? 'automatic' : 'by-person',
    occurrences: row.occurrences,
    firstSeenAt: row.first_seen_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    fixedAt: row.fixed_at?.toISOString(),
    fixedBy: row.fixed_by ?? undefined,
    fixFailure: row.fix_failure ?? undefined,
    dismissedAt: row.dismissed_at?.toISOString(),
    dismissedBy: row.dismissed_by ?? undefined,
    dismissedReason: row.dismissed_reason ?? undefined,
    resolvedAt: row.resolved_at?.toISOString(),
  };
}

/** Nothing is absent rather than null. */
function valueOf({ source, value }: SourcedValue): SourcedValue {
  return { source, value: value ?? undefined };
}

function stateOf({ resolved_at: resolved, dismissed_at: dismissed }: DifferenceRow): DifferenceState {
  if (resolved) return 'resolved';
  return dismissed ? 'dismissed' : 'open';
}
