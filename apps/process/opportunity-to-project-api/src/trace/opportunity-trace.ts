import type { OutboxEntry } from '@handover/events';
import type {
  CheckpointRow,
  ExceptionRow,
  HandoverRow,
  ReceivedEventRow,
  StageReviewRow,
} from '../handovers/handovers-schema.js';
import { type ActRow, actEntries } from './act-entries.js';
import { announcementEntries } from './announcement-entries.js';
import { checkpointEntries } from './checkpoint-entries.js';
import { eventEntries } from './event-entries.js';
import { exceptionEntries } from './exception-entries.js';
import { reviewEntries } from './review-entries.js';
import { inOrder, type TraceEntry } from './trace-entry.js';

/** All that our tables hold of a deal. */
export interface RecordedDeal {
  handover?: HandoverRow;
  events: ReceivedEventRow[];
  reviews: StageReviewRow[];
  checkpoints: CheckpointRow[];
  exceptions: ExceptionRow[];
  acts: ActRow[];
  announcements: OutboxEntry[];
}

/** What happened to a deal, in order. @param now for waits that are not over */
export function traceOf(deal: RecordedDeal, now: Date): TraceEntry[] {
  const { handover, events, reviews, checkpoints, exceptions, acts, announcements } = deal;
  return inOrder([
    ...eventEntries(events),
    ...reviewEntries(reviews, acts),
    ...(handover ? checkpointEntries(checkpoints, handover.correlation_id) : []),
    ...exceptionEntries(exceptions),
    ...actEntries(acts, handover, now),
    ...announcementEntries(announcements),
  ]);
}
