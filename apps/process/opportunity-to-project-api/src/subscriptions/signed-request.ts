import { randomBytes } from 'node:crypto';
import type { BusinessEvent } from '@handover/events';
import { Webhook } from 'standardwebhooks';

/** A new secret as Standard Webhooks writes them: 32 random bytes in base64 behind `whsec_`. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * Headers and body of a delivery (Standard Webhooks, CloudEvents in structured JSON).
 *
 * @param secrets each signs; more than one while a secret is being changed
 */
export function signedRequest(event: BusinessEvent, secrets: readonly string[], now = new Date()) {
  const body = JSON.stringify(event);
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': event.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(event.id, now, body)).join(' '),
  };
  return { headers, body };
}
