import type { HandoverState } from '../handovers/handover.js';
import { statesUnderWay } from '../handovers/handover.js';
import type { HandoverRow } from '../handovers/handovers-schema.js';
import type { TraceEntry } from './trace-entry.js';
import { deedOf } from './deeds.js';
import { durationInWords, instantInWords, sentence, times } from './words.js';

/** An entry of the audit log about the deal. */
export interface ActRow {
  recorded_at: Date;
  action: string;
  actor: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  correlation_id: string;
}

/** What acts by itself. */
const AUTOMATIC: Readonly<Record<string, string>> = {
  handover: 'Handover itself',
  crm: 'A change in the CRM',
  documents: 'A change in the document system',
};
/** The tables of checkpoints and of received events tell these more fully. */
const TOLD_ELSEWHERE = /^(checkpoint\.|handover\.begun$|stage-review\.)/;

type Waiting = Pick<HandoverRow, 'waiting_for' | 'resume_at'>;

/** What people did, what carried the handover on, and how long it waited for what. */
export function actEntries(rows: readonly ActRow[], handover: Waiting | undefined, now: Date): TraceEntry[] {
  const changes = rows.filter(({ action }) => action === 'handover.state-changed');
  return [
    ...waitEntries(changes, rows, handover, now),
    ...rows.filter((row) => !TOLD_ELSEWHERE.test(row.action) && !isTold(row)).map(actEntry),
  ];
}

/** Steps that a handover takes by itself are told by its checkpoints and announcements, its waits by {@link waitEntries}. */
function isTold({ action, actor, after }: ActRow): boolean {
  if (action !== 'handover.state-changed' || actor !== 'handover') return false;
  const told: readonly HandoverState[] = [...statesUnderWay, 'blocked', 'provisioned'];
  return told.includes(stateIn(after)!);
}

function actEntry(row: ActRow): TraceEntry {
  const { recorded_at: at, action, actor, reason, before, after, correlation_id: correlationId } = row;
  const because = reason === null ? '' : `: ${reason}`;
  const who = AUTOMATIC[actor];
  return {
    at,
    kind: who === undefined ? 'person' : 'checkpoint',
    sentence: sentence(`${who ?? actor} ${deedIn(row)}${because}`),
    details: { action, actor, ...(reason === null ? {} : { reason }), before, after },
    correlationId,
  };
}

function deedIn({ action, before, after }: ActRow): string {
  if (action !== 'handover.state-changed') return deedOf(action, after);
  const [from, to] = [stateIn(before), stateIn(after)];
  if (to === 'validating') return 'carried the handover on';
  return `brought the handover from ${from} to ${to}`;
}

function stateIn(value: unknown): HandoverState | undefined {
  return (value as { state?: HandoverState } | null)?.state;
}

interface Wait {
  from: Date;
  until?: Date;
  reason: string;
  times: number;
  correlationId: string;
}

function waitEntries(
  changes: readonly ActRow[],
  rows: readonly ActRow[],
  handover: Waiting | undefined,
  now: Date,
): TraceEntry[] {
  const waits: Wait[] = [];
  let waitedAt = 0;
  changes.forEach((change, index) => {
    if (stateIn(change.after) !== 'waiting') return;
    const until = changes[index + 1]?.recorded_at;
    const reason = reasonOf(change, rows) ?? handover?.waiting_for ?? 'no reason was kept';
    const last = waits.at(-1);
    // Attempts between waits for the same thing are told with the checkpoints.
    if (last?.reason === reason && changes.slice(waitedAt + 1, index).every(({ actor }) => actor === 'handover')) {
      last.until = until;
      last.times += 1;
    } else waits.push({ from: change.recorded_at, until, reason, times: 1, correlationId: change.correlation_id });
    waitedAt = index;
  });
  return waits.map((wait) => waitEntry(wait, handover, now));
}

/** What the checkpoint that waits said, which was recorded at the same moment. */
function reasonOf({ recorded_at: at }: ActRow, rows: readonly ActRow[]): string | undefined {
  const told = rows.find((row) => row.action === 'checkpoint.waits' && row.recorded_at.getTime() === at.getTime());
  const { failure } = (told?.after ?? {}) as { failure?: unknown };
  return typeof failure === 'string' ? failure : undefined;
}

function waitEntry(wait: Wait, handover: Waiting | undefined, now: Date): TraceEntry {
  const { from, until, reason, correlationId } = wait;
  const length = durationInWords((until ?? now).getTime() - from.getTime());
  const tries = wait.times === 1 ? '' : `, with ${times(wait.times - 1, 'attempt')} in between`;
  const next = handover?.resume_at ? ` It tries again at ${instantInWords(handover.resume_at)}.` : '';
  return {
    at: from,
    kind: 'wait',
    sentence: until
      ? `It waited ${length}${tries}: ${sentence(reason)}`
      : `It has been waiting for ${length}${tries}: ${sentence(reason)}${next}`,
    details: { reason, from: from.toISOString(), ...(until ? { until: until.toISOString() } : {}), waits: wait.times },
    correlationId,
  };
}
