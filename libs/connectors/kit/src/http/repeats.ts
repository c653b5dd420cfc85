import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';

/** Which outcomes of a request are a reason to send it again. */
export interface WorthRepeating<Answer> {
  answer?: (answer: Answer) => boolean;
  failure: (error: Error) => boolean;
}

/** Sends a request, and again where it failed at once. */
export type Repeats<Answer> = (send: () => Promise<Answer>) => Promise<Answer>;

const backoff = new ExponentialBackoff({ initialDelay: 50, maxDelay: 500 });

/**
 * Requests of a call are sent again where they failed at once. A call of many requests would else hardly ever come to its end at a
 * system that fails now and then: it would begin anew with the first of them.
 *
 * @param retries further attempts
 */
export function repeats<Answer>(retries: number, { answer, failure }: WorthRepeating<Answer>): Repeats<Answer> {
  const failed = handleWhen(failure);
  const outcomes = answer ? failed.orWhenResult((result) => answer(result as Answer)) : failed;
  const policy = retry(outcomes, { maxAttempts: retries, backoff });
  return (send) => policy.execute(send);
}
