import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a webhook came from Xero: `x-xero-signature` is the base64 of HMAC-SHA-256 of the body, byte for byte, under the
 * webhook's key. Answer 200 with an empty body when it did, 401 when not: Xero's "intent to receive" check sends both kinds.
 *
 * @see https://developer.xero.com/documentation/guides/webhooks/configuring-your-server
 */
export function isXeroSignature(body: Buffer | string, signature: string | undefined, key: string): boolean {
  const expected = createHmac('sha256', key).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
