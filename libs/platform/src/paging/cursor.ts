import { invalid } from '../errors/problems.js';

/** A value that JSON writes without brackets. */
export type JsonScalar = string | number | boolean | null;

/** Makes the place where a page ended opaque to callers: base64url of JSON. */
export function encodeCursor(value: Record<string, JsonScalar>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * Reads what {@link encodeCursor} wrote.
 *
 * @throws Problem 400 pointing at `/cursor` when it is none of ours
 */
export function decodeCursor<Value extends Record<string, JsonScalar> = Record<string, JsonScalar>>(
  cursor: string,
): Value {
  const value = parsed(cursor);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw badCursor();
  if (!Object.values(value).every((member) => member === null || typeof member !== 'object')) throw badCursor();
  return value as Value;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
}

function badCursor() {
  return invalid('The cursor is not one that this API gave out: begin again without it.', [
    { pointer: '/cursor', detail: 'must be the nextCursor of an earlier page' },
  ]);
}
