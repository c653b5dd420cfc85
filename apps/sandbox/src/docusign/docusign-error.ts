import type { Answer, FaultDialect } from '../faults/with-faults.js';

/** An error answer of the eSignature REST API: `{errorCode, message}`. */
export class DocusignError extends Error {
  constructor(
    readonly status: number,
    readonly errorCode: string,
    message: string,
  ) {
    super(message);
  }

  answer(): Answer {
    return { status: this.status, body: { errorCode: this.errorCode, message: this.message } };
  }
}

export const invalidToken = (): DocusignError =>
  new DocusignError(401, 'AUTHORIZATION_INVALID_TOKEN', 'The access token provided is expired, revoked or malformed.');

export const noSuchEnvelope = (): DocusignError =>
  new DocusignError(
    404,
    'ENVELOPE_DOES_NOT_EXIST',
    'The envelope specified does not exist or you do not have rights to it.',
  );

export const noSuchDocument = (): DocusignError =>
  new DocusignError(404, 'DOCUMENT_DOES_NOT_EXIST', 'The document specified was not found.');

export const noMember = (): DocusignError =>
  new DocusignError(
    401,
    'USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT',
    'The specified User is not a member of the specified Account.',
  );

export const badParameter = (message: string): DocusignError =>
  new DocusignError(
    400,
    'INVALID_REQUEST_PARAMETER',
    `The request contained at least one invalid parameter. ${message}`,
  );

export const overLimit = (status: number, limit: number): DocusignError =>
  new DocusignError(
    status,
    'HOURLY_APIINVOCATION_LIMIT_EXCEEDED',
    `The maximum number of hourly API invocations has been exceeded. The hourly limit is ${limit}.`,
  );

/** How the REST API words the failures that a fault brings about. */
export function dialectOf(hourlyLimit: number): FaultDialect {
  return {
    failed: (status) =>
      status === 401
        ? invalidToken().answer()
        : new DocusignError(status, 'UNSPECIFIED_ERROR', 'An unexpected error occurred.').answer(),
    rateLimited: (seconds) => ({
      ...overLimit(429, hourlyLimit).answer(),
      headers: { 'retry-after': String(seconds) },
    }),
    refused: (message) => new DocusignError(400, 'INVALID_REQUEST_PARAMETER', message).answer(),
  };
}
