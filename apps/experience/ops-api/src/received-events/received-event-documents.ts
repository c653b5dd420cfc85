import { Instant, OneOf, Text, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { type EventFate, eventFates, type EventOrigin, eventOrigins } from '../words.js';

/** Which received events are wanted. */
export class ReceivedEventQuery extends PageQuery {
  @OneOf(eventFates, { name: 'EventFate', description: 'Only those with this fate', optional: true })
  fate?: EventFate;

  @OneOf(eventOrigins, { name: 'EventOrigin', description: 'Only those that came in this way', optional: true })
  origin?: EventOrigin;

  @Text({ description: 'Only those of this CRM instance', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;

  @Text({
    description: 'Only those of this opportunity',
    optional: true,
    example: '006Hx00000A1B2CIAV',
    maxLength: 191,
  })
  opportunityId?: string;
}

/** An event that was received, and what became of it. */
export class ReceivedEvent {
  @Text({ description: 'Identifier of the event', example: 'evt-000042' })
  id: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Opportunity in that CRM', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({
    description: 'Name of the deal, where its handover knows it',
    optional: true,
    example: 'Nordwind: data platform',
  })
  deal?: string;

  @Text({ description: 'Stage that it told of', example: 'Closed Won' })
  stage: string;

  @Text({ description: 'Version of the opportunity', example: '2026-11-20T09:30:00.000Z' })
  version: string;

  @OneOf(eventOrigins, {
    name: 'EventOrigin',
    description: 'How it came: told by a webhook or an outbound message, or found by the poll where neither told it',
  })
  origin: EventOrigin;

  @OneOf(eventFates, { name: 'EventFate', description: 'What became of it' })
  fate: EventFate;

  @Text({ description: 'Why', maxLength: 1000 })
  reason: string;

  @Text({ description: 'For the engineer: what its intake failed with', optional: true, maxLength: 2000 })
  failure?: string;

  @Whole({ description: 'How often it was delivered', min: 1 })
  deliveries: number;

  @Whole({ description: 'How often its intake has failed' })
  tries: number;

  @Instant({ description: 'When it happened, as the CRM says' })
  occurredAt: string;

  @Instant({ description: 'When it was first received' })
  receivedAt: string;

  @Instant({ description: 'When it was last received' })
  lastReceivedAt: string;

  @Instant({ description: 'When it is tried again by itself', optional: true })
  retryAt?: string;

  @Text({ description: 'Finds everything that belongs to it in logs and traces', optional: true })
  correlationId?: string;

  @Text({
    description: 'Where the whole story of its opportunity is told',
    example: '/v1/opportunities/006Hx00000A1B2CIAV/trace?crmInstance=main',
    maxLength: 1000,
  })
  traceLink: string;
}

/** What became of an event. */
export class EventReceipt {
  @Text({ description: 'Identifier of the event' })
  eventId: string;

  @OneOf(eventFates, { name: 'EventFate', description: 'What became of it' })
  fate: EventFate;

  @Text({ description: 'Why', maxLength: 1000 })
  reason: string;

  @Text({
    description: 'Handover of the opportunity, if there is one',
    optional: true,
    example: 'main:006Hx00000A1B2CIAV',
  })
  handoverKey?: string;

  @Text({
    description: 'Where that is',
    optional: true,
    example: '/v1/handovers/main%3A006Hx00000A1B2CIAV',
    maxLength: 1000,
  })
  handoverLink?: string;
}

/** Why the intake of an event is tried again. */
export class EventRetry {
  @Text({ description: 'Why it should work now', optional: true, example: 'The CRM answers again', maxLength: 1000 })
  reason?: string;
}
