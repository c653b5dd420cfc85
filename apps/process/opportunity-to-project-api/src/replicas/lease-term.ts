/** Below the lease by what a request may need on its way. */
const SURE_MS = 8_000;

/** Time without a break for which this replica has been known to be alive. What was begun in it is in no other hands. */
export class LeaseTerm {
  private aliveAt: number | undefined;

  /** @param now milliseconds of a clock that never jumps, and goes on while the process is stopped */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether it was confirmed at all. */
  get begun(): boolean {
    return this.aliveAt !== undefined;
  }

  /** Whether it certainly goes on; false also where nobody has noticed its end yet, as in a process that just woke up. */
  get held(): boolean {
    return this.aliveAt !== undefined && this.now() - this.aliveAt < SURE_MS;
  }

  /** @param saidAt when this replica said that it is alive; what the database noted is later */
  confirm(saidAt: number): void {
    this.aliveAt = saidAt;
  }
}
