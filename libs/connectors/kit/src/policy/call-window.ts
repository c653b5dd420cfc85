/**
 * How many calls may be under way at once so that a system answers them in time. Where it does not, there are too many: half
 * as many are made, and one more for each that is answered, up to where it was too much; from there on one more for as many
 * as are made at once, as TCP does (RFC 5681).
 */
export class CallWindow {
  private size: number;
  /** From here on it grows slowly. */
  private threshold = Infinity;
  private halvedAt = -Infinity;

  /** @param most calls at once that were allowed by configuration */
  constructor(private readonly most: number) {
    this.size = most;
  }

  /** Calls that may be under way; at least 1. */
  get places(): number {
    return Math.floor(this.size);
  }

  answered(): void {
    this.size = Math.min(this.most, this.size + (this.size < this.threshold ? 1 : 1 / this.size));
  }

  /**
   * A call was not answered in its time. Those that were under way when it was halved say nothing new.
   *
   * @param since from when on it was waited for, in milliseconds of a clock that never goes back
   * @param now on the same clock
   */
  unanswered(since: number, now: number): void {
    if (since < this.halvedAt) return;
    this.size = this.threshold = Math.max(1, this.size / 2);
    this.halvedAt = now;
  }

  /** The system is not called for a while: one call finds out whether it is back, and more follow as they are answered. */
  close(): void {
    this.size = 1;
  }
}
