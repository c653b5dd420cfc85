import {
  AccessDenied,
  AnswerLost,
  type CallKind,
  type ConnectorFailure,
  RecordNotFound,
  RecordRefused,
  SystemUnavailable,
  retryAfterSeconds,
} from '@handover/connector-kit';

/** One entry of Kantata's error answers: `{"errors": [{"type", "message", "field"?}]}`. */
interface ErrorEntry {
  type?: string;
  message?: string;
  field?: string;
}

/** "Retry after a small delay" is all that Kantata documents for 429. */
const SMALL_DELAY_SECONDS = 1;

/** Their names of what a refusal may complain of, and ours. */
const fieldNames: Readonly<Record<string, string>> = {
  title: 'name',
  role_id: 'role',
  role: 'role',
  skill_id: 'skills',
  start_date: 'start',
  end_date: 'end',
  minutes: 'hours',
  workspace_id: 'projectId',
  service_model_ref: 'externalReference',
};

/** What an error answer means to the platform. */
export function answeredFailure(
  { status, body, text, retryAfter }: { status: number; body: unknown; text: string; retryAfter?: string },
  kind: CallKind,
): ConnectorFailure {
  const entries = entriesOf(body);
  const said = entries ? entries.map(({ message }) => message).join(' ') : text.slice(0, 500);
  const seconds = retryAfterSeconds(retryAfter);
  if (status === 401 || status === 403) return new AccessDenied('Kantata refuses our token or its rights.', said);
  // A wrong address is no empty system.
  if (status === 404 && entries) return new RecordNotFound('Kantata does not hold this record.', said);
  if (status === 429) {
    return new SystemUnavailable('Kantata takes no more calls at the moment.', said, seconds ?? SMALL_DELAY_SECONDS);
  }
  if (status >= 400 && status < 500 && entries) {
    return new RecordRefused('Kantata refuses the record.', said, fieldNames[entries[0]?.field ?? '']);
  }
  if (status === 503 && (kind === 'read' || seconds !== undefined)) {
    return new SystemUnavailable('Kantata is not available.', said, seconds);
  }
  if (kind === 'write' && status >= 500) {
    return new AnswerLost(`Kantata failed with HTTP ${status}; the write may have been done.`, said);
  }
  return new SystemUnavailable(`Kantata failed with HTTP ${status}.`, said, seconds);
}

/** An answer that is not what Kantata's documentation says. */
export function malformedAnswer(text: string, kind: CallKind): ConnectorFailure {
  const said = text.slice(0, 500);
  if (kind === 'read') return new SystemUnavailable('Kantata answered with something that is no answer of it.', said);
  return new AnswerLost('Kantata answered with something that is no answer of it; the write may have been done.', said);
}

/** An object that was to be created and should be in the answer. */
export function created<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new AnswerLost('Kantata answered without an object that was to be created.');
  return row;
}

/**
 * A failure in the midst of a change of several calls: what was not done is no longer "nothing", so that repeating the
 * whole change is not safe.
 */
export function inMidst(error: unknown): unknown {
  if (!(error instanceof SystemUnavailable)) return error;
  const { message, vendorMessage } = error;
  return new AnswerLost(`A part of the change was written, then: ${message}`, vendorMessage, { cause: error });
}

function entriesOf(body: unknown): ErrorEntry[] | undefined {
  const errors = (body as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(errors) ? (errors as ErrorEntry[]) : undefined;
}
