import { checkpointNames } from './checkpoint.js';
import { actionsOn } from './handover-actions.js';
import { timelineDocument } from './timeline-document.js';
import { valuesAt } from '../interventions/edit.js';
import type {
  AttemptDocument,
  CheckpointDocument,
  Handover,
  HandoverCounts,
  HandoverSummary,
} from './handover-documents.js';
import type { InterventionDocument } from '../interventions/intervention-documents.js';
import type { CountRow, HandoverWithExceptions } from './handovers.repository.js';
import type { CheckpointRow, InterventionRow } from './handovers-schema.js';
import { Decimal } from 'decimal.js';

/** A handover as lists show it. */
export function handoverSummary(row: HandoverWithExceptions): HandoverSummary {
  return {
    key: row.key,
    crmInstance: row.crm_instance,
    opportunityId: row.opportunity_id,
    state: row.state,
    name: row.name ?? undefined,
    customer: row.customer ?? undefined,
    legalEntity: row.legal_entity ?? undefined,
    practice: row.practice ?? undefined,
    deliveryRegion: row.delivery_region ?? undefined,
    contractType: row.contract_type ?? undefined,
    amount: row.amount ?? undefined,
    currency: row.currency ?? undefined,
    startDate: row.start_date ?? undefined,
    projectId: row.project_id ?? undefined,
    readyToStaff: row.ready_to_staff,
    readyToStart: row.ready_to_start,
    readyToBill: row.ready_to_bill,
    waitingFor: row.waiting_for ?? undefined,
    waitingSystem: row.waiting_system ?? undefined,
    waitingInstance: row.waiting_instance ?? undefined,
    resumeAt: row.resume_at?.toISOString(),
    wonAt: row.won_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    provisionedAt: row.provisioned_at?.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    exceptions: row.exceptions.map((exception) => ({
      ...exception,
      openedAt: new Date(exception.openedAt).toISOString(),
    })),
  };
}

/** A handover with its checkpoints, with what people ruled on it and with how it was taken back. */
export function handoverDocument(
  row: HandoverWithExceptions,
  checkpoints: CheckpointRow[],
  interventions: InterventionRow[],
  unwindings: Handover['unwindings'],
): Handover {
  const inOrder = [...checkpoints].sort((a, b) => checkpointNames.indexOf(a.name) - checkpointNames.indexOf(b.name));
  return {
    ...handoverSummary(row),
    runs: row.run,
    policy: row.policy,
    revision: row.revision,
    correlationId: row.correlation_id,
    interventions: interventions.map((ruling) => interventionDocument(ruling, row.opportunity)),
    checkpoints: inOrder.map(checkpointDocument),
    timeline: timelineDocument(row, inOrder),
    actions: actionsOn(row, inOrder),
    unwindings,
    opportunity: row.opportunity ?? undefined,
  };
}

function checkpointDocument(row: CheckpointRow): CheckpointDocument {
  const last = { state: row.state, startedAt: row.started_at, endedAt: row.ended_at, failure: row.failure };
  return {
    name: row.name,
    state: row.state,
    attempts: [...row.history, last].map((attempt) => attemptDocument(attempt as typeof last)),
    records: row.records,
    decisions: row.decisions,
    lineage: row.lineage,
    interventions: row.interventions,
  };
}

function interventionDocument(row: InterventionRow, opportunity?: object | null): InterventionDocument {
  const { changes, before } = row;
  const inCrm = changes && valuesAt(opportunity, changes);
  return {
    id: row.id,
    kind: row.kind,
    checkpoint: row.checkpoint,
    exceptionId: row.exception_id,
    by: row.actor,
    via: row.via ?? undefined,
    at: row.made_at.toISOString(),
    reason: row.reason,
    values:
      changes === null
        ? undefined
        : Object.entries(changes).map(([pointer, edited]) => ({
            pointer,
            edited: edited ?? undefined,
            before: before?.[pointer] ?? undefined,
            inCrm: inCrm?.[pointer] ?? undefined,
          })),
    withdrawnAt: row.withdrawn_at?.toISOString(),
    withdrawnBy: row.withdrawn_by ?? undefined,
    withdrawnReason: row.withdrawn_reason ?? undefined,
  };
}

function attemptDocument(attempt: {
  state: string;
  startedAt: Date;
  endedAt: Date;
  failure: string | null;
}): AttemptDocument {
  return {
    state: attempt.state,
    startedAt: new Date(attempt.startedAt).toISOString(),
    endedAt: new Date(attempt.endedAt).toISOString(),
    durationMs: Math.max(0, Number(new Date(attempt.endedAt)) - Number(new Date(attempt.startedAt))),
    failure: attempt.failure ?? undefined,
  };
}

/** Dashboard numbers from counts by state and currency. */
export function countsDocument(rows: CountRow[], openExceptions: number): HandoverCounts {
  const states = new Map<CountRow['state'], number>();
  for (const { state, count } of rows) states.set(state, (states.get(state) ?? 0) + count);
  return {
    states: [...states].map(([state, count]) => ({ state, count })),
    openExceptions,
    provisionedValue: valueOf(rows, 'provisioned'),
    blockedValue: valueOf(rows, 'blocked'),
    provisionedLastHour: rows.reduce((sum, { last_hour: count }) => sum + count, 0),
  };
}

function valueOf(rows: CountRow[], wanted: CountRow['state']): { currency: string; amount: string }[] {
  return rows.flatMap(({ state, currency, amount }) =>
    state === wanted && currency !== null && amount !== null
      ? [{ currency, amount: new Decimal(amount).toFixed() }]
      : [],
  );
}
