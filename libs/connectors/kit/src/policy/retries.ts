import type { IBackoff, IBackoffFactory, IRetryBackoffContext } from 'cockatiel';
import { AnswerLost, HeldBack, SystemUnavailable } from '../failures.js';

/** Whether a call may have changed something. */
export type CallKind = 'read' | 'write';

/** A longer wait is for the caller to decide on. */
export const LONGEST_WAIT_SECONDS = 2;
const FIRST_BACKOFF_MS = 50;

/** Whether the failure says something about the state of the system, rather than about what it was asked. */
export function isSystemFailure(error: unknown): boolean {
  if (error instanceof HeldBack) return false;
  return error instanceof SystemUnavailable || error instanceof AnswerLost;
}

/** Whether no answer came in the time that one may take, to the call or to one of its requests. */
export function isSilence({ cause }: Error): boolean {
  if (!(cause instanceof Error)) return false;
  return (cause as { code?: string }).code === 'ETIMEDOUT' || isSilence(cause);
}

/** Whether the same call may be made again: a write only when it is certain that it was not done. */
export function isRetryable(error: unknown, kind: CallKind): boolean {
  if (error instanceof SystemUnavailable) return (error.retryAfterSeconds ?? 0) <= LONGEST_WAIT_SECONDS;
  return kind === 'read' && error instanceof AnswerLost;
}

/**
 * Milliseconds before the next attempt: what the system asks for, else twice as long each time, spread over half of it.
 *
 * @param attempt number of attempts made so far, from 1
 * @param random in [0, 1)
 */
export function waitBeforeRetry(error: unknown, attempt: number, random: number = Math.random()): number {
  const asked = error instanceof SystemUnavailable ? error.retryAfterSeconds : undefined;
  if (asked !== undefined) return asked * 1000;
  return Math.min(FIRST_BACKOFF_MS * 2 ** (attempt - 1), LONGEST_WAIT_SECONDS * 1000) * (0.5 + random / 2);
}

/** {@link waitBeforeRetry} in the shape that cockatiel asks for. */
export const backoff: IBackoffFactory<IRetryBackoffContext<unknown>> = {
  next: (context) => stepOf(context),
};

function stepOf({ attempt, result }: IRetryBackoffContext<unknown>): IBackoff<IRetryBackoffContext<unknown>> {
  const error = 'error' in result ? result.error : undefined;
  return { duration: waitBeforeRetry(error, attempt), next: stepOf };
}
