import { Instant, ListOf, OneOf, Text } from '@handover/canonical';
import { ApiProperty } from '@nestjs/swagger';
import { type TraceKind, traceKinds } from '../words.js';

/** Which CRM is meant. */
export class TraceQuery {
  @Text({ description: 'CRM instance', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;
}

/** Something that happened to a deal. */
export class TraceEntryDocument {
  @Instant({ description: 'When' })
  at: string;

  @OneOf(traceKinds, {
    name: 'TraceKind',
    description:
      'What it is: an event that counted, one that was filtered out, a call that failed, a decision, a write, a step, what a person was asked for or did, a wait, an announcement',
  })
  kind: TraceKind;

  @Text({
    description: 'What happened, in words',
    maxLength: 8000,
    example: 'A webhook told that the deal reached "Closed Won". It began the handover of the opportunity.',
  })
  sentence: string;

  @ApiProperty({
    description: 'The same for the engineer; what is in it depends on the kind',
    type: 'object',
    additionalProperties: true,
    example: { eventId: 'evt-000042', fate: 'accepted' },
  })
  details: Record<string, unknown>;

  @Text({ description: 'Finds everything that belongs to it in logs and traces', optional: true })
  correlationId?: string;
}

/** Why a deal is or is not a project. */
export class OpportunityTrace {
  @Text({ description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Handover key, once it is won', optional: true, example: 'main:006Hx00000A1B2CIAV' })
  handoverKey?: string;

  @Text({
    description: 'Where the handover is',
    optional: true,
    example: '/v1/handovers/main%3A006Hx00000A1B2CIAV',
    maxLength: 1000,
  })
  handoverLink?: string;

  @Text({
    description: 'Why the deal is or is not a project',
    maxLength: 8000,
    example: 'It is a project: P-100042, provisioned at 2026-11-20 09:30 UTC.',
  })
  verdict: string;

  @ListOf(() => TraceEntryDocument, { description: 'What happened, the oldest first' })
  entries: TraceEntryDocument[];
}
