import { Instant, ListOf, OneOf, TextList, Whole } from '@handover/canonical';
import { type TimelineKind, timelineKinds } from '../words.js';

/** A stretch of time in the life of a handover. */
export class TimelineSpanDocument {
  @OneOf(timelineKinds, {
    name: 'TimelineKind',
    description: 'In the queue, at work, waiting for a system, or blocked until a person helps',
  })
  kind: TimelineKind;

  @Instant({ description: 'Begin' })
  startedAt: string;

  @Instant({ description: 'End; absent while it goes on', optional: true })
  endedAt?: string;

  @Whole({ description: 'How long it took, in milliseconds; until now while it goes on' })
  durationMs: number;

  @TextList({ description: 'Of work: the checkpoints that were passed or tried', example: ['provision-project'] })
  checkpoints: string[];

  @TextList({ description: 'Of a wait, or of what is blocked: why', example: ['system-erp-api answered 503'] })
  reasons: string[];
}

/** The life of a handover from its first event to its end, or to now, without gaps. */
export class TimelineDocument {
  @Whole({ description: 'All of it, in milliseconds' })
  totalMs: number;

  @Whole({ description: 'In the queue' })
  queuedMs: number;

  @Whole({ description: 'At work' })
  workMs: number;

  @Whole({ description: 'Waiting for systems' })
  waitingMs: number;

  @Whole({ description: 'Blocked until a person helped' })
  blockedMs: number;

  @ListOf(() => TimelineSpanDocument, { description: 'In order', maxItems: 5000 })
  spans: TimelineSpanDocument[];
}
