import { isUnderWay, type View } from './view.js';

const SECOND = 1_000;

/** How long to wait at first, and at most, while nothing changes. */
interface Pace {
  first: number;
  most: number;
}

const paces = {
  underWay: { first: SECOND, most: 5 * SECOND },
  waiting: { first: 3 * SECOND, most: 30 * SECOND },
  blocked: { first: 3 * SECOND, most: 20 * SECOND },
  before: { first: 2 * SECOND, most: 60 * SECOND },
  settled: { first: 5 * SECOND, most: 120 * SECOND },
  lost: { first: 2 * SECOND, most: 30 * SECOND },
} satisfies Record<string, Pace>;

const GROWTH = 1.5;

/**
 * Milliseconds until the card looks again: soon while something is under way, and ever later while nothing changes.
 *
 * @param looks how often it has looked since something last changed, or since the connection was lost
 * @param atLeast what the API asks for (`Retry-After`), in milliseconds
 */
export function pauseBefore(
  view: View,
  { looks, lost, atLeast = 0 }: { looks: number; lost: boolean; atLeast?: number },
): number {
  const { first, most } = lost ? paces.lost : paceOf(view);
  return Math.max(atLeast, Math.min(most, Math.round(first * GROWTH ** looks)));
}

function paceOf(view: View): Pace {
  if (isUnderWay(view)) return paces.underWay;
  if (view.kind === 'before') return paces.before;
  if (view.kind !== 'handover') return paces.settled;
  if (view.handover.state === 'waiting') return paces.waiting;
  return view.handover.state === 'blocked' ? paces.blocked : paces.settled;
}
