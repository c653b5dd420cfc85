/**
 * What becomes of an event. Final are all but three: `unknown-opportunity`, since the opportunity may come to be known; `postponed`,
 * while the CRM cannot be asked; and `failed`, what the intake could not cope with.
 */
export const eventFates = [
  'accepted',
  'repeated',
  'known',
  'older',
  'not-ours',
  'unknown-opportunity',
  'postponed',
  'failed',
] as const;
export type EventFate = (typeof eventFates)[number];

/** Fates after which another delivery is worked on as if it were the first. */
export const openFates = ['unknown-opportunity', 'postponed', 'failed'] as const satisfies EventFate[];

/** How an event came: a webhook or an outbound message told it, or a poll of the CRM's changes or the reconciliation found it. */
export const eventOrigins = ['webhook', 'outbound-message', 'poll', 'reconciliation'] as const;
export type EventOrigin = (typeof eventOrigins)[number];

/** What became of an event, and why. */
export interface Fate {
  fate: EventFate;
  reason: string;
}
