import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a signature is the base64 of HMAC-SHA-256 of the body under the key; compared in constant time. */
export function isSignedWith(key: string, body: Buffer | string, signature: string | undefined): boolean {
  const expected = createHmac('sha256', key).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
