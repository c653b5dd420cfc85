import { forbidden } from '../errors/problems.js';
import type { Caller } from './caller.js';

/** Needed to act for a person whom the access token does not name. */
export const ON_BEHALF_SCOPE = 'people:represent';

/** Who acts. */
export interface Actor {
  /** Subject of the person's or the client's token. */
  subject: string;
  /** OAuth client through which they act, where the token names it. */
  via?: string;
}

/**
 * Who acts by a request: whoever the token names, or the person for whom its client may speak.
 *
 * @throws Problem 403 when the client may speak for nobody
 */
export function actorOf({ subject, clientId, scopes }: Caller, onBehalfOf?: string): Actor {
  if (onBehalfOf !== undefined && !scopes.includes(ON_BEHALF_SCOPE)) throw forbidden(ON_BEHALF_SCOPE);
  return { subject: onBehalfOf ?? subject, ...(clientId === undefined ? {} : { via: clientId }) };
}
