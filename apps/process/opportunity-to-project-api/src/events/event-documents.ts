import { Instant, ListOf, OnBehalfOf, OneOf, Text, TextList, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiProperty } from '@nestjs/swagger';
import { type EventFate, eventFates, type EventOrigin, eventOrigins } from './event-fate.js';
import { EventTypes } from './event-types.decorator.js';

/** What a CRM says of an opportunity whose stage changed. */
export class OpportunityEvent {
  @Text({ description: 'Identifier of the event; the same for every delivery', example: 'evt-000042' })
  eventId: string;

  @Text({ description: 'CRM instance', example: 'main', maxLength: 63 })
  crmInstance: string;

  @Text({ description: 'Opportunity in that CRM', example: '006Hx00000A1B2CIAV', maxLength: 191 })
  opportunityId: string;

  @Text({ description: 'Stage that it reached, in the words of the CRM', example: 'Closed Won' })
  stage: string;

  @Text({ description: 'Version of the opportunity with that stage', example: '2026-11-20T09:30:00.000Z' })
  version: string;

  @Instant({ description: 'When it happened' })
  occurredAt: string;

  @OneOf(['webhook', 'outbound-message'], {
    name: 'ToldEventOrigin',
    description: 'How the CRM told it; a webhook unless told',
    optional: true,
  })
  origin?: 'webhook' | 'outbound-message';
}

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
}

/** Which business events are wanted. */
export class BusinessEventQuery {
  @Whole({ description: 'Most events at once', min: 1, max: 500, optional: true, example: 100 })
  limit?: number;

  @Text({
    description: 'Cursor of the last event that was seen; from the first event when absent',
    optional: true,
    maxLength: 200,
  })
  after?: string;

  @OneOf(['start', 'end'], {
    name: 'EventsFrom',
    description: 'Without `after`: from the first event (start, the default), or from now on (end)',
    optional: true,
  })
  from?: 'start' | 'end';

  @Text({
    description: 'Only events of this handover, or of a system instance: `erp:de01`',
    optional: true,
    maxLength: 255,
    example: 'main:006Hx00000A1B2CIAV',
  })
  subject?: string;

  @EventTypes({ optional: true })
  type?: string[];

  @TextList({ description: 'Only events of deals of these legal entities', optional: true, example: ['DE01'] })
  legalEntity?: string[];

  @TextList({ description: 'Only events of deals of these practices', optional: true, example: ['engineering'] })
  practice?: string[];

  @Whole({ description: 'Seconds to wait for an event when there is none yet', max: 25, optional: true, example: 0 })
  waitSeconds?: number;
}

/** A business event: CloudEvents 1.0, structured JSON. */
export class BusinessEventDocument {
  @Text({ description: 'Version of CloudEvents', example: '1.0' })
  specversion: '1.0';

  @Text({ description: 'Identifier' })
  id: string;

  @Text({ description: 'Who announces', example: '/process/opportunity-to-project' })
  source: string;

  @Text({ description: 'Type', example: 'handover.project.provisioned.v1' })
  type: string;

  @Text({ description: 'Handover key, or what else it tells of', example: 'main:006Hx00000A1B2CIAV' })
  subject: string;

  @Instant({ description: 'When it happened' })
  time: string;

  @Text({ description: 'Media type of the data', example: 'application/json' })
  datacontenttype: 'application/json';

  @Text({ description: 'Correlation id' })
  correlationid: string;

  @Text({ description: 'Trace of the change', optional: true })
  traceparent?: string;

  @ApiProperty({
    description: 'What happened',
    type: 'object',
    additionalProperties: true,
    example: { projectId: 'P-100042' },
  })
  data: Record<string, unknown>;
}

export class BusinessEventEntry {
  @Text({ description: 'Cursor: send it as `after` to go on behind this event', maxLength: 200 })
  cursor: string;

  @ApiProperty({ description: 'The event', type: () => BusinessEventDocument })
  event: BusinessEventDocument;
}

/** Events in their order. */
export class BusinessEvents {
  @ListOf(() => BusinessEventEntry, { description: 'Events, oldest first' })
  items: BusinessEventEntry[];

  @Text({ description: 'Where to go on from, also when there was no event', optional: true, maxLength: 200 })
  cursor?: string;
}

/** Why the intake of an event is tried again. */
export class EventRetry {
  @Text({ description: 'Why it should work now', optional: true, example: 'The CRM answers again', maxLength: 1000 })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}
