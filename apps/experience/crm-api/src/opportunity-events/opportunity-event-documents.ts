import { Instant, Nested, OneOf, Text } from '@handover/canonical';

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
}

/** A handover and where to follow it. */
export class HandoverLink {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({
    description: 'Where to follow it, below this API',
    example: '/v1/opportunities/006Hx00000A1B2CIAV/handover?crmInstance=main',
    maxLength: 1000,
  })
  link: string;
}

/** What became of an event. */
export class EventReceipt {
  @Text({ description: 'Identifier of the event', example: 'evt-000042' })
  eventId: string;

  @OneOf(['accepted', 'repeated', 'known', 'older', 'not-ours', 'failed'], {
    name: 'EventFate',
    description: 'What became of it; one that failed is kept, and tried again by itself',
  })
  fate: string;

  @Text({ description: 'Why', maxLength: 1000, example: 'It began the handover of the opportunity.' })
  reason: string;

  @Nested(() => HandoverLink, { description: 'Handover of the opportunity, if there is one', optional: true })
  handover?: HandoverLink;
}
