import { createHash } from 'node:crypto';
import type { Place, Trail } from './change-cursor.js';

/** What of a list is on a page. */
export interface Listed<Item> {
  /** New on this page. */
  items: Item[];
  /** Whether the page reaches the end of what was read. */
  complete: boolean;
  trail: Trail;
}

/** How a page is made of what was read. */
export interface Paging {
  /** Most items. */
  room: number;
  /** From this instant on, something older than what is listed may still come to light. */
  uncertainFrom: (newest: number) => number;
  /** Most fingerprints: the whole cursor has to stay below 2,000 characters. */
  remembered: number;
}

/** Whether something lies after a place. */
export function isAfter(item: Place, place: Place): boolean {
  return item.at > place.at || (item.at === place.at && place.id !== '' && item.id > place.id);
}

/**
 * Lists what was not listed before. The trail stays behind the newest item and remembers what was listed from there on, so
 * that what was stamped early and stored late is still found, and nothing is listed twice.
 *
 * @param read everything after the trail's place, in the order of `at` and `id`
 */
export function list<Item extends Place>(trail: Trail, read: readonly Item[], paging: Paging): Listed<Item> {
  const fresh = read.filter((item) => !trail.seen.has(fingerprint(item)));
  const items = fresh.slice(0, paging.room);
  const complete = items.length === fresh.length;
  const last = complete ? read.at(-1) : items.at(-1);
  if (!last) return { items, complete, trail };
  const known = read.slice(0, read.indexOf(last) + 1);
  const place = placeAfter(known, trail.place, paging.uncertainFrom(last.at), paging.remembered);
  const seen = new Set(known.filter((item) => isAfter(item, place)).map(fingerprint));
  return { items, complete, trail: { place, seen } };
}

function placeAfter(known: readonly Place[], start: Place, uncertainFrom: number, most: number): Place {
  const certain = uncertainFrom > start.at + 1 ? { at: uncertainFrom - 1, id: '' } : start;
  // More than can be remembered: the oldest of them are taken for certain.
  const crossed = known.filter((item) => isAfter(item, certain)).at(-most - 1);
  return crossed ? { at: crossed.at, id: crossed.id } : certain;
}

/** 24 bits that tell an item from others. */
function fingerprint({ id, at }: Place): number {
  return createHash('sha256').update(`${id} ${at}`).digest().readUIntBE(0, 3);
}
