import { setTimeout as pause } from 'node:timers/promises';

/** Our own limit, which says nothing about the system: the next free moment is too far away. */
export class OverItsRate extends Error {}

/** Moments at which one call each may be made, one after the other, in milliseconds of this process's own clock. */
export interface Slots {
  first: number;
  every: number;
  count: number;
}

/**
 * Takes further slots out of those that all replicas share; each is given once.
 *
 * @throws OverItsRate when the first free one is too far away
 */
export type LeaseSlots = (count: number, ratePerSecond: number) => Promise<Slots>;

/** A slot that was not used goes on for so long, and is lost then: nothing more is saved up. */
const USABLE_MS = 1_000;
/** So much of a second is leased at once at most, in whole slots. */
const LARGEST_LEASE_SECONDS = 0.25;

/**
 * Spreads the calls of this replica over the slots that it has leased. A slot is a moment of time that nobody else has, so
 * that however many replicas there are and however late each uses its own, within any span no more calls are made than the
 * rate allows in it and in the second before.
 */
export class CallSlots {
  private slots: Slots | undefined;
  private leasing: Promise<void> | undefined;
  private waiting = 0;
  /** Doubled while leases are used up, so that a lone call takes no more than its own. */
  private batch = 1;

  constructor(
    private readonly lease: LeaseSlots,
    private readonly now: () => number,
    private readonly wait: (milliseconds: number) => Promise<unknown> = pause,
  ) {}

  /** Waits for the moment of the next slot. Throws what the lease throws. */
  async take(ratePerSecond: number): Promise<void> {
    this.waiting += 1;
    try {
      for (;;) {
        const at = this.next();
        if (at !== undefined) {
          const wait = at - this.now();
          if (wait > 0) await this.wait(wait);
          return;
        }
        await (this.leasing ??= this.leaseFurther(ratePerSecond).finally(() => (this.leasing = undefined)));
      }
    } finally {
      this.waiting -= 1;
    }
  }

  private next(): number | undefined {
    const { slots } = this;
    if (!slots) return undefined;
    const lost = Math.max(0, Math.ceil((this.now() - USABLE_MS - slots.first) / slots.every));
    if (lost > 0) [slots.first, slots.count, this.batch] = [slots.first + lost * slots.every, slots.count - lost, 1];
    if (slots.count <= 0) return void (this.slots = undefined);
    const at = slots.first;
    [slots.first, slots.count] = [at + slots.every, slots.count - 1];
    return at;
  }

  private async leaseFurther(ratePerSecond: number): Promise<void> {
    const largest = Math.max(1, Math.floor(ratePerSecond * LARGEST_LEASE_SECONDS));
    const count = Math.min(largest, Math.max(this.waiting, this.batch));
    this.batch = Math.min(largest, 2 * this.batch);
    this.slots = await this.lease(count, ratePerSecond);
  }
}
