import { Readable } from 'node:stream';

/** A body on the wire and what it is, unless the caller says what it is. */
export interface RequestBody {
  body?: string | Buffer | Readable;
  contentType?: string;
}

/** Writes a body: texts, bytes and streams as they are, forms as forms, all else as JSON. */
export function requestBody(data: unknown): RequestBody {
  if (data === undefined || data === null) return {};
  if (typeof data === 'string' || Buffer.isBuffer(data) || data instanceof Readable) return { body: data };
  if (data instanceof URLSearchParams) {
    return { body: data.toString(), contentType: 'application/x-www-form-urlencoded' };
  }
  return { body: JSON.stringify(data), contentType: 'application/json' };
}
