/** How fast an instance is called after it said that it was called too often. */
export interface Pace {
  /** When calls begin again, in milliseconds of this process's own clock. */
  from: number;
  /** Calls a second then. */
  ratePerSecond: number;
  /** Calls a second that were too many; the pace climbs back from there on its own. */
  tooMany: number;
}

/** From nothing back to what was too many in this many seconds, evenly. */
const RECOVERY_SECONDS = 30;
/** What a moment without much traffic was called too often is no measure of what the system allows; a second. */
const LEAST_TOO_MANY = 10;
/** A pace is not halved below this part of what was too many: one refused call in five is no reason to stand still. */
const LEAST_SHARE = 8;
/** Where nothing is configured, the pace is given up once it is this many times what was too many. */
const GIVEN_UP_AT = 2;

/** Calls a second that are allowed at a time: never more than is configured; undefined when there is no limit. */
export function rateAt(pace: Pace | undefined, configured: number | undefined, time: number): number | undefined {
  if (!pace) return configured;
  const climbed = pace.ratePerSecond + (Math.max(0, time - pace.from) / 1000) * (pace.tooMany / RECOVERY_SECONDS);
  if (configured !== undefined) return Math.min(configured, climbed);
  return climbed < GIVEN_UP_AT * pace.tooMany ? climbed : undefined;
}

/**
 * The pace after the system said that it was called too often: half of what was allowed or, where nothing was, of what was
 * called.
 *
 * @param called calls a second of all replicas, as counted
 * @param from when calls begin again
 */
export function slowed(allowed: number | undefined, pace: Pace | undefined, called: number, from: number): Pace {
  if (pace && allowed !== undefined) {
    return { from, tooMany: pace.tooMany, ratePerSecond: Math.max(pace.tooMany / LEAST_SHARE, allowed / 2) };
  }
  const tooMany = Math.min(allowed ?? Infinity, Math.max(LEAST_TOO_MANY, called));
  return { from, tooMany, ratePerSecond: tooMany / 2 };
}
