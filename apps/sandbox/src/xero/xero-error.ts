import type { Answer, FaultDialect } from '../faults/with-faults.js';

/** An error that Xero answers; its shape depends on which API was called. */
export class XeroError extends Error {
  constructor(
    readonly status: number,
    readonly sentences: string[],
    /** The documents that were refused, for the Accounting API. */
    readonly documents: object[] = [],
  ) {
    super(sentences.join(' '));
  }
}

/** 400: what was sent breaks a rule of Xero's. */
export function invalid(...sentences: string[]): XeroError {
  return new XeroError(400, sentences);
}

/** 404. */
export function missing(): XeroError {
  return new XeroError(404, ["The resource you're looking for cannot be found"]);
}

/** 401 or 403, as the gateway before the APIs words it. */
export function gateway(status: 401 | 403, detail: string): Answer {
  const body = { Type: null, Title: status === 401 ? 'Unauthorized' : 'Forbidden', Status: status, Detail: detail };
  return { status, body: { ...body, Instance: null, Extensions: {} } };
}

/** Errors of the Accounting API. */
export function accountingError({ status, sentences, documents }: XeroError): Answer {
  if (status === 404) return { status, headers: { 'content-type': 'text/html' }, body: sentences[0] };
  if (status === 400) {
    const ValidationErrors = sentences.map((Message) => ({ Message }));
    const Elements = documents.length > 0 ? documents : [{ ValidationErrors }];
    return {
      status,
      body: { ErrorNumber: 10, Type: 'ValidationException', Message: 'A validation exception occurred', Elements },
    };
  }
  return { status, body: { ErrorNumber: status, Type: 'PostDataInvalidException', Message: sentences.join(' ') } };
}

/** Errors of the Projects API. */
export function projectsError({ status, sentences }: XeroError): Answer {
  if (status === 404) return { status, body: { message: sentences[0] } };
  return { status, body: { message: 'The request is invalid.', modelState: { request: sentences } } };
}

/** How either API words what a fault brings about. */
export function dialectOf(error: (error: XeroError) => Answer): FaultDialect {
  return {
    failed: (status) => {
      if (status === 401) return gateway(401, 'TokenExpired: token expired');
      if (status === 403) return gateway(403, 'AuthenticationUnsuccessful');
      if (status === 429) return limited('minute', 1);
      return { status, body: { ErrorNumber: status, Type: 'Exception', Message: 'An error occurred in Xero.' } };
    },
    rateLimited: (seconds) => limited('minute', seconds),
    refused: (message) => error(invalid(message)),
  };
}

/** 429: which limit, and how long to wait. */
export function limited(problem: string, retryAfterSeconds: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds), 'x-rate-limit-problem': problem },
    body: { Type: null, Title: 'Too Many Requests', Status: 429, Detail: `The ${problem} limit has been exceeded.` },
  };
}
