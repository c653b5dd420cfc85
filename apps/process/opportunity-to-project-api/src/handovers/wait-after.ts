import type { Outage } from '../exceptions/failed-call.js';

const LONGEST_WAIT_SECONDS = 60;

/**
 * Whole seconds until the next run: doubled from one wait to the next, as long as the system asks at least, with some spread;
 * exactly as long as a maintenance window lasts.
 *
 * @param waits how often it has waited before
 */
export function waitAfter(waits: number, { retryAfterSeconds = 0, planned = false }: Outage): number {
  if (planned) return retryAfterSeconds;
  const backoff = Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(waits, 10));
  return Math.ceil(Math.max(retryAfterSeconds, backoff) * (1 + Math.random() / 4));
}
