import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, Public } from '@handover/platform';
import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { handoverLink } from '../opportunities/handover-link.js';
import { EventReceipt, OpportunityEvent } from './opportunity-event-documents.js';
import { SignatureGuard } from './signature.guard.js';

const header = (name: string, description: string, example: string) =>
  ApiHeader({ name, description, required: true, schema: { type: 'string' }, example });

/** What outbound messages and webhooks of CRMs send. */
@ApiTags('opportunity-events')
@Controller('v1/opportunity-events')
export class OpportunityEventsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Post()
  @HttpCode(202)
  @Public()
  @UseGuards(SignatureGuard)
  @ApiOperation({
    summary: 'Send an event of an opportunity',
    description:
      'Signed as Standard Webhooks 1.0 say, instead of an access token. Any number of times: a repeated delivery is recognised by `eventId`.',
  })
  @header('webhook-id', 'Identifier of the message', 'evt-000042')
  @header('webhook-timestamp', 'When it was sent, in seconds since 1970', '1795564603')
  @header(
    'webhook-signature',
    '`v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  )
  @ApiAcceptedResponse({ type: EventReceipt, description: 'What became of the event' })
  @ApiProblems(400, 401, 422, 502, 503, 504)
  async sendOpportunityEvent(@Body() event: OpportunityEvent): Promise<EventReceipt> {
    const { eventId, fate, reason, handoverKey } = await passOn(this.process.receiveOpportunityEvent({ body: event }));
    if (handoverKey === undefined) return { eventId, fate, reason };
    const link = handoverLink(event.crmInstance, event.opportunityId);
    return { eventId, fate, reason, handover: { key: handoverKey, link } };
  }
}
