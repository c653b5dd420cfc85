/** A place in a list that is sorted by instant and id; without an id, the end of its instant. */
export interface Place {
  /** Milliseconds since 1970. */
  at: number;
  id: string;
}

/** How far one list was read, and what of it was listed beyond. */
export interface Trail {
  /** Everything up to here was listed. */
  place: Place;
  /** Fingerprints of what was listed after it. */
  seen: ReadonlySet<number>;
}

/** How far changes were read by polling. */
export interface PollCursor {
  by: 'poll';
  changes: Trail;
  deletions: Trail;
}

/** How far the stream of change events was read. */
export interface EventCursor {
  by: 'events';
  replayId: number;
  /** When the last event was committed, from where polling goes on if the stream no longer reaches back so far. */
  since: number;
}

export type ChangeCursor = PollCursor | EventCursor;

/** Bytes of a fingerprint: among as many as a cursor holds, one in forty thousand is taken for another. */
const FINGERPRINT_BYTES = 3;
const TRAIL = /^([0-9a-z]{1,11})~([0-9A-Za-z]*)~([\w-]*)$/;
const EVENTS = /^e~(-?[0-9]{1,16})~([0-9a-z]{1,11})$/;
/** Latest instant that a Date can hold. */
const LATEST = 8.64e15;

/** The cursor as text that needs no escaping in a URL. */
export function writeCursor(cursor: ChangeCursor): string {
  if (cursor.by === 'events') return `e~${cursor.replayId}~${cursor.since.toString(36)}`;
  return `p~${trailText(cursor.changes)}.${trailText(cursor.deletions)}`;
}

/** The cursor in the text, undefined when there is none in it. */
export function readCursor(text: string): ChangeCursor | undefined {
  const events = EVENTS.exec(text);
  if (events) return { by: 'events', replayId: Number(events[1]), since: instantIn(events[2]!) };
  if (!text.startsWith('p~')) return undefined;
  const [changes, deletions, ...more] = text.slice(2).split('.').map(trailIn);
  return changes && deletions && more.length === 0 ? { by: 'poll', changes, deletions } : undefined;
}

function trailText({ place, seen }: Trail): string {
  const bytes = Buffer.alloc(seen.size * FINGERPRINT_BYTES);
  [...seen].forEach((each, index) => bytes.writeUIntBE(each, index * FINGERPRINT_BYTES, FINGERPRINT_BYTES));
  return `${place.at.toString(36)}~${place.id}~${bytes.toString('base64url')}`;
}

function trailIn(text: string): Trail | undefined {
  const [, at, id, seen] = TRAIL.exec(text) ?? [];
  if (at === undefined || ![0, 15, 18].includes(id!.length)) return undefined;
  return { place: { at: instantIn(at), id: id! }, seen: fingerprintsIn(seen!) };
}

function instantIn(text: string): number {
  return Math.min(parseInt(text, 36), LATEST);
}

function fingerprintsIn(text: string): ReadonlySet<number> {
  const bytes = Buffer.from(text, 'base64url');
  const seen = new Set<number>();
  for (let at = 0; at + FINGERPRINT_BYTES <= bytes.length; at += FINGERPRINT_BYTES) {
    seen.add(bytes.readUIntBE(at, FINGERPRINT_BYTES));
  }
  return seen;
}
