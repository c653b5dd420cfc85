import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token by which an organization proves who it is, in the query of the URL that it is given: Salesforce cannot sign its
 * outbound messages. Base64url of HMAC-SHA256 over `outbound-messages/<organization id, 15 characters>`, so that the URL of one
 * organization opens nothing to another.
 *
 * @param secret `whsec_` and base64 (Standard Webhooks)
 */
export function organizationToken(organizationId: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return createHmac('sha256', key)
    .update(`outbound-messages/${shortId(organizationId)}`)
    .digest('base64url');
}

/** Whether a token is that of the organization. */
export function isTokenOf(organizationId: string, token: string, secret: string): boolean {
  const expected = Buffer.from(organizationToken(organizationId, secret));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The 15 characters that identify an organization; the three that may follow only check them. */
export function shortId(organizationId: string): string {
  return organizationId.slice(0, 15);
}
