import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type SandboxConfiguration } from '../configuration.js';
import type { DueMessage, SignedRequest, WebhookSender } from '../webhooks/webhook-sender.js';
import { WebhookQueue } from '../webhooks/webhook-queue.js';
import { ACCOUNT_ID } from './account.js';
import { envelopeAnswer } from './envelope-answers.js';
import type { HeldEnvelope } from './envelopes.js';

const NAME = 'docusign';
/** Number of the Connect configuration that tells. */
const CONFIGURATION_ID = 10_484_366;

/**
 * DocuSign Connect: tells of envelopes at SANDBOX_DOCUSIGN_CONNECT_URL in the format JSON SIM (v2.1) with custom fields and recipients, one
 * a message, signed with `X-DocuSign-Signature-1`.
 */
@Injectable()
export class Connect implements WebhookSender {
  readonly name = NAME;
  readonly mostAtOnce = 1;

  constructor(
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
    private readonly queue: WebhookQueue,
  ) {
    if (config.SANDBOX_DOCUSIGN_CONNECT_URL !== undefined) queue.add(this);
  }

  /** Queues what became of envelopes; nothing when nobody is told. */
  async tell(envelopes: readonly { event: string; held: HeldEnvelope }[]): Promise<void> {
    const receiver = this.config.SANDBOX_DOCUSIGN_CONNECT_URL;
    if (receiver === undefined) return;
    const messages = envelopes.map(({ event, held }) => ({ receiver, message: this.messageOf(event, held) }));
    await this.queue.tell(NAME, messages);
  }

  request([due]: DueMessage[]): SignedRequest {
    const body = JSON.stringify({ ...due!.message, retryCount: due!.attempts - 1 });
    const signature = createHmac('sha256', this.config.SANDBOX_DOCUSIGN_CONNECT_KEY).update(body).digest('base64');
    return { headers: { 'x-docusign-signature-1': signature }, body };
  }

  private messageOf(event: string, held: HeldEnvelope): object {
    return {
      event,
      apiVersion: 'v2.1',
      uri: `/restapi/v2.1/accounts/${ACCOUNT_ID}/envelopes/${held.id}`,
      configurationId: CONFIGURATION_ID,
      generatedDateTime: new Date().toISOString(),
      data: {
        accountId: ACCOUNT_ID,
        userId: this.config.SANDBOX_DOCUSIGN_USER_ID,
        envelopeId: held.id,
        envelopeSummary: envelopeAnswer(held, 'custom_fields,recipients'),
      },
    };
  }
}
