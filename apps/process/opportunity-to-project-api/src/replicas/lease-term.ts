/** Share of the lease for which it is sure: the rest is what a request may need on its way. */
const SURE = 0.8;

/** Time without a break for which this replica has been known to be alive. What was begun in it is in no other hands. */
export class LeaseTerm {
  private aliveAt: number | undefined;

  /**
   * @param leaseMs after how long a silence this replica counts as dead
   * @param now milliseconds of a clock that never jumps, and goes on while the process is stopped
   */
  constructor(
    private readonly leaseMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether it was confirmed at all. */
  get begun(): boolean {
    return this.aliveAt !== undefined;
  }

  /** Whether it certainly goes on; false also where nobody has noticed its end yet, as in a process that just woke up. */
  get held(): boolean {
    return this.aliveAt !== undefined && this.now() - this.aliveAt < SURE * this.leaseMs;
  }

  /** @param saidAt when this replica said that it is alive; what the database noted is later */
  confirm(saidAt: number): void {
    this.aliveAt = saidAt;
  }
}
