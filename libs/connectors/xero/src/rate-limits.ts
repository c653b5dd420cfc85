import { SystemUnavailable, type VendorAnswer } from '@handover/connector-kit';

/** Calls that are left, as the last answer said; absent until an answer said it. */
export interface CallsLeft {
  /** Of this organisation today. */
  day?: number;
  /** Of this organisation in this minute. */
  minute?: number;
  /** Of the app, whatever the organisation, in this minute. */
  appMinute?: number;
}

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 2_000;

/**
 * Obeys what Xero's headers say of its limits: once none is left, or after a 429, no call is made before the time that was told, so that a burst does not spend the day's calls on refusals.
 */
export class RateLimits {
  private left: CallsLeft = {};
  private closedUntil = 0;
  private problem = '';

  /** @param now milliseconds since the epoch */
  constructor(private readonly now: () => number = Date.now) {}

  get callsLeft(): CallsLeft {
    return { ...this.left };
  }

  /**
   * Resolves when a call is allowed. A short wait is waited here, so that the calls of a burst are not all refused by us.
   *
   * @throws SystemUnavailable with the seconds to wait, when that is longer
   */
  async admit(): Promise<void> {
    for (;;) {
      const wait = this.closedUntil - this.now();
      if (wait <= 0) return;
      if (wait > LONGEST_WAIT_MS) {
        throw new SystemUnavailable(`Xero's ${this.problem} limit is used up.`, undefined, Math.ceil(wait / 1000));
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  observe({ status, headers }: Pick<VendorAnswer, 'status' | 'headers'>): void {
    const number = (name: string): number | undefined =>
      headers[name] === undefined ? undefined : Number(headers[name]);
    const day = number('x-daylimit-remaining');
    const minute = number('x-minlimit-remaining');
    const appMinute = number('x-appminlimit-remaining');
    if (day !== undefined || minute !== undefined || appMinute !== undefined) this.left = { day, minute, appMinute };
    if (status === 429) {
      const problem = String(headers['x-rate-limit-problem'] ?? 'rate');
      // Too many at once is over as soon as one of them ends; the caller's own wait is enough.
      if (problem !== 'concurrent') this.close(problem, (number('retry-after') ?? 1) * 1000);
    } else if (minute === 0) this.close('minute', MINUTE_MS);
    else if (appMinute === 0) this.close('app minute', MINUTE_MS);
  }

  private close(problem: string, milliseconds: number): void {
    this.problem = problem;
    this.closedUntil = Math.max(this.closedUntil, this.now() + milliseconds);
  }
}
