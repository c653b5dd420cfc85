import {
  type CallKind,
  AccessDenied,
  AnswerLost,
  type ConnectorFailure,
  RecordConflict,
  RecordRefused,
  StaleVersion,
  SystemUnavailable,
} from '@handover/connector-kit';

/** A label of Tryton's → our name of the field, for refusals that name one. */
export type FieldNames = Readonly<Record<string, string>>;

/** The error of an answer: its kind and what belongs to it; of a fault of the server, its text comes first. */
export type RpcError = readonly [kind: string, ...rest: unknown[]];

/** Tryton's word for missing rights, of which there is no kind of error. */
const DENIED = /^(You are not allowed to |Calling button .* is not allowed\.)/;
/** The companion module's, in English: the connector works in that language. */
const TAKEN = /^The external reference must be unique/;
/** The transaction was rolled back, or never begun. */
const NOT_DONE =
  /could not serialize access|deadlock detected|no turn within|Connection refused|the database system is |too many clients|remaining connection slots/;

/** What the error of an answer means to the platform. */
export function answeredFailure(error: RpcError, kind: CallKind, names: FieldNames = {}): ConnectorFailure {
  const [type, content] = error;
  switch (type) {
    case 'UserError': {
      const [message, description] = texts(content);
      const said = [message, description].filter(Boolean).join(' ');
      if (DENIED.test(said)) return new AccessDenied('The user of the connector has no right to do this.', said);
      if (TAKEN.test(said)) return new RecordConflict('The system holds a record with this reference already.', said);
      return new RecordRefused('The system refuses the record.', said, fieldIn(said, names));
    }
    case 'UserWarning': {
      const [name, message, description] = texts(content);
      const said = [message, description].filter(Boolean).join(' ');
      return new RecordRefused(`The system warns, and the warning "${name}" is not one that is accepted.`, said);
    }
    case 'ConcurrencyException':
      return new StaleVersion('The record was changed since it was read.', String(content));
    case 'LoginException':
      return new AccessDenied('The system refuses the credentials of the connector.', String(content));
    default:
      return serverFault(String(type).trim(), kind);
  }
}

/** What an HTTP status other than 200 means to the platform. */
export function statusFailure(
  status: number,
  said: string | undefined,
  retryAfter: number | undefined,
  kind: CallKind,
): ConnectorFailure {
  if (status === 401) return new AccessDenied('The system refuses the credentials of the connector.', said);
  if (status === 403) {
    return new AccessDenied('The system does not offer this call: is its companion module installed?', said);
  }
  if (status === 404) return new SystemUnavailable('The system does not know the database of this name.', said);
  if (status === 400 || status === 413) return new RecordRefused('The system refuses the request.', said);
  if (status === 429 || (status === 503 && (kind === 'read' || retryAfter !== undefined))) {
    return new SystemUnavailable('The system takes no more calls at the moment.', said, retryAfter);
  }
  if (kind === 'read') return new SystemUnavailable(`The system failed with HTTP ${status}.`, said, retryAfter);
  return new AnswerLost(`The system failed with HTTP ${status}; the write may have been done.`, said);
}

/** A failure after a write that was done: whatever it is, the write must not pass for one that was not. */
export function afterWrite(error: unknown): unknown {
  if (!(error instanceof SystemUnavailable)) return error;
  return new AnswerLost('The write was done, and what it made could not be read.', error.vendorMessage, {
    cause: error,
  });
}

function serverFault(said: string, kind: CallKind): ConnectorFailure {
  if (NOT_DONE.test(said)) return new SystemUnavailable('The system could not do it just now.', said);
  if (kind === 'read') return new SystemUnavailable('The system failed.', said);
  return new AnswerLost('The system failed; the write may have been done.', said);
}

/** Tryton names fields by their labels: `A value is required for field "Party" in "Project Work".` */
function fieldIn(said: string, names: FieldNames): string | undefined {
  const label = /field "([^"]+)"/.exec(said)?.[1];
  return label === undefined ? undefined : names[label];
}

function texts(content: unknown): string[] {
  return Array.isArray(content) ? content.map((each) => (typeof each === 'string' ? each : '')) : [String(content)];
}
