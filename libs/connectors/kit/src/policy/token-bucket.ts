/**
 * A rate limit: `ratePerSecond` tokens a second, at most one second's worth saved up. A taker who comes too early is told
 * how long to wait; the token is taken all the same, so that takers are spread over the time to come.
 */
export class TokenBucket {
  private readonly capacity: number;
  private tokens: number;
  private filledAt: number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(
    private readonly ratePerSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.capacity = Math.max(1, ratePerSecond);
    this.tokens = this.capacity;
    this.filledAt = now();
  }

  /**
   * Takes one token; answers the milliseconds to wait before it may be used, 0 for none. Undefined, and nothing taken,
   * when the wait would be longer than `longestWaitMs`.
   */
  take(longestWaitMs: number): number | undefined {
    this.fill();
    const wait = this.tokens >= 1 ? 0 : ((1 - this.tokens) / this.ratePerSecond) * 1000;
    if (wait > longestWaitMs) return undefined;
    this.tokens -= 1;
    return wait;
  }

  private fill(): void {
    const now = this.now();
    this.tokens = Math.min(this.capacity, this.tokens + ((now - this.filledAt) / 1000) * this.ratePerSecond);
    this.filledAt = now;
  }
}
