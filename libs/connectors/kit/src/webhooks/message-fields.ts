import { z } from 'zod';

/** An identifier or name in a vendor's message: printable ASCII, so that it can be kept as it is, and not long. */
export const shortText = z.string().regex(/^[\x20-\x7e]{1,100}$/, 'must be 1 to 100 printable characters');

/** The JSON in a body; undefined when there is none. */
export function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

const INSTANT = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/;

/** An instant in a vendor's message, UTC where it names no zone; read as ISO 8601 in UTC with milliseconds. */
export const instantText = z.string().transform((text, context): string => {
  const written = INSTANT.exec(text);
  const date = new Date(written && written[1] === undefined ? `${text}Z` : text);
  if (written && !Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'must be a date and time' });
  return z.NEVER;
});
