import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a timestamp may lie from now, in seconds (Standard Webhooks 1.0). */
const TOLERANCE_SECONDS = 300;

/** Headers and body of a webhook. */
export interface SignedRequest {
  id?: string;
  /** Seconds since 1970. */
  timestamp?: string;
  /** `v1,<base64>`, several separated by spaces while a secret is being changed. */
  signature?: string;
  body: Buffer;
}

/**
 * What is wrong with the signature of a webhook (Standard Webhooks 1.0: base64 of HMAC-SHA256 over `id.timestamp.body`);
 * undefined when it is good.
 *
 * @param secret `whsec_` and base64
 */
export function signatureFault(
  { id, timestamp, signature, body }: SignedRequest,
  secret: string,
  now: Date,
): string | undefined {
  const missing = Object.entries({ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
  const absent = missing.filter(([, value]) => !value).map(([name]) => name);
  if (absent.length > 0) return `The event is not signed: the header ${absent.join(', ')} is missing.`;
  if (!/^\d{1,12}$/.test(timestamp!)) return 'The header webhook-timestamp must be seconds since 1970.';
  const distance = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (distance > TOLERANCE_SECONDS) {
    return `The event was signed ${Math.round(distance)} seconds from now; ${TOLERANCE_SECONDS} are allowed.`;
  }
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  const given = signature!
    .split(' ')
    .flatMap((each) => (each.startsWith('v1,') ? [Buffer.from(each.slice(3), 'base64')] : []));
  const good = given.some((each) => each.length === expected.length && timingSafeEqual(each, expected));
  return good ? undefined : 'The signature of the event is not that of the secret that this API knows.';
}
