import { HeldBack } from '@handover/connector-kit';

/** API calls of the last 24 hours, as `Sforce-Limit-Info` says with every answer. */
export interface ApiUsage {
  used: number;
  limit: number;
}

/** Shares of the daily calls, 0 to 1. */
export interface DailyCallsPolicy {
  /** From here reads are slowed. */
  slowFrom: number;
  /** What reads leave to writes. */
  reserve: number;
}

const LONGEST_PAUSE_MS = 2_000;
/** How often one read is let through to learn whether calls have become free. */
const PROBE_MS = 60_000;

/**
 * Keeps reads from using up the org's daily calls: slows them as the limit comes near, and holds them back when only the
 * reserve is left, so that what a handover must write can still be written.
 */
export class DailyCalls {
  private probedAt = -Infinity;

  /** @param now milliseconds of a clock that never goes back */
  constructor(
    private readonly policy: DailyCallsPolicy,
    private readonly usage: () => ApiUsage | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Milliseconds that a read must wait before it is made.
   *
   * @throws HeldBack when the calls that are left are kept for writes
   */
  pauseBeforeRead(): number {
    const usage = this.usage();
    if (!usage || usage.limit <= 0) return 0;
    const { slowFrom, reserve } = this.policy;
    const share = usage.used / usage.limit;
    if (share >= 1 - reserve) return this.probe(usage);
    if (share <= slowFrom) return 0;
    return Math.round((LONGEST_PAUSE_MS * (share - slowFrom)) / (1 - reserve - slowFrom));
  }

  private probe({ used, limit }: ApiUsage): number {
    const wait = this.probedAt + PROBE_MS - this.now();
    if (wait > 0) {
      throw new HeldBack(
        `The CRM's daily calls are nearly used up (${used} of ${limit}); what is left is kept for writing back.`,
        undefined,
        Math.ceil(wait / 1000),
      );
    }
    this.probedAt = this.now();
    return 0;
  }
}
