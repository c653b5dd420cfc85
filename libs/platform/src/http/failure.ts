import type { ProblemDocument } from '../errors/api-problems.js';
import { maskSecrets, maskText } from '../logging/mask-secrets.js';
import { retryAfterSeconds } from './retry-after.js';
import { TimedOut, type WireAnswer, type WireRequest } from './send-request.js';
import { type FailedRequest, UpstreamProblem } from './upstream-problem.js';

/** Failures before anything was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
]);

/** Names the failure of a call that got no answer. */
export function noAnswer(upstream: string, wire: WireRequest, error: unknown): UpstreamProblem {
  const code = (error as { code?: unknown } | undefined)?.code;
  const sent = !(typeof code === 'string' && NEVER_SENT.has(code));
  const reason =
    error instanceof TimedOut
      ? `did not answer within ${wire.timeoutMs} ms`
      : sent
        ? `closed the connection before it answered (${String(code ?? (error as Error).message)})`
        : `cannot be reached (${String(code)})`;
  return new UpstreamProblem({
    upstream,
    reason,
    ambiguous: sent && changes(wire.method),
    request: requestOf(wire),
    cause: error,
  });
}

/** Names the failure that an answer is about. */
export function badAnswer(upstream: string, wire: WireRequest, answer: WireAnswer): UpstreamProblem {
  const problem = problemIn(answer);
  const said = problem ? `: ${problem.detail ?? problem.title}` : '';
  return new UpstreamProblem({
    upstream,
    reason: `answered ${answer.status}${said}`,
    status: answer.status,
    problem,
    ambiguous: isAmbiguous(wire.method, answer.status, problem),
    retryAfterSeconds: retryAfterSeconds(answer.headers['retry-after']),
    request: requestOf(wire),
  });
}

/** Names the failure of an answer that says that all is well and cannot be read. */
export function unreadableAnswer(upstream: string, wire: WireRequest, status: number, cause: unknown): UpstreamProblem {
  const reason = `answered ${status} with a body that is not JSON`;
  return new UpstreamProblem({
    upstream,
    reason,
    status,
    ambiguous: changes(wire.method),
    request: requestOf(wire),
    cause,
  });
}

/** Our own APIs say `executed: false` when they did nothing; of any other failure inside a service, nothing is known. */
function isAmbiguous(method: string, status: number, problem: ProblemDocument | undefined): boolean {
  if (!changes(method)) return false;
  if (status === 409) return problem?.type?.endsWith('/request-in-progress') === true;
  return status >= 500 && (problem as { executed?: unknown } | undefined)?.executed !== false;
}

function changes(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function problemIn({ headers, body }: WireAnswer): ProblemDocument | undefined {
  if (!headers['content-type']?.startsWith('application/problem+json') || !Buffer.isBuffer(body)) return undefined;
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    const isProblem =
      typeof parsed === 'object' && parsed !== null && typeof (parsed as { type?: unknown }).type === 'string';
    return isProblem ? (parsed as ProblemDocument) : undefined;
  } catch {
    return undefined;
  }
}

function requestOf({ method, upstream, path, body }: WireRequest): FailedRequest {
  const request: FailedRequest = { method, url: maskText(`${upstream.origin}${path}`) };
  if (typeof body === 'string' && body !== '') request.body = maskSecrets(jsonOrText(body));
  return request;
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
