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
  /** Most fingerprints besides those of the page: the whole cursor has to stay below 2,000 characters. */
  remembered: number;
}

/** Whether something lies after a place. */
export function isAfter(item: Place, place: Place): boolean {
  return item.at > place.at || (item.at === place.at && place.id !== '' && item.id > place.id);
}

/**
 * Lists what was not listed before. The trail stays behind the newest item and remembers what was listed from there on, so
 * that what was stamped early and stored late is still found, and nothing is listed twice. Where it would have to remember
 * too much, it rather lists something again than leaves it out.
 *
 * @param read everything after the trail's place in the order of `at` and `id`, or of it as many as `room` and what is seen
 */
export function list<Item extends Place>(trail: Trail, read: readonly Item[], paging: Paging): Listed<Item> {
  const fresh = read.filter((item) => !trail.seen.has(fingerprint(item)));
  const items = fresh.slice(0, paging.room);
  const complete = items.length === fresh.length;
  const last = complete ? read.at(-1) : items.at(-1);
  if (!last) return { items, complete, trail };
  const unlisted = new Set(fresh.slice(items.length));
  const listed = read.filter((item) => !unlisted.has(item));
  const place = placeAfter(listed, last, trail.place, paging);
  const known = listed.filter((item) => isAfter(item, place)).map(fingerprint);
  const seen = new Set(complete ? known : [...known, ...beyond(trail, read)]);
  return { items, complete, trail: { place, seen: new Set([...seen].slice(0, paging.remembered + paging.room)) } };
}

/** What the trail remembers and was not read, because it lies further on. */
function beyond({ seen }: Trail, read: readonly Place[]): number[] {
  const found = new Set(read.map(fingerprint));
  return [...seen].filter((each) => !found.has(each));
}

function placeAfter(listed: readonly Place[], last: Place, start: Place, { uncertainFrom, remembered }: Paging): Place {
  const from = uncertainFrom(last.at);
  const certain = from > start.at + 1 ? { at: from - 1, id: '' } : start;
  // More than can be remembered: the oldest of them are taken for certain, but nothing that is still to be listed.
  const crossed = listed.filter((item) => isAfter(item, certain)).at(-remembered - 1);
  if (!crossed) return certain;
  const { at, id } = isAfter(crossed, last) ? last : crossed;
  return { at, id };
}

/** 24 bits that tell an item from others. */
function fingerprint({ id, at }: Place): number {
  return createHash('sha256').update(`${id} ${at}`).digest().readUIntBE(0, 3);
}
