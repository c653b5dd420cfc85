import { UpstreamProblem } from './upstream-problem.js';

const SAFE_TO_REPEAT = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const PASSING = new Set([429, 502, 503, 504]);
/** A longer wait is for the caller to decide on, unless told otherwise. */
export const LONGEST_WAIT_MS = 5_000;
const FIRST_BACKOFF_MS = 100;

/** Whether a request may be sent again: its method says so, or a key that lets the upstream recognise it. */
export function repeatable(method: string, hasIdempotencyKey: boolean): boolean {
  return hasIdempotencyKey || SAFE_TO_REPEAT.has(method);
}

/**
 * Milliseconds to wait before the next attempt; undefined when there is to be none.
 *
 * @param attempt number of attempts made so far, from 1
 * @param longestMs what Retry-After may ask for at most
 * @param random in [0, 1); spreads the callers of an upstream that comes back
 */
export function waitBeforeRetry(
  problem: UpstreamProblem,
  attempt: number,
  longestMs = LONGEST_WAIT_MS,
  random = Math.random(),
): number | undefined {
  if (!passes(problem)) return undefined;
  if (problem.retryAfterSeconds !== undefined) {
    const wait = problem.retryAfterSeconds * 1000;
    return wait <= longestMs ? wait : undefined;
  }
  return Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS) * (0.5 + random / 2);
}

function passes({ status, problem }: UpstreamProblem): boolean {
  if (status === undefined || PASSING.has(status)) return true;
  // The attempt before this one is still at work; its answer will be there in a moment.
  return status === 409 && problem?.type.endsWith('/request-in-progress') === true;
}
