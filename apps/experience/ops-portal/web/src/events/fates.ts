import type { EventFate } from '@handover/contracts/experience-ops';

/** What becomes of an event, as people call it. */
export const FATES: Record<EventFate, string> = {
  accepted: 'Taken up',
  repeated: 'Told before',
  known: 'Handover known already',
  older: 'Older than what is known',
  'not-ours': 'Not ours',
  'unknown-opportunity': 'Opportunity not found',
  postponed: 'Postponed',
  failed: 'Failed',
};

/** Fates of events that could not be worked on, and can be tried again. */
export const STUCK: readonly EventFate[] = ['failed', 'postponed', 'unknown-opportunity'];
