import { createHmac } from 'node:crypto';

/**
 * Headers of a signed webhook (Standard Webhooks 1.0): base64 of HMAC-SHA256 over `id.timestamp.body`. A secret that
 * begins with `whsec_` is base64; any other is taken as it is.
 */
export function signedHeaders(id: string, body: string, secret: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
