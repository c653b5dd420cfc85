import { discover, IssuerUnavailable, onceDone } from './discovery.js';

/** Gives access tokens to calls of other services. */
export interface TokenSource {
  /** A token that is valid for some time still. */
  token(): Promise<string>;
  /** Says that a token was refused, so that the next is a new one. */
  invalidate(token: string): void;
}

/** Whom an app is to the issuer, and what it wants to be allowed. */
export interface ClientCredentials {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string[];
}

const RENEW_BEFORE_EXPIRY_MS = 30_000;
const TIMEOUT_MS = 5_000;

interface Issued {
  token: string;
  /** Milliseconds since 1970. */
  goodUntil: number;
}

/**
 * Tokens by the client credentials grant (RFC 6749, 4.4). One is fetched when first needed and used until 30 seconds
 * before it expires; callers that ask meanwhile wait for the same request.
 *
 * `token()` throws IssuerUnavailable when the issuer gives none.
 */
export function clientCredentials(client: ClientCredentials): TokenSource {
  const endpoint = onceDone(async () => (await discover(client.issuer)).token_endpoint);
  let current: Issued | undefined;
  let coming: Promise<Issued> | undefined;
  return {
    async token() {
      if (current && current.goodUntil > Date.now()) return current.token;
      coming ??= endpoint()
        .then((url) => requestToken(url, client))
        .finally(() => (coming = undefined));
      current = await coming;
      return current.token;
    },
    invalidate(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

async function requestToken(url: string, client: ClientCredentials): Promise<Issued> {
  const { status, answer } = await post(url, client);
  if (status !== 200 || typeof answer.access_token !== 'string') {
    const reason = [answer.error, answer.error_description].filter(Boolean).join(': ');
    throw new IssuerUnavailable(client.issuer, `client "${client.clientId}" got no token (${status} ${reason})`);
  }
  const lifetimeMs = Number(answer.expires_in ?? 300) * 1000;
  // A short-lived token is used for half of its life.
  const goodFor = Math.max(lifetimeMs - RENEW_BEFORE_EXPIRY_MS, lifetimeMs / 2);
  return { token: answer.access_token, goodUntil: Date.now() + goodFor };
}

async function post(
  url: string,
  client: ClientCredentials,
): Promise<{ status: number; answer: Record<string, unknown> }> {
  const credentials = [client.clientId, client.clientSecret].map(encodeURIComponent).join(':');
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: client.scopes.join(' ') }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  } catch (error) {
    throw new IssuerUnavailable(client.issuer, error instanceof Error ? error.message : String(error), error);
  }
}
