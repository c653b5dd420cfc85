const SECOND_MS = 1000;

/** Counts calls by the second. */
export class CallRate {
  private begun: number;
  private current = 0;
  private last = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number) {
    this.begun = now();
  }

  count(): void {
    this.turn();
    this.current += 1;
  }

  /** Calls in the last full second or, where that is more, in this one. */
  get perSecond(): number {
    this.turn();
    return Math.max(this.last, this.current);
  }

  private turn(): void {
    const passed = Math.floor((this.now() - this.begun) / SECOND_MS);
    if (passed <= 0) return;
    this.last = passed === 1 ? this.current : 0;
    this.current = 0;
    this.begun += passed * SECOND_MS;
  }
}
