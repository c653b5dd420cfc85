import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import type { DueMessage, SignedRequest, WebhookSender } from '../webhooks/webhook-sender.js';
import { WebhookQueue } from '../webhooks/webhook-queue.js';
import { tenantIdOf, tenants } from './seed/tenants.js';
import type { WebhookEvent } from './webhook-event.js';

const NAME = 'xero';

/**
 * Tells of contacts and invoices at SANDBOX_XERO_WEBHOOK_URL, signed with `x-xero-signature`, after the receiver has proved its "intent to
 * receive": it takes a rightly signed delivery with 200 and refuses a wrongly signed one with 401.
 */
@Injectable()
export class Webhooks implements WebhookSender {
  readonly name = NAME;
  readonly mostAtOnce = 100;

  constructor(
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
    private readonly queue: WebhookQueue,
  ) {
    if (config.SANDBOX_XERO_WEBHOOK_URL !== undefined) queue.add(this);
  }

  /** Events by whom they are told to: the app of each organisation has a webhook of its own. None when nobody is. */
  addressed(events: readonly WebhookEvent[]): { receiver: string; message: WebhookEvent }[] {
    const url = this.config.SANDBOX_XERO_WEBHOOK_URL;
    if (url === undefined) return [];
    return events.map((message) => ({
      receiver: url.replace('{organisation}', organisationOf(message.tenantId)),
      message,
    }));
  }

  /** Queues events that no call of the API brought about. */
  async tell(events: readonly WebhookEvent[]): Promise<void> {
    await this.queue.tell(NAME, this.addressed(events));
  }

  request(due: DueMessage[]): SignedRequest {
    return signed(bodyOf(due), this.config.SANDBOX_XERO_WEBHOOK_KEY);
  }

  async accepts(post: (request: SignedRequest) => Promise<number>): Promise<boolean> {
    const body = bodyOf([]);
    const right = await post(signed(body, this.config.SANDBOX_XERO_WEBHOOK_KEY));
    const wrong = await post(signed(body, randomBytes(16).toString('hex')));
    return right === 200 && wrong === 401;
  }
}

function organisationOf(tenantId: string): string {
  return Object.keys(tenants)
    .find((code) => tenantIdOf(code) === tenantId)!
    .toLowerCase();
}

function signed(body: string, key: string): SignedRequest {
  return { headers: { 'x-xero-signature': createHmac('sha256', key).update(body).digest('base64') }, body };
}

function bodyOf(due: DueMessage[]): string {
  return JSON.stringify({
    events: due.map(({ message }) => message),
    firstEventSequence: due[0]?.sequence ?? 0,
    lastEventSequence: due.at(-1)?.sequence ?? 0,
    entropy: randomBytes(10).toString('hex').toUpperCase(),
  });
}
