import SCIMMY from 'scimmy';
import type { Answer, FaultDialect } from '../faults/with-faults.js';

/** Media type of everything that the provider sends (RFC 7644, 8.1). */
export const MEDIA_TYPE = 'application/scim+json; charset=utf-8';

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** An error message of RFC 7644, 3.12; `scimType` is a keyword of its table 9. */
export function scimError(status: number, detail: string, scimType?: string): Answer {
  const type = scimType ? { scimType } : {};
  const body = { schemas: [ERROR], status: String(status), ...type, detail };
  return { status, body, headers: { 'content-type': MEDIA_TYPE } };
}

/** The answer for what a handler threw, undefined for what is no answer of the provider. */
export function answerOf(error: unknown): Answer | undefined {
  if (!(error instanceof SCIMMY.Types.Error)) return undefined;
  return scimError(error.status, error.message, error.scimType);
}

/** How the provider words the failures that a fault brings about. */
export const scimDialect: FaultDialect = {
  failed: (status) => scimError(status, status === 401 ? 'The token is invalid.' : 'The service provider failed.'),
  rateLimited: (seconds) => ({
    ...scimError(429, 'Too many requests.'),
    headers: { 'content-type': MEDIA_TYPE, 'retry-after': String(seconds) },
  }),
  refused: (message) => scimError(400, message, 'invalidValue'),
};
