import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { handoverLink, traceLink } from '../links.js';
import { EventReceipt, ReceivedEvent, ReceivedEventQuery, EventRetry } from './received-event-documents.js';

/** What CRMs told, and what became of it. */
@ApiTags('events')
@ApiProblems(502, 503, 504)
@Controller('v1/received-events')
export class ReceivedEventsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get()
  @RequireScope('events:read')
  @ApiOperation({
    summary: 'List the events that CRMs told',
    description:
      'The newest first, each with its fate. Those with the fates `failed` and `postponed` could not be worked on yet.',
  })
  @ApiOkResponse({ type: PageOf(ReceivedEvent), description: 'A page of events' })
  @ApiProblems(400)
  async listReceivedEvents(@Query() query: ReceivedEventQuery): Promise<Page<ReceivedEvent>> {
    const { items, ...page } = await passOn(this.process.listReceivedEvents({ query }));
    return {
      ...page,
      items: items.map((event) => ({ ...event, traceLink: traceLink(event.crmInstance, event.opportunityId) })),
    };
  }

  @Post(':id/retries')
  @HttpCode(202)
  @RequireScope('events:operate')
  @ApiOperation({
    summary: 'Try the intake of an event again',
    description: 'Now, of one whose fate is `failed`, `postponed` or `unknown-opportunity`. Any other is a 409.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the event', example: 'evt-000042' })
  @ApiAcceptedResponse({ type: EventReceipt, description: 'What became of it this time' })
  @ApiProblems(400, 404, 409)
  async retryReceivedEvent(
    @Param('id') id: string,
    @Body() retry: EventRetry,
    @CurrentCaller() caller: Caller,
  ): Promise<EventReceipt> {
    const body = { ...retry, onBehalfOf: caller.subject };
    const receipt = await passOn(this.process.retryReceivedEvent({ path: { id }, body }));
    const { handoverKey: key } = receipt;
    return { ...receipt, ...(key === undefined ? {} : { handoverLink: handoverLink(key) }) };
  }
}
