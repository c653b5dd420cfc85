import { Problem } from '../errors/problem.js';
import { UpstreamProblem } from './upstream-problem.js';

/** For APIs in front of another: what the caller did wrong, as the API behind says it, is told to the caller; other failures stay what they are. */
export async function passOn<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw refusal(error) ?? error;
  }
}

function refusal(error: unknown): Problem | undefined {
  if (!(error instanceof UpstreamProblem) || !error.problem) return undefined;
  const { status, title, detail, type, errors } = error.problem;
  // 401 and 403 are about this app's own token.
  if (![400, 404, 409, 412, 422, 503].includes(status)) return undefined;
  const slug = type.split('/').pop()!;
  return new Problem({
    type: slug,
    title,
    status,
    detail,
    errors,
    retryAfterSeconds: error.retryAfterSeconds,
    cause: error,
  });
}
