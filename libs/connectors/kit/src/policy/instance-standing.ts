import { Closed, InMaintenance } from '../failures.js';
import type { Pace } from './pace.js';

/** Breaker of an instance: open while calls are refused because the system was down. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Whether an instance may be called, and if not, why. */
export const availabilities = ['available', 'maintenance', 'down', 'limited'] as const;
export type Availability = (typeof availabilities)[number];

/** A time in which an instance is not called because its people said so. */
export interface PlannedClosure {
  /** Milliseconds of this process's own clock, which never goes back. */
  from: number;
  to: number;
  /** The end as an instant. */
  ends: string;
  reason: string;
}

/** What holds for an instance in all replicas, with times in milliseconds of this process's own clock. */
export interface Standing {
  closures: readonly PlannedClosure[];
  /** The system asked to be left alone until then. */
  limited?: { until: number; reason: string };
  /** It failed several times in a row; from `probeAt` on one call may try whether it is back. */
  down?: { since: number; reason: string; probeAt: number };
  /** How fast it is called after it said that it was called too often. */
  pace?: Pace;
  /** Replicas that are alive, this one included. */
  replicas: number;
  /** What is configured as calls under way at once for all replicas is this much here. */
  share: (all: number) => number;
}

/** Now and as an instant, RFC 3339 in UTC, for what other people read. */
export interface Clock {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** The instant of a time on that clock. */
  instantOf(time: number): string;
}

/** The clock of this process. */
export const processClock: Clock = {
  now: () => performance.now(),
  instantOf: (time) => new Date(Date.now() + time - performance.now()).toISOString(),
};

/** An instance that is called by this replica alone, and of which nothing bad is known. */
export const untroubled: Standing = { closures: [], replicas: 1, share: (all) => all };

/** When the closure that holds at a time ends: closures that overlap or follow without a break are one. */
export function closureAt(closures: readonly PlannedClosure[], time: number): PlannedClosure | undefined {
  const first = closures.find(({ from, to }) => from <= time && time < to);
  if (!first) return undefined;
  let last = first;
  for (let next: PlannedClosure | undefined = first; next;) {
    last = next;
    next = closures.find(({ from, to }) => from <= last.to && to > last.to);
  }
  return { from: first.from, to: last.to, ends: last.ends, reason: first.reason };
}

/** What is said of an instance that may not be called. */
export interface Unavailability {
  availability: Exclude<Availability, 'available'>;
  reason: string;
  /** When it may be called again; of one that is down, when it is tried. */
  until: number;
  /** The same as an instant, where it was planned as one. */
  ends?: string;
  since?: number;
}

/** Why an instance may not be called at a time; undefined when it may. */
export function unavailabilityAt({ closures, limited, down }: Standing, time: number): Unavailability | undefined {
  const closure = closureAt(closures, time);
  if (closure) {
    const { from: since, to: until, ends, reason } = closure;
    return { availability: 'maintenance', reason, until, ends, since };
  }
  if (down)
    return { availability: 'down', reason: down.reason, until: Math.max(down.probeAt, time), since: down.since };
  if (limited && limited.until > time) return { availability: 'limited', ...limited };
  return undefined;
}

/** The failure of a call that is not made, with the seconds that are left. */
export function refusalOf(name: string, why: Unavailability, clock: Clock): Closed {
  const seconds = Math.max(1, Math.ceil((why.until - clock.now()) / 1000));
  const until = why.ends ?? clock.instantOf(why.until);
  if (why.availability === 'maintenance') {
    return new InMaintenance(`${name} is in maintenance until ${until}: ${why.reason}`, undefined, seconds, until);
  }
  if (why.availability === 'limited') {
    return new Closed(`${name} asked not to be called before ${until}: ${why.reason}`, undefined, seconds, until);
  }
  return new Closed(`${name} failed several times in a row and is not called for a moment.`, undefined, seconds, until);
}
