import { CallRate } from './call-rate.js';
import { OverItsRate, type Slots } from './call-slots.js';
import { type Clock, type Standing, untroubled } from './instance-standing.js';
import { rateAt, slowed } from './pace.js';
import { LONGEST_WAIT_SECONDS } from './retries.js';

/** How this replica tells the others of an instance, and asks them. */
export interface ReplicaLink {
  /** They know as soon as they look; nothing here waits for it. */
  tell(news: News): void;
  /** Whether this replica may try whether the instance is back: one does, once in the time until a breaker is half-open. */
  mayProbe(halfOpenAfterSeconds: number): Promise<boolean>;
  /** See `LeaseSlots`. */
  leaseSlots(count: number, ratePerSecond: number): Promise<Slots>;
}

/** What one replica has found out, with times in milliseconds of its own clock. */
export type News = { down: NonNullable<Standing['down']> } | { up: true } | { limited: Limited };

/** The system asked to be left alone, and how fast it is called afterwards. */
export type Limited = NonNullable<Standing['limited']> & { pace: NonNullable<Standing['pace']> };

/** Saved up where nobody has called for a while, in milliseconds' worth of slots. */
export const SAVED_UP_MS = 500;
/** A system is left alone no longer than this, whatever it asks for, before it is asked again. */
const LONGEST_LIMIT_SECONDS = 24 * 3600;

/**
 * What is known of an instance, of this replica and of the others. What happens here holds here at once; the others hear of it
 * through the link. Without one, this replica is alone.
 */
export class InstanceBoard {
  private known: Standing = untroubled;
  private link: ReplicaLink | undefined;
  private slotsUntil = -Infinity;
  private readonly rate: CallRate;
  /** Counts what happened here, so that what was read before it is not taken for news. */
  private changes = 0;

  constructor(
    private readonly configured: { ratePerSecond?: number; breaker: { halfOpenAfterSeconds: number } },
    readonly clock: Clock,
  ) {
    this.rate = new CallRate(() => clock.now());
  }

  get standing(): Standing {
    return this.known;
  }

  /** To be given back to {@link learn} with what was read afterwards. */
  get revision(): number {
    return this.changes;
  }

  /** Calls a second that all replicas may make at most, as configured; undefined for no limit. */
  get limitPerSecond(): number | undefined {
    return this.configured.ratePerSecond;
  }

  /** Calls a second that this replica makes, in the last second. */
  get callsPerSecond(): number {
    return this.rate.perSecond;
  }

  /** Calls a second that all replicas may make now; undefined for no limit. */
  get ratePerSecond(): number | undefined {
    return rateAt(this.known.pace, this.configured.ratePerSecond, this.clock.now());
  }

  join(link: ReplicaLink): void {
    this.link = link;
  }

  /** Takes over what all replicas know, unless something happened here since it was read. */
  learn(standing: Standing, revision: number): void {
    if (revision === this.changes) this.known = standing;
  }

  called(): void {
    this.rate.count();
  }

  wentDown(reason: string): void {
    const now = this.clock.now();
    const probeAt = now + this.configured.breaker.halfOpenAfterSeconds * 1000;
    const down = { since: this.known.down?.since ?? now, reason, probeAt };
    this.change({ down });
    this.link?.tell({ down });
  }

  cameUp(): void {
    this.change({ down: undefined });
    this.link?.tell({ up: true });
  }

  limitedFor(seconds: number, reason: string): void {
    const until = this.clock.now() + Math.min(seconds, LONGEST_LIMIT_SECONDS) * 1000;
    const called = this.rate.perSecond * this.known.replicas;
    const limited = { until, reason, pace: slowed(this.ratePerSecond, this.known.pace, called, until) };
    this.change({ limited, pace: limited.pace });
    this.link?.tell({ limited });
  }

  /** Whether this replica may try whether the instance is back. */
  async mayProbe(): Promise<boolean> {
    const { halfOpenAfterSeconds } = this.configured.breaker;
    const may = this.link ? await this.link.mayProbe(halfOpenAfterSeconds) : true;
    const { down } = this.known;
    // No news of the instance: what is read from the others meanwhile counts.
    if (down)
      this.known = { ...this.known, down: { ...down, probeAt: this.clock.now() + halfOpenAfterSeconds * 1000 } };
    return may;
  }

  async leaseSlots(count: number, ratePerSecond: number): Promise<Slots> {
    if (this.link) return this.link.leaseSlots(count, ratePerSecond);
    const now = this.clock.now();
    const every = 1000 / ratePerSecond;
    const first = Math.max(this.slotsUntil, now - SAVED_UP_MS);
    if (first > now + LONGEST_WAIT_SECONDS * 1000) throw new OverItsRate();
    this.slotsUntil = first + count * every;
    return { first, every, count };
  }

  private change(part: Partial<Standing>): void {
    this.changes += 1;
    this.known = { ...this.known, ...part };
  }
}
