import { Instant, ListOf, OnBehalfOf, OneOf, Text, TextList, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { EventTypes } from '../events/event-types.decorator.js';
import { subscriptionStates, type SubscriptionState } from './subscription.js';

const NAME = { description: 'Name, like no other', example: 'Data warehouse', maxLength: 120 };
const URL_FIELD = {
  description: 'Where events are POSTed: https, and in no private network',
  example: 'https://warehouse.example/hooks/handover',
  maxLength: 2000,
};
const LEGAL_ENTITIES = {
  description: 'Only events of deals of these legal entities; of all when empty',
  example: ['DE01'],
};
const PRACTICES = {
  description: 'Only events of deals of these practices; of all when empty',
  example: ['engineering'],
};

/** A subscription to be made. */
export class NewSubscription {
  @Text(NAME)
  name: string;

  @Text(URL_FIELD)
  url: string;

  @EventTypes({ optional: true })
  eventTypes?: string[];

  @TextList({ ...LEGAL_ENTITIES, optional: true })
  legalEntities?: string[];

  @TextList({ ...PRACTICES, optional: true })
  practices?: string[];

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** What is to be different; what is not named stays. */
export class SubscriptionChange {
  @Text({ ...NAME, optional: true })
  name?: string;

  @Text({ ...URL_FIELD, optional: true })
  url?: string;

  @EventTypes({ optional: true })
  eventTypes?: string[];

  @TextList({ ...LEGAL_ENTITIES, optional: true })
  legalEntities?: string[];

  @TextList({ ...PRACTICES, optional: true })
  practices?: string[];

  @OneOf(['enabled', 'paused'], {
    name: 'WantedSubscriptionState',
    description:
      '`paused` keeps what happens until it is `enabled` again, which also tries a failing or disabled one at once',
    optional: true,
  })
  state?: 'enabled' | 'paused';

  @Text({ description: 'Why', optional: true, maxLength: 1000, example: 'The receiver moves.' })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** A subscription. */
export class Subscription {
  @Text({ description: 'Identifier', example: '0b9f4a52-5d0e-4d3e-8f0f-7a5b0a6f1c11' })
  id: string;

  @Text(NAME)
  name: string;

  @Text(URL_FIELD)
  url: string;

  @EventTypes()
  eventTypes: string[];

  @TextList(LEGAL_ENTITIES)
  legalEntities: string[];

  @TextList(PRACTICES)
  practices: string[];

  @OneOf(subscriptionStates, {
    name: 'SubscriptionState',
    description: '`paused` by a person; `disabled` because its URL failed for too long, or is gone',
  })
  state: SubscriptionState;

  @Text({ description: 'Why it is disabled', optional: true, maxLength: 1000 })
  reason?: string;

  @Text({ description: 'Cursor of the last event with which nothing before it is left to deliver', maxLength: 200 })
  cursor: string;

  @Whole({ description: 'Failures in a row' })
  failures: number;

  @Instant({ description: 'Since when deliveries have failed', optional: true })
  failingSince?: string;

  @Instant({ description: 'When the next attempt is made after a failure', optional: true })
  nextAttemptAt?: string;

  @Instant({ description: 'Until when the former secret signs as well', optional: true })
  formerSecretUntil?: string;

  @Text({ description: 'Who made it', example: 'a.keller' })
  createdBy: string;

  @Instant({ description: 'When it was made' })
  createdAt: string;

  @Instant({ description: 'When a person last changed it, or it was disabled' })
  updatedAt: string;
}

const SECRET = { description: 'Signs deliveries (Standard Webhooks); never shown again', example: 'whsec_…' };

/** A subscription that was made, with its secret. */
export class CreatedSubscription extends Subscription {
  @Text(SECRET)
  secret: string;
}

/** A new secret. */
export class SubscriptionSecret {
  @Text(SECRET)
  secret: string;

  @Instant({ description: 'Until when the former one signs as well' })
  formerSecretUntil: string;
}

/** Who acts on a subscription, and why. */
export class SubscriptionAct {
  @Text({ description: 'Why', optional: true, maxLength: 1000, example: 'The secret was seen in a log.' })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** From where on events are to be delivered again. */
export class SubscriptionReplay extends SubscriptionAct {
  @Instant({ description: 'From the first event of this instant or later', optional: true })
  from?: string;

  @Text({ description: 'From the first event behind this cursor; instead of `from`', optional: true, maxLength: 200 })
  after?: string;
}

/** One attempt at a delivery. */
export class DeliveryAttempt {
  @Instant({ description: 'When' })
  at: string;

  @Whole({ description: 'Status of the answer', min: 100, max: 999, optional: true, example: 204 })
  status?: number;

  @Whole({ description: 'Milliseconds until the answer', example: 84 })
  latencyMs: number;

  @Text({ description: 'Beginning of the answer', optional: true, maxLength: 1000 })
  answer?: string;

  @Text({ description: 'Why there was no answer', optional: true, maxLength: 1000 })
  failure?: string;
}

/** What came of a test. */
export class SubscriptionTest extends DeliveryAttempt {
  @Text({ description: 'Identifier of the event that was sent' })
  eventId: string;

  @OneOf(['delivered', 'failing'], { name: 'DeliveryState', description: 'Whether it was taken' })
  state: 'delivered' | 'failing';
}

/** An event on its way to a subscriber. */
export class Delivery {
  @Text({ description: 'Identifier of the event: header webhook-id' })
  eventId: string;

  @Text({ description: 'Type of the event', example: 'handover.project.provisioned.v1' })
  eventType: string;

  @Text({ description: 'What the event tells of', example: 'main:006Hx00000A1B2CIAV' })
  subject: string;

  @Text({ description: 'Cursor of the event: `after` of a replay that begins behind it', maxLength: 200 })
  cursor: string;

  @OneOf(['delivered', 'failing'], { name: 'DeliveryState', description: 'Whether it was taken' })
  state: 'delivered' | 'failing';

  @Whole({ description: 'Number of the replay that it belongs to; 1 before any', min: 1 })
  round: number;

  @Whole({ description: 'Attempts so far', min: 1 })
  attemptCount: number;

  @ListOf(() => DeliveryAttempt, { description: 'The last twenty of them, the last one last' })
  attempts: DeliveryAttempt[];
}

/** Which deliveries are wanted. */
export class DeliveryQuery extends PageQuery {
  @OneOf(['delivered', 'failing'], { name: 'DeliveryState', description: 'Only those', optional: true })
  state?: 'delivered' | 'failing';
}

/** On whose behalf something is deleted. */
export class DeletionQuery {
  @OnBehalfOf()
  onBehalfOf?: string;
}
