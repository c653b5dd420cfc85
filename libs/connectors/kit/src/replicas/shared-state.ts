import type { Standing } from '../policy/instance-standing.js';

/** What the database says of all instances; times are milliseconds from when it was asked. */
export interface SharedState {
  /** Other replicas that live. */
  others: number;
  /** How many of them come before this one. */
  rank: number;
  /** This replica has just come: the others may not have made room for it. */
  settling: boolean;
  standings: {
    instance: string;
    downSince: number | null;
    downReason: string | null;
    probeAt: number | null;
    limitedUntil: number | null;
    limitedReason: string | null;
    paceFrom: number | null;
    paceRate: number | null;
    paceTooMany: number | null;
  }[];
  closures: { instance: string; reason: string; from: number; to: number; ends: string }[];
}

/**
 * What holds for an instance.
 *
 * @param now when the database answered, on the clock of this process
 */
export function standingOf(state: SharedState, instance: string, now: number): Standing {
  const { others, settling, rank } = state;
  const replicas = others + 1;
  const row = state.standings.find((each) => each.instance === instance);
  const closures = state.closures
    .filter((closure) => closure.instance === instance)
    .map(({ from, to, ends, reason }) => ({ from: now + from, to: now + to, ends, reason }));
  const standing: Standing = {
    closures,
    replicas,
    share: (all) => (settling && others > 0 ? 1 : Math.floor(all / replicas) + (rank < all % replicas ? 1 : 0)),
  };
  if (!row) return standing;
  if (row.downSince !== null) {
    const probeAt = now + (row.probeAt ?? 0);
    standing.down = { since: now + row.downSince, reason: row.downReason ?? '', probeAt };
  }
  if (row.limitedUntil !== null && row.limitedUntil > 0) {
    standing.limited = { until: now + row.limitedUntil, reason: row.limitedReason ?? '' };
  }
  if (row.paceFrom !== null && row.paceRate !== null && row.paceTooMany !== null) {
    standing.pace = { from: now + row.paceFrom, ratePerSecond: row.paceRate, tooMany: row.paceTooMany };
  }
  return standing;
}
