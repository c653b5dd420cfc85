import {
  AccessDenied,
  AnswerLost,
  type CallKind,
  ConnectorFailure,
  networkFailure,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  SystemUnavailable,
} from '@handover/connector-kit';
import { OrgFailed } from './keep-alive-transport.js';
import { type OrgFields, ourNameOf } from './org-fields.js';

const BUSY = new Set([
  'REQUEST_LIMIT_EXCEEDED',
  'SERVER_UNAVAILABLE',
  'UNABLE_TO_LOCK_ROW',
  'CONCURRENT_REQUEST_LIMIT_EXCEEDED',
]);
const DENIED = new Set([
  'INVALID_SESSION_ID',
  'INVALID_LOGIN',
  'API_DISABLED_FOR_ORG',
  'API_CURRENTLY_DISABLED',
  'INSUFFICIENT_ACCESS',
  'INSUFFICIENT_ACCESS_OR_READONLY',
  'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
  'invalid_client',
  'invalid_client_id',
  'invalid_grant',
  'invalid_app_access',
  'unsupported_grant_type',
]);
const ABSENT = new Set(['NOT_FOUND', 'MALFORMED_ID', 'ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY']);
const DUPLICATE = new Set(['DUPLICATE_VALUE', 'DUPLICATES_DETECTED', 'DUPLICATE_EXTERNAL_ID']);

/** What jsforce throws for an error answer. */
interface ApiError {
  errorCode: string;
  message: string;
  data?: { fields?: string[] };
}

/** Every error of a call to the org as the failure that the platform acts on. */
export function failureOf(error: unknown, kind: CallKind, fields: OrgFields): Error {
  if (error instanceof ConnectorFailure) return error;
  if (error instanceof OrgFailed) return orgFailure(error, kind);
  if (isApiError(error)) return refusal(error, fields);
  // The token endpoint's errors carry their OAuth 2 code as their name.
  const { name, message } = error as Error;
  if (DENIED.has(name)) return refusal({ errorCode: name, message }, fields);
  return networkFailure(error as NodeJS.ErrnoException, kind, 'The CRM') ?? (error as Error);
}

/** Whether the org no longer accepts the session; a new one may. */
export function isSessionExpired(error: unknown): boolean {
  return isApiError(error) && error.errorCode === 'INVALID_SESSION_ID';
}

function orgFailure({ status, body, retryAfterSeconds }: OrgFailed, kind: CallKind): ConnectorFailure {
  const said = messageIn(body);
  if (status === 429 || status === 503) {
    return new SystemUnavailable('The CRM takes no more calls at the moment.', said, retryAfterSeconds);
  }
  if (kind === 'read') return new SystemUnavailable(`The CRM failed with HTTP ${status}.`, said, retryAfterSeconds);
  return new AnswerLost(`The CRM failed with HTTP ${status}; the write may have been done.`, said);
}

function refusal({ errorCode, message, data }: ApiError, fields: OrgFields): ConnectorFailure {
  const said = `${errorCode}: ${message}`;
  if (BUSY.has(errorCode)) return new SystemUnavailable('The CRM takes no more calls at the moment.', said);
  if (DENIED.has(errorCode))
    return new AccessDenied('The CRM refuses the credentials or the rights of its connected app.', said);
  if (ABSENT.has(errorCode)) return new RecordNotFound('The CRM does not hold this record.', said);
  if (DUPLICATE.has(errorCode)) return new RecordConflict('The CRM holds a record with this reference already.', said);
  const named = (data?.fields ?? []).map((name) => ourNameOf(name, fields)).find((name) => name !== undefined);
  return new RecordRefused('The CRM refuses the request.', said, named);
}

function isApiError(error: unknown): error is ApiError {
  if (typeof error !== 'object' || error === null) return false;
  return typeof (error as Partial<ApiError>).errorCode === 'string';
}

function messageIn(body: string): string {
  try {
    const [first] = [JSON.parse(body) as ApiError | ApiError[]].flat();
    if (first?.message) return `${first.errorCode}: ${first.message}`;
  } catch {
    // Not JSON: a proxy's or load balancer's own page.
  }
  return body.slice(0, 500);
}
