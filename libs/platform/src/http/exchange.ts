import type { WireAnswer, WireRequest } from './send-request.js';
import type { UpstreamProblem } from './upstream-problem.js';

/** One attempt of a call, and what came of it. Nothing in it is masked. */
export interface Exchange {
  /** `system-erp-api` */
  upstream: string;
  method: string;
  /** Path and query. */
  path: string;
  idempotencyKey?: string;
  startedAt: Date;
  ms: number;
  /** Absent where the request had no body, or one that was streamed. */
  requestBody?: string | Buffer;
  /** Absent where no answer came. */
  status?: number;
  /** Absent where the answer was streamed, or none came. */
  answerBody?: Buffer;
  /** Why no answer came. */
  failure?: string;
}

/** Describes an attempt that has just ended. */
export function exchangeOf(
  upstream: string,
  { method, path, headers, body }: WireRequest,
  begun: { startedAt: Date; now: number },
  end: { answer: WireAnswer } | { failure: UpstreamProblem },
): Exchange {
  const idempotencyKey = headers['Idempotency-Key'];
  const answered = 'answer' in end ? end.answer : undefined;
  return {
    upstream,
    method,
    path,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    startedAt: begun.startedAt,
    ms: Math.round(performance.now() - begun.now),
    ...(typeof body === 'string' || Buffer.isBuffer(body) ? { requestBody: body } : {}),
    ...(answered ? { status: answered.status } : {}),
    ...(answered && Buffer.isBuffer(answered.body) ? { answerBody: answered.body } : {}),
    ...('failure' in end ? { failure: end.failure.message } : {}),
  };
}
