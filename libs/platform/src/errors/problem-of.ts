import { HttpException } from '@nestjs/common';
import { isDatabaseUnavailable } from '../database/database-errors.js';
import { UpstreamProblem } from '../http/upstream-problem.js';
import { kindOfStatus } from './http-status.js';
import { Problem } from './problem.js';

const DATABASE_BACK_AFTER_SECONDS = 2;

/**
 * The problem that a caller sees for anything that was thrown. What is unknown becomes a 500 that says nothing of its
 * cause, which goes to the log alone.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof UpstreamProblem) return problemOfUpstream(error);
  if (error instanceof HttpException) return problemOfHttpException(error);
  const { status } = frameworkError(error) ?? {};
  if (status !== undefined) return problemOfStatus(status, messageOf(error), error);
  if (isDatabaseUnavailable(error)) return databaseUnavailable(error);
  return new Problem({
    ...kindOfStatus(500),
    status: 500,
    detail: 'Something failed here. Its cause is in the log under the correlation id.',
    cause: error,
  });
}

/** Not `executed: false`: an earlier statement of the request may have been committed, or this one without an answer. */
function databaseUnavailable(cause: unknown): Problem {
  return new Problem({
    ...kindOfStatus(503),
    status: 503,
    detail: 'The database cannot serve this request now: send it again in a moment.',
    retryAfterSeconds: DATABASE_BACK_AFTER_SECONDS,
    cause,
  });
}

/** 503 when the upstream did nothing and may be asked again, 504 when its answer did not come, else 502. */
function problemOfUpstream(error: UpstreamProblem): Problem {
  const later = !error.ambiguous && (error.status === undefined || error.status === 429 || error.status === 503);
  const status = later ? 503 : error.status === undefined ? 504 : 502;
  return new Problem({
    ...kindOfStatus(status),
    status,
    detail: `${error.message}.`.replace(/\.\.$/, '.'),
    retryAfterSeconds: error.retryAfterSeconds ?? (later ? 5 : undefined),
    extensions: {
      upstream: error.upstream,
      ...(error.status === undefined ? {} : { upstreamStatus: error.status }),
      ...(error.problem ? { upstreamType: error.problem.type } : {}),
      ...(error.ambiguous ? {} : { executed: false }),
    },
    cause: error,
  });
}

function problemOfHttpException(error: HttpException): Problem {
  const status = error.getStatus();
  const answer = error.getResponse();
  const message = typeof answer === 'string' ? answer : ((answer as { message?: unknown }).message ?? error.message);
  const detail = Array.isArray(message) ? message.join('; ') : String(message);
  // Nest wraps errors of Fastify; what they are is in the cause.
  return problemOfStatus(status, detail, error.cause ?? error);
}

function problemOfStatus(status: number, detail: string, cause: unknown): Problem {
  const said = DETAILS[codeOf(cause) ?? ''] ?? detail;
  return new Problem({ ...kindOfStatus(status), status, detail: /[.!?]$/.test(said) ? said : `${said}.`, cause });
}

/** Fastify's words for programmers, in words for callers. */
const DETAILS: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON: Content-Type: application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this API accepts.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says.',
  FST_ERR_BAD_URL: 'The path holds a percent sign that encodes nothing.',
  FST_ERR_MAX_PARAM_LENGTH: 'An id in the path is too long.',
};

function frameworkError(error: unknown): { status: number } | undefined {
  const code = codeOf(error);
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  if (!code?.startsWith('FST_') || typeof statusCode !== 'number' || statusCode >= 500) return undefined;
  return { status: statusCode };
}

function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
