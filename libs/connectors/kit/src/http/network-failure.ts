import { AnswerLost, type ConnectorFailure, SystemUnavailable } from '../failures.js';
import type { CallKind } from '../policy/retries.js';

/** Without one of these the request may have arrived. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What a call without an answer means to the platform; undefined for an error that is not the network's.
 *
 * @param system as people know it
 */
export function networkFailure(
  error: Error & { code?: string },
  kind: CallKind,
  system = 'The system',
): ConnectorFailure | undefined {
  const { code } = error;
  if (code === undefined) return undefined;
  const options = { cause: error };
  if (NEVER_SENT.has(code)) {
    return new SystemUnavailable(`${system} cannot be reached.`, error.message, undefined, options);
  }
  if (kind === 'read') return new SystemUnavailable(`${system} did not answer.`, error.message, undefined, options);
  return new AnswerLost(`${system} did not answer; the write may have been done.`, error.message, options);
}
