import type { ProblemDocument } from './api-problems.js';
import type { Problem } from './problem.js';

/** A problem on the wire. */
export interface ProblemAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Writes a problem as an answer.
 *
 * @param request.path path of the request, without its query
 */
export function problemAnswer(problem: Problem, request: { path?: string; correlationId?: string }): ProblemAnswer {
  const document: ProblemDocument & Record<string, unknown> = {
    type: problem.type,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: request.path,
    correlationId: request.correlationId,
    errors: problem.errors,
    ...problem.extensions,
  };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...problem.headers,
  };
  if (problem.retryAfterSeconds !== undefined) headers['Retry-After'] = String(Math.ceil(problem.retryAfterSeconds));
  return { status: problem.status, headers, body: JSON.stringify(document) };
}

/** The path of a URL, without its query: queries may hold what an answer should not repeat. */
export function pathOf(url: string | undefined): string | undefined {
  return url?.split('?', 1)[0];
}
