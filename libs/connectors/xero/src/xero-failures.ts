import {
  type CallKind,
  AccessDenied,
  AnswerLost,
  ConnectorFailure,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  SystemUnavailable,
  type VendorAnswer,
} from '@handover/connector-kit';

const TAKEN = /must be unique|already (exists|in use|been used)/i;

/** Bodies of error answers: Accounting, Projects, and the gateway before both. */
interface ErrorBody {
  Message?: string;
  Elements?: { ValidationErrors?: { Message?: string }[] }[];
  message?: string;
  modelState?: Record<string, unknown>;
  Title?: string;
  Detail?: string;
}

/** What an error answer means to the platform; Xero's own sentences are kept. */
export function answered({ status, headers, bytes }: VendorAnswer, kind: CallKind): ConnectorFailure {
  const said = sentenceOf(bytes.toString());
  if (status === 401 || status === 403) return new AccessDenied('Xero refuses our token or its scopes.', said);
  if (status === 404) return new RecordNotFound('Xero does not hold this record.', said);
  if (status === 429) {
    const problem = headers['x-rate-limit-problem'];
    const limit = problem === undefined ? '' : ` (${String(problem)} limit)`;
    return new SystemUnavailable(`Xero takes no more calls at the moment${limit}.`, said, secondsOf(headers));
  }
  if (status === 400 && TAKEN.test(said)) {
    return new RecordConflict('Xero holds a record with this number already.', said);
  }
  // A request with the same key is under way: it may be done by now.
  if (status === 409 && kind === 'write') return new AnswerLost('Xero is at work on the same request.', said);
  if (status < 500) return new RecordRefused('Xero refuses the request.', said);
  const seconds = secondsOf(headers);
  if (kind === 'read' || (status === 503 && seconds !== undefined)) {
    return new SystemUnavailable(`Xero failed with HTTP ${status}.`, said, seconds);
  }
  return new AnswerLost(`Xero failed with HTTP ${status}; the write may have been done.`, said);
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

function sentenceOf(body: string): string {
  let content: ErrorBody;
  try {
    content = JSON.parse(body) as ErrorBody;
  } catch {
    // "The resource you're looking for cannot be found" comes as text; a proxy's own page as HTML.
    return body.slice(0, 500);
  }
  const errors = (content.Elements ?? []).flatMap(({ ValidationErrors = [] }) =>
    ValidationErrors.map(({ Message }) => Message),
  );
  const model = Object.values(content.modelState ?? {}).flat();
  const sentences = [...errors, ...model].filter((each) => each !== undefined);
  if (sentences.length > 0) return [...new Set(sentences)].join(' ');
  return content.Detail ?? content.Message ?? content.message ?? content.Title ?? body.slice(0, 500);
}

function secondsOf(headers: VendorAnswer['headers']): number | undefined {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && headers['retry-after'] !== undefined ? Math.max(0, seconds) : undefined;
}
