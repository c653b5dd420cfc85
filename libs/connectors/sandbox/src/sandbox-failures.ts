import {
  AccessDenied,
  AnswerLost,
  type ConnectorFailure,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
  SystemUnavailable,
} from '@handover/connector-kit';
import { type FieldNames, ourField } from './refused-field.js';

/** Whether a call may have changed something. */
export type CallKind = 'read' | 'write';

/** The vendor's error answer. */
export interface ErrorBody {
  code?: string;
  message?: string;
  field?: string;
}

/** Without one of these the request may have arrived. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What an error answer means to the platform. */
export function answeredFailure(
  { status, body, retryAfter }: { status: number; body: ErrorBody; retryAfter?: string },
  kind: CallKind,
  names: FieldNames,
): ConnectorFailure {
  const { code, message: said } = body;
  const seconds = secondsOf(retryAfter);
  if (status === 401 || status === 403) return new AccessDenied('The system refuses our token.', said);
  if (status === 404 && code === 'not_found') return new RecordNotFound('The system does not hold this record.', said);
  if (status === 409 && code === 'stale') return new StaleVersion('The record was changed since it was read.', said);
  if (status === 409) return new RecordConflict('The system holds a record with this reference already.', said);
  if (status === 400 || status === 422) {
    return new RecordRefused('The system refuses the record.', said, ourField(body.field, names));
  }
  // A 503 that does not say when to come back may be a gateway's word for an answer that it lost.
  if (status === 429 || (status === 503 && (kind === 'read' || seconds !== undefined))) {
    return new SystemUnavailable('The system takes no more calls at the moment.', said, seconds);
  }
  if (kind === 'write' && status >= 500) {
    return new AnswerLost(`The system failed with HTTP ${status}; the write may have been done.`, said);
  }
  return new SystemUnavailable(`The system failed with HTTP ${status}.`, said, seconds);
}

/** What a call without an answer means to the platform; undefined for an error that is not the network's. */
export function unansweredFailure(error: Error & { code?: string }, kind: CallKind): ConnectorFailure | undefined {
  const { code } = error;
  if (code === undefined) return undefined;
  const options = { cause: error };
  if (NEVER_SENT.has(code)) {
    return new SystemUnavailable('The system cannot be reached.', error.message, undefined, options);
  }
  if (kind === 'read') return new SystemUnavailable('The system did not answer.', error.message, undefined, options);
  return new AnswerLost('The system did not answer; the write may have been done.', error.message, options);
}

/** Retry-After in seconds, whether it gives seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
