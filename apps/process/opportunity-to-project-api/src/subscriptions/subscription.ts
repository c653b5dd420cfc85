import type { EventFilter } from '@handover/events';
import type { PostOutcome } from '../outbound/post-message.js';

/** `paused` by a person; `disabled` because its URL failed for too long or is gone. */
export const subscriptionStates = ['enabled', 'paused', 'disabled'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** What a subscription lets through, as the outbox is asked for it. */
export function filterOf(wanted: { eventTypes: string[]; legalEntities: string[]; practices: string[] }): EventFilter {
  const { eventTypes, legalEntities, practices } = wanted;
  return { names: eventTypes.map((type) => type.replace(/^handover\.|\.v1$/g, '')), legalEntities, practices };
}

/** As Standard Webhooks has it: any 2xx; a redirection is none. */
export function isDelivered({ status = 0 }: PostOutcome): boolean {
  return status >= 200 && status < 300;
}

/** The receiver says that it does not want any more, ever. */
export function isGone({ status }: PostOutcome): boolean {
  return status === 410;
}

const SCHEDULE_SECONDS = [5, 30, 2 * 60, 10 * 60, 30 * 60];
const LATER_SECONDS = 60 * 60;
const LONGEST_SECONDS = 24 * 60 * 60;

/**
 * Seconds until the next attempt after so many failures in a row: longer each time, then hourly, with up to a quarter of spread; as long as
 * the receiver asks at least, though never longer than a day.
 */
export function retryDelay(failures: number, { retryAfterSeconds = 0 }: PostOutcome, random = Math.random): number {
  const usual = (SCHEDULE_SECONDS[failures - 1] ?? LATER_SECONDS) * (1 + random() / 4);
  return Math.ceil(Math.min(LONGEST_SECONDS, Math.max(usual, retryAfterSeconds)));
}

/** What went wrong, in words: `It answered 503.` */
export function failureInWords({ status, failure }: PostOutcome): string {
  if (status === undefined) return `It could not be reached: ${failure}.`;
  if (status >= 300 && status < 400) return `It answered ${status}, a redirection, which is not followed.`;
  return `It answered ${status}.`;
}
