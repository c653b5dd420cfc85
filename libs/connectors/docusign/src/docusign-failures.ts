import {
  AccessDenied,
  type ConnectorFailure,
  jsonOf,
  RecordNotFound,
  RecordRefused,
  SystemUnavailable,
  type VendorAnswer,
  retryAfterSeconds,
} from '@handover/connector-kit';

const OVER_LIMIT = new Set(['HOURLY_APIINVOCATION_LIMIT_EXCEEDED', 'BURST_APIINVOCATION_LIMIT_EXCEEDED']);
const DENIED = new Set([
  'USER_AUTHENTICATION_FAILED',
  'AUTHORIZATION_INVALID_TOKEN',
  'PARTNER_AUTHENTICATION_FAILED',
  'USER_LACKS_PERMISSIONS',
  'USER_LACKS_MEMBERSHIP',
  'USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT',
  'ACCOUNT_LACKS_PERMISSIONS',
]);
const ABSENT = new Set(['ENVELOPE_DOES_NOT_EXIST', 'DOCUMENT_DOES_NOT_EXIST', 'RESOURCE_NOT_FOUND']);

/** Seconds after which a burst is forgotten. */
const BURST_WINDOW_SECONDS = 30;

/** An error answer of the REST API (`errorDetails`). */
interface ErrorDetails {
  errorCode?: string;
  message?: string;
}

/** What an answer other than 2xx of the REST API means to the platform; every call of the connector is a read. */
export function apiFailure(answer: VendorAnswer, now: Date): ConnectorFailure {
  const { status } = answer;
  const { errorCode, message } = (jsonOf(answer) ?? {}) as ErrorDetails;
  const said = errorCode === undefined ? textOf(answer) : [errorCode, message].filter(Boolean).join(': ');
  if (status === 429 || (errorCode !== undefined && OVER_LIMIT.has(errorCode))) {
    const seconds = retryAfterSeconds(answer.headers['retry-after']) ?? secondsToReset(answer, errorCode, now);
    return new SystemUnavailable('DocuSign takes no more calls at the moment.', said, seconds);
  }
  if (status === 401 || status === 403 || (errorCode !== undefined && DENIED.has(errorCode))) {
    return new AccessDenied('DocuSign refuses the token or the rights of its user.', said);
  }
  if (errorCode !== undefined && (status === 404 || ABSENT.has(errorCode))) {
    return new RecordNotFound('DocuSign does not hold this envelope or document.', said);
  }
  if (status === 400 || status === 422) return new RecordRefused('DocuSign refuses the request.', said);
  return new SystemUnavailable(
    `DocuSign failed with HTTP ${status}.`,
    said,
    retryAfterSeconds(answer.headers['retry-after']),
  );
}

/** What an error answer of the account server (RFC 6749, 5.2) means to the platform. */
export function grantFailure(answer: VendorAnswer): ConnectorFailure {
  const { error, error_description: description } = (jsonOf(answer) ?? {}) as Record<string, string | undefined>;
  const said = error === undefined ? textOf(answer) : [error, description].filter(Boolean).join(': ');
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    const hint = error === 'consent_required' ? 'A person must consent to the app first.' : '';
    return new AccessDenied(`DocuSign's account server grants no access. ${hint}`.trim(), said);
  }
  const seconds = retryAfterSeconds(answer.headers['retry-after']);
  return new SystemUnavailable(`DocuSign's account server failed with HTTP ${answer.status}.`, said, seconds);
}

/** Whether the API no longer accepts the token; a new one may be. */
export function isTokenExpired(answer: VendorAnswer): boolean {
  return answer.status === 401;
}

function secondsToReset({ headers }: VendorAnswer, errorCode: string | undefined, now: Date): number | undefined {
  if (errorCode === 'BURST_APIINVOCATION_LIMIT_EXCEEDED') return BURST_WINDOW_SECONDS;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? Math.max(1, Math.ceil(reset - now.getTime() / 1000)) : undefined;
}

function textOf({ bytes }: VendorAnswer): string | undefined {
  return bytes.toString().slice(0, 500) || undefined;
}
