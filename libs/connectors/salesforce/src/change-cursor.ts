/** How far the list of changes was read. */
export interface ChangeCursor {
  /** SystemModstamp of the last change listed, ISO 8601. */
  stamp: string;
  /** Its id; changes of the same stamp are listed by id. */
  id: string;
  /** When the last deletion listed was made, ISO 8601. */
  deletedAt: string;
}

/** The cursor as text. */
export function writeCursor({ stamp, id, deletedAt }: ChangeCursor): string {
  return Buffer.from(JSON.stringify([stamp, id, deletedAt])).toString('base64url');
}

/** The cursor in the text, undefined when there is none in it. */
export function readCursor(text: string): ChangeCursor | undefined {
  try {
    const [stamp, id, deletedAt] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (typeof id !== 'string' || !isInstant(stamp) || !isInstant(deletedAt)) return undefined;
    return { stamp, id, deletedAt };
  } catch {
    return undefined;
  }
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
