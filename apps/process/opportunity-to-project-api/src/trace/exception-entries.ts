import type { ExceptionRow } from '../handovers/handovers-schema.js';
import type { TraceEntry } from './trace-entry.js';
import { instantInWords, ownerInWords, sentence } from './words.js';

/** What people were asked for, the calls that made it necessary, and when it was in order. */
export function exceptionEntries(rows: readonly ExceptionRow[]): TraceEntry[] {
  return rows.flatMap((row) => [...callEntries(row), openedEntry(row), ...resolvedEntries(row)]);
}

function callEntries(row: ExceptionRow): TraceEntry[] {
  const { method, url } = (row.request ?? {}) as { method?: string; url?: string };
  if (method === undefined) return [];
  const { status, detail } = (row.answer ?? {}) as { status?: number; detail?: string };
  const answered = status === undefined ? 'got no answer' : `was answered with ${status}`;
  return [
    {
      at: row.opened_at,
      kind: 'call',
      sentence: sentence(`The call ${method} ${url} ${answered}${detail === undefined ? '' : `: ${detail}`}`),
      details: { exceptionId: row.id, checkpoint: row.checkpoint, request: row.request, answer: row.answer },
      correlationId: row.correlation_id,
    },
  ];
}

function openedEntry(row: ExceptionRow): TraceEntry {
  const asked = row.owner === 'nobody' ? 'Nobody has to do anything' : `Help was asked of ${ownerInWords(row.owner)}`;
  const often =
    row.occurrences === 1 ? '' : ` Met ${row.occurrences} times, the last time at ${instantInWords(row.last_seen_at)}.`;
  return {
    at: row.opened_at,
    kind: 'person',
    sentence: `${asked}: ${sentence(row.sentence)} ${sentence(row.after)}${often}`,
    details: {
      exceptionId: row.id,
      class: row.class,
      owner: row.owner,
      cause: row.cause,
      checkpoint: row.checkpoint,
      occurrences: row.occurrences,
      ...(row.detail === null ? {} : { detail: row.detail }),
    },
    correlationId: row.correlation_id,
  };
}

function resolvedEntries(row: ExceptionRow): TraceEntry[] {
  if (row.resolved_at === null) return [];
  return [
    {
      at: row.resolved_at,
      kind: 'person',
      sentence: `What was asked of ${ownerInWords(row.owner)} is in order${resolvedHow(row)}: ${sentence(row.sentence)}`,
      details: {
        exceptionId: row.id,
        resolution: row.resolution,
        resolvedBy: row.resolved_by,
        reason: row.resolved_reason,
      },
      correlationId: row.correlation_id,
    },
  ];
}

function resolvedHow({ resolution, resolved_by: by, resolved_reason: reason }: ExceptionRow): string {
  if (by === null) return resolution === null || resolution === 'passed' ? '' : ` (${resolution})`;
  return ` (${resolution} by ${by}${reason === null ? '' : `, "${reason}"`})`;
}
