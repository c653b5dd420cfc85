import { Problem } from '../errors/problem.js';
import { UpstreamProblem } from './upstream-problem.js';

/** Statuses that are about the request or the moment. 401 and 403 are about this app's own token, 429 about its own haste. */
const PASSED_ON = new Set([400, 404, 409, 412, 422, 428, 503]);

/**
 * For APIs in front of another: what the API behind says of the request, and that it cannot do it now, is told to the
 * caller in its own words. Other failures stay the {@link UpstreamProblem} that they are.
 *
 * @throws Problem with what the API behind said
 */
export async function passOn<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw refusal(error) ?? error;
  }
}

function refusal(error: unknown): Problem | undefined {
  if (!(error instanceof UpstreamProblem) || !error.problem || !PASSED_ON.has(error.status ?? 0)) return undefined;
  const { type, title, detail, errors, status: _, instance: _path, correlationId: _id, ...extensions } = error.problem;
  return new Problem({
    type: type.split('/').pop()!,
    title,
    status: error.status!,
    detail,
    errors,
    retryAfterSeconds: error.retryAfterSeconds,
    extensions,
    cause: error,
  });
}
