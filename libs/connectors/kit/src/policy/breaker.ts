import type { InstanceBoard } from './instance-board.js';
import { type BreakerState, refusalOf, unavailabilityAt } from './instance-standing.js';

/** A call that was let through. */
export interface Passage {
  /** It tries whether an instance that was down is back. */
  probe: boolean;
}

/** A call that ended in silence has kept others waiting for its whole time, and counts as so many that failed at once. */
const SILENCE_COUNTS = 5;

/**
 * Lets no call through to an instance that is not to be called: in a window, limited, or down. Failures in a row open it, for
 * all replicas; then one call at a time tries whether the system is back.
 */
export class Breaker {
  private failuresInRow = 0;
  private probing = false;
  private lastAnswer = -Infinity;
  private lastSilence = -Infinity;

  constructor(
    private readonly name: string,
    private readonly failures: number,
    private readonly board: InstanceBoard,
  ) {}

  get state(): BreakerState {
    const { down } = this.board.standing;
    if (!down) return 'closed';
    return this.board.clock.now() < down.probeAt ? 'open' : 'half-open';
  }

  /** @throws Closed when the instance is not to be called now */
  async pass(): Promise<Passage> {
    const { clock } = this.board;
    const why = unavailabilityAt(this.board.standing, clock.now());
    if (!why) return { probe: false };
    const mayTry = why.availability === 'down' && why.until <= clock.now() && !this.probing;
    if (!mayTry) throw refusalOf(this.name, why, clock);
    this.probing = true;
    if (await this.board.mayProbe().catch(() => true)) return { probe: true };
    this.probing = false;
    throw refusalOf(this.name, unavailabilityAt(this.board.standing, clock.now()) ?? why, clock);
  }

  /** The system answered. */
  answered({ probe }: Passage): void {
    this.failuresInRow = 0;
    this.lastAnswer = this.board.clock.now();
    if (!probe) return;
    this.probing = false;
    this.board.cameUp();
  }

  /** The system did not do it, and said so. */
  failed({ probe }: Passage, reason: string): void {
    if (probe) this.probing = false;
    else this.count(1, reason);
  }

  /**
   * No answer came in the time that one may take. Where others were answered meanwhile, that tells of the call, or of a system
   * that has more to do than it can, not of one that is down. Calls that wait together for the same silence count once.
   *
   * @param since from when on the call was waited for, by the board's clock
   */
  silent({ probe }: Passage, reason: string, since: number): void {
    if (probe) this.probing = false;
    else if (since >= this.lastAnswer && since >= this.lastSilence) {
      this.lastSilence = this.board.clock.now();
      this.count(SILENCE_COUNTS, reason);
    }
  }

  /** Nothing can be said of the system: the call was held back, or its code failed. */
  untold({ probe }: Passage): void {
    if (probe) this.probing = false;
  }

  private count(failures: number, reason: string): void {
    this.failuresInRow += failures;
    if (this.failuresInRow < this.failures || this.state !== 'closed') return;
    this.failuresInRow = 0;
    this.board.wentDown(reason);
  }
}
