import type { Answer, FaultDialect } from '../faults/with-faults.js';

/** One entry of an error answer. */
export interface ErrorEntry {
  type: 'oauth' | 'system' | 'validation';
  message: string;
  field?: string;
}

/** An error answer: `{"errors": [{"type", "message", "field"?}]}`. */
export class KantataError extends Error {
  constructor(
    readonly status: number,
    readonly entry: ErrorEntry,
  ) {
    super(entry.message);
  }

  answer(): Answer {
    return { status: this.status, body: { errors: [this.entry] } };
  }
}

/** 422: a field of the object cannot be taken. */
export function invalid(field: string, message: string): KantataError {
  return new KantataError(422, { type: 'validation', message, field });
}

/** 400: the request itself makes no sense. */
export function badRequest(message: string): KantataError {
  return new KantataError(400, { type: 'system', message });
}

export function missing(what: string, id: string): KantataError {
  return new KantataError(404, { type: 'system', message: `There is no ${what} ${id}.` });
}

export function unauthorized(): KantataError {
  return new KantataError(401, { type: 'oauth', message: 'Invalid OAuth 2 Request' });
}

/** How faults are answered. Kantata does not document Retry-After; it is sent so that a rate limit can be told to end. */
export const dialect: FaultDialect = {
  failed: (status) =>
    status === 401
      ? unauthorized().answer()
      : new KantataError(status, { type: 'system', message: 'Something went wrong.' }).answer(),
  rateLimited: (seconds) => ({
    ...new KantataError(429, { type: 'system', message: 'Too many requests.' }).answer(),
    headers: { 'retry-after': String(seconds) },
  }),
  refused: (message) => new KantataError(422, { type: 'validation', message }).answer(),
};
