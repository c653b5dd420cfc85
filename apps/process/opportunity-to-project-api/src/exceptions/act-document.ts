import type { ActDocument, ActedHandover, ActWithRefusals } from './act-documents.js';
import type { ActedHandoverRow, ActRow } from './acts.repository.js';
import { actWords } from './exception-acts.js';

/** An act as lists show it. */
export function actDocument(row: ActRow): ActDocument {
  const { resumed, through, blocked, waiting } = row;
  const underWay = resumed - through - blocked - waiting;
  return {
    id: row.id,
    act: actWords[row.act as keyof typeof actWords],
    cause: row.cause,
    title: row.title,
    wholeCause: row.whole,
    by: row.actor,
    reason: row.reason ?? undefined,
    at: row.acted_at.toISOString(),
    ...{ resumed, through, blocked, waiting, underWay },
    settled: through + blocked,
    refused: row.refused.length,
    finished: underWay + waiting === 0,
  };
}

/** An act with those that it was refused for. */
export function actWithRefusals(row: ActRow): ActWithRefusals {
  return { ...actDocument(row), refusals: row.refused };
}

/** What became of one handover of an act. */
export function actedHandover(row: ActedHandoverRow): ActedHandover {
  return {
    handoverKey: row.handover_key,
    name: row.name ?? undefined,
    exceptionId: row.exception_id,
    fate: row.fate,
    state: row.state,
    changedAt: row.updated_at.toISOString(),
    projectId: row.project_id ?? undefined,
    blockedBy: row.open_id ?? undefined,
    sentence: row.open_sentence ?? undefined,
  };
}
