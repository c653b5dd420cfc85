import { randomUUID } from 'node:crypto';
import { type BusinessEvent, type EventContents, eventType } from '@handover/events';
import { currentCorrelationId, InjectDatabase, insertAuditEntries, invalid } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { positionOf, SOURCE } from '../events/outbox-cursor.js';
import { OUTBOUND, type Outbound } from '../outbound/outbound.js';
import { faultOfTarget } from '../outbound/private-networks.js';
import { isDelivered } from './subscription.js';
import { newSecret } from './signed-request.js';
import { SubscriberCalls } from './subscriber-calls.js';
import type { NewSubscription, SubscriptionChange, SubscriptionTest } from './subscription-documents.js';
import { type Act, newSubscriptionId, subjectOf, SubscriptionsRepository } from './subscriptions.repository.js';
import type { SubscriptionRow } from './subscriptions-schema.js';

/** What people do with subscriptions. */
@Injectable()
export class ManageSubscriptions {
  constructor(
    @Inject(OUTBOUND) private readonly outbound: Outbound,
    @InjectDatabase() private readonly db: Kysely<unknown>,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly subscribers: SubscriberCalls,
  ) {}

  /** @throws Problem 400 for a URL to which nothing may be sent, 409 for a name that is taken */
  async create(wanted: NewSubscription, act: Act): Promise<{ row: SubscriptionRow; secret: string }> {
    this.checkUrl(wanted.url);
    const [id, secret] = [newSubscriptionId(), newSecret()];
    const sealed = this.outbound.secrets.seal(secret, id);
    return { row: await this.subscriptions.create(wanted, id, sealed, act), secret };
  }

  /** @throws Problem 400 for a URL to which nothing may be sent, 409 for a name that is taken, 412 or 428 by If-Match */
  async change(row: SubscriptionRow, change: SubscriptionChange, ifMatch: string | undefined, act: Act) {
    if (change.url !== undefined) this.checkUrl(change.url);
    return this.subscriptions.change(row, change, ifMatch, act);
  }

  async rotate(row: SubscriptionRow, act: Act): Promise<{ row: SubscriptionRow; secret: string }> {
    const secret = newSecret();
    const sealed = this.outbound.secrets.seal(secret, row.id);
    return { row: await this.subscriptions.rotate(row, sealed, act), secret };
  }

  /** @throws Problem 400 for a cursor that is none */
  async replay(row: SubscriptionRow, { from, after }: { from?: string; after?: string }, act: Act) {
    const position = after === undefined ? await this.subscriptions.positionBefore(from!) : positionOf(after);
    return this.subscriptions.replay(row, position, act);
  }

  /** Sends an event of its own, which is part of no stream. */
  async test(row: SubscriptionRow, { by, reason }: Act): Promise<SubscriptionTest> {
    const data: EventContents<'subscription.tested'> = { subscriptionId: row.id, name: row.name, by };
    const time = new Date().toISOString();
    const event: BusinessEvent = {
      specversion: '1.0',
      id: randomUUID(),
      source: SOURCE,
      type: eventType('subscription.tested'),
      subject: subjectOf(row.id),
      time,
      datacontenttype: 'application/json',
      correlationid: currentCorrelationId() ?? randomUUID(),
      data,
    };
    const { retryAfterSeconds: _, ...outcome } = await this.subscribers.call(row, event);
    const entry = { action: 'subscription.tested', subject: subjectOf(row.id), actor: by, reason };
    const after = { status: outcome.status, failure: outcome.failure };
    await insertAuditEntries([{ ...entry, after, correlationId: event.correlationid }]).execute(this.db);
    return { eventId: event.id, state: isDelivered(outcome) ? 'delivered' : 'failing', at: time, ...outcome };
  }

  private checkUrl(url: string): void {
    const fault = faultOfTarget(url, this.outbound.networks);
    if (fault !== undefined) throw invalid('Nothing may be sent to this URL.', [{ pointer: '/url', detail: fault }]);
  }
}
