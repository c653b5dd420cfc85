import type { JWTPayload } from 'jose';

/** Who calls, as the access token says. */
export interface Caller {
  /** `sub` of the token. */
  subject: string;
  clientId?: string;
  scopes: string[];
  /** For people: how to call them. */
  name?: string;
}

/** Reads the caller from a verified token: scopes from `scope` (RFC 9068) or `scp`, the client from `client_id` or `azp`. */
export function callerOf(claims: JWTPayload): Caller {
  const clientId = text(claims.client_id) ?? text(claims.azp);
  const name = text(claims.name) ?? text(claims.preferred_username);
  return {
    subject: claims.sub ?? clientId ?? 'unknown',
    ...(clientId === undefined ? {} : { clientId }),
    scopes: scopesOf(claims.scope ?? claims.scp),
    ...(name === undefined ? {} : { name }),
  };
}

function scopesOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter((scope): scope is string => typeof scope === 'string');
  return typeof claim === 'string' ? claim.split(' ').filter((scope) => scope !== '') : [];
}

function text(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim !== '' ? claim : undefined;
}
