import { Problem } from '@handover/platform';
import {
  AccessDenied,
  AnswerLost,
  AnswerUnreadable,
  Closed,
  ConnectorFailure,
  InMaintenance,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
  SystemUnavailable,
} from '../failures.js';

/** Seconds to wait when the system does not say. */
const COME_BACK_AFTER_SECONDS = 5;
const TIMED_OUT = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT']);

/**
 * What a connector failed with, as the problem that a system API answers; anything else stays as it is. Every problem
 * names system and instance, and keeps the vendor's own sentence as `vendorMessage`.
 */
export function problemOfFailure(error: unknown, of: { system: string; instance: string }): unknown {
  if (!(error instanceof ConnectorFailure)) return error;
  const { message, vendorMessage } = error;
  const extensions = { ...of, ...(vendorMessage === undefined ? {} : { vendorMessage }) };
  const problem = (type: string, title: string, status: number, more: object = {}): Problem =>
    new Problem({ type, title, status, detail: message, extensions, cause: error, ...more });
  if (error instanceof SystemUnavailable) {
    const planned = error instanceof InMaintenance;
    return problem(
      planned ? 'maintenance' : 'system-unavailable',
      planned ? 'In maintenance' : 'System unavailable',
      503,
      {
        retryAfterSeconds: error.retryAfterSeconds ?? COME_BACK_AFTER_SECONDS,
        extensions: { ...extensions, executed: false, ...(error instanceof Closed ? { until: error.until } : {}) },
      },
    );
  }
  if (error instanceof AnswerUnreadable) return problem('answer-unreadable', 'Answer unreadable', 502);
  if (error instanceof AnswerLost) return problem('answer-lost', 'Answer lost', timedOut(error) ? 504 : 502);
  if (error instanceof RecordRefused) {
    const { field } = error;
    const pointer = field?.startsWith('/') ? field : `/${field?.replaceAll('.', '/')}`;
    const errors = field === undefined ? undefined : [{ pointer, detail: vendorMessage ?? message }];
    return problem('record-refused', 'Record refused', 422, { errors });
  }
  if (error instanceof RecordNotFound) return problem('not-found', 'Not found', 404);
  if (error instanceof StaleVersion) return problem('stale-version', 'Stale version', 412);
  if (error instanceof RecordConflict) return problem('record-conflict', 'Record conflict', 409);
  if (error instanceof AccessDenied) return problem('access-denied', 'Access denied', 502);
  return error;
}

function timedOut({ cause }: Error): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && TIMED_OUT.has(code);
}
