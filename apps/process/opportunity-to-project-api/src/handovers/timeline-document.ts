import type { TimelineDocument } from './timeline-documents.js';
import type { HandoverWithExceptions } from './handovers.repository.js';
import type { CheckpointRow } from './handovers-schema.js';
import { timelineOf, type TimedAttempt, timesOf } from './timeline.js';

/** The life of a handover, as its page shows it. */
export function timelineDocument(
  row: Pick<HandoverWithExceptions, 'state' | 'received_at' | 'updated_at'>,
  checkpoints: readonly CheckpointRow[],
  now = new Date(),
): TimelineDocument {
  const attempts = checkpoints.flatMap(attemptsAt);
  const { state, received_at: receivedAt, updated_at: updatedAt } = row;
  const spans = timelineOf({ state, receivedAt, updatedAt, attempts }, now);
  const { total, queued, work, waiting, blocked } = timesOf(spans);
  return {
    totalMs: total,
    queuedMs: queued,
    workMs: work,
    waitingMs: waiting,
    blockedMs: blocked,
    spans: spans.map(({ startedAt, endedAt, ...span }) => ({
      ...span,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString(),
    })),
  };
}

function attemptsAt({ name, state, started_at, ended_at, failure, history }: CheckpointRow): TimedAttempt[] {
  const earlier = history as {
    state: TimedAttempt['state'];
    startedAt: string;
    endedAt: string;
    failure: string | null;
  }[];
  return [...earlier, { state, startedAt: started_at, endedAt: ended_at, failure }].map((attempt) => ({
    checkpoint: name,
    state: attempt.state,
    startedAt: new Date(attempt.startedAt),
    endedAt: new Date(attempt.endedAt),
    ...(attempt.failure === null ? {} : { failure: attempt.failure }),
  }));
}
