import {
  AccessDenied,
  AnswerLost,
  ConnectorFailure,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
  SystemUnavailable,
} from '@handover/connector-kit';
import { Problem } from '@handover/platform';

/** What a connector failed with, as the problem that this API answers. Other errors stay as they are. */
export function problemOf(error: unknown, instance: string): unknown {
  if (!(error instanceof ConnectorFailure)) return error;
  const { message, vendorMessage } = error;
  const extensions = { system: 'crm', instance, vendorMessage };
  const problem = (type: string, title: string, status: number, more: object = {}): Problem =>
    new Problem({ type, title, status, detail: message, extensions, cause: error, ...more });
  if (error instanceof SystemUnavailable) {
    return problem('system-unavailable', 'System unavailable', 503, {
      retryAfterSeconds: error.retryAfterSeconds ?? 5,
      extensions: { ...extensions, executed: false },
    });
  }
  if (error instanceof AnswerLost) return problem('answer-lost', 'Answer lost', 502);
  if (error instanceof RecordRefused) {
    const errors =
      error.field === undefined ? undefined : [{ pointer: `/${error.field}`, detail: vendorMessage ?? message }];
    return error.field === 'cursor'
      ? problem('invalid-request', 'Invalid request', 400, { errors })
      : problem('record-refused', 'Record refused', 422, { errors });
  }
  if (error instanceof RecordNotFound) return problem('not-found', 'Not found', 404);
  if (error instanceof StaleVersion) return problem('stale-version', 'Stale version', 412);
  if (error instanceof RecordConflict) return problem('record-conflict', 'Record conflict', 409);
  if (error instanceof AccessDenied) return problem('access-denied', 'Access denied', 502);
  return error;
}
