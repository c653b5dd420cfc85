import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';

/** Which outcomes of a request are a reason to send it again. */
export interface WorthRepeating<Answer> {
  answer?: (answer: Answer) => boolean;
  failure: (error: Error) => boolean;
}

/**
 * Sends one request of a call again where it failed at once. A call of many requests would else hardly ever come to its end at a
 * system that fails now and then: it would begin anew with the first of them.
 *
 * @param retries further attempts
 */
export function withRepeats<Answer>(
  retries: number,
  worth: WorthRepeating<Answer>,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const failed = handleWhen(worth.failure);
  const { answer } = worth;
  const outcomes = answer ? failed.orWhenResult((result) => answer(result as Answer)) : failed;
  return retry(outcomes, { maxAttempts: retries, backoff }).execute(send);
}

const backoff = new ExponentialBackoff({ initialDelay: 50, maxDelay: 500 });
