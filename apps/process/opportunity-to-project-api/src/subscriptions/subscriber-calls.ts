import type { BusinessEvent } from '@handover/events';
import { Inject, Injectable } from '@nestjs/common';
import { OUTBOUND, type Outbound } from '../outbound/outbound.js';
import type { PostOutcome } from '../outbound/post-message.js';
import { signedRequest } from './signed-request.js';
import type { SubscriptionRow } from './subscriptions-schema.js';

/** Signs events and sends them to subscribers. */
@Injectable()
export class SubscriberCalls {
  constructor(@Inject(OUTBOUND) private readonly outbound: Outbound) {}

  /** Sends an event under the secrets of the moment; never rejects for what the subscriber does. */
  call(subscription: SubscriptionRow, event: BusinessEvent): Promise<PostOutcome> {
    const { headers, body } = signedRequest(event, this.secretsOf(subscription));
    return this.outbound.post(subscription.url, headers, body);
  }

  /** The newest first; the former one while both sign. */
  private secretsOf({ id, secret, former_secret: former, former_until: until }: SubscriptionRow): string[] {
    const overlaps = former !== null && until !== null && until.getTime() > Date.now();
    return (overlaps ? [secret, former] : [secret]).map((sealed) => this.outbound.secrets.open(sealed, id));
  }
}
