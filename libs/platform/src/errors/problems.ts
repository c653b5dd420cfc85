import { type FieldError, Problem } from './problem.js';

/** 404: there is no such thing. */
export function notFound(what: string, id: string): Problem {
  return new Problem({ type: 'not-found', title: 'Not found', status: 404, detail: `There is no ${what} "${id}".` });
}

/** 403: the access token lacks a scope. */
export function forbidden(scope: string): Problem {
  return new Problem({
    type: 'forbidden',
    title: 'Forbidden',
    status: 403,
    detail: `The access token lacks the scope "${scope}".`,
    extensions: { requiredScope: scope },
    headers: { 'WWW-Authenticate': `Bearer realm="handover", error="insufficient_scope", scope="${scope}"` },
  });
}

/** 409: the request contradicts what is there. */
export function conflict(detail: string): Problem {
  return new Problem({ type: 'conflict', title: 'Conflict', status: 409, detail });
}

/** 400: the request is not well-formed. */
export function invalid(detail: string, errors?: FieldError[]): Problem {
  return new Problem({ type: 'invalid-request', title: 'Invalid request', status: 400, detail, errors });
}

/** 422: the request is well-formed, and the domain says no. */
export function refused(detail: string, extensions?: Record<string, unknown>): Problem {
  return new Problem({ type: 'rejected', title: 'Rejected', status: 422, detail, extensions });
}

/** 503: not now, and nothing was done: `executed: false` tells callers that they may simply try again. */
export function unavailable(detail: string, retryAfterSeconds?: number): Problem {
  const extensions = { executed: false };
  return new Problem({ type: 'unavailable', title: 'Unavailable', status: 503, detail, retryAfterSeconds, extensions });
}

/** 412: the thing has changed since the caller read it. */
export function preconditionFailed(detail: string): Problem {
  return new Problem({ type: 'precondition-failed', title: 'Precondition failed', status: 412, detail });
}
