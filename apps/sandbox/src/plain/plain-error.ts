import type { Answer } from '../faults/with-faults.js';

/** An error answer of the plain protocol: `{code, message, field?}`. */
export class PlainError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }

  answer(): Answer {
    const { status, code, message, field } = this;
    return { status, body: { code, message, ...(field === undefined ? {} : { field }) } };
  }
}

/** 422: the content cannot be taken. `field` is a path with dots, `lines.0.value`. */
export function refused(code: string, message: string, field?: string): PlainError {
  return new PlainError(422, code, message, field);
}

/** 404. */
export function missing(what: string, id: string): PlainError {
  return new PlainError(404, 'not_found', `There is no ${what} ${id}.`);
}

/** 409: somebody changed the record since `rev` was read. */
export function stale(rev: number, current: number): PlainError {
  return new PlainError(409, 'stale', `The record is at rev ${current}, not at ${rev}.`);
}
