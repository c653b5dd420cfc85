import { Readable } from 'node:stream';
import { Text, TextList } from '@handover/canonical';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { beginStream, eventStream, type StreamItem } from './event-stream.js';
import { EventTypes } from './event-types.decorator.js';

class EventStreamQuery {
  @Text({
    description: 'Only events of this handover',
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

  @Text({
    description: 'As Last-Event-ID, which counts more, for readers that cannot set headers',
    optional: true,
    maxLength: 200,
    example: 'eyJ0cmFuc2FjdGlvbklkIjoiODEyIiwicG9zaXRpb24iOiI0MiJ9',
  })
  after?: string;
}

const EXAMPLE = `id: eyJ0cmFuc2FjdGlvbklkIjoiODEyIiwicG9zaXRpb24iOiI0MiJ9
event: handover.project.provisioned.v1
data: {"specversion":"1.0","type":"handover.project.provisioned.v1","subject":"main:006Hx00000A1B2CIAV","data":{"projectId":"P-100042"}}

`;

/** Live updates. */
@ApiTags('events')
@Controller('v1/events')
export class EventsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('stream')
  @RequireScope('events:read')
  @ApiOperation({
    summary: 'Follow business events',
    description:
      'Server-sent events: `data` is a CloudEvent 1.0 in JSON, `event` its type, `id` a cursor. Without Last-Event-ID it begins now. A comment comes at least every 15 seconds.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Id of the last event that was seen: the stream goes on behind it',
    schema: { type: 'string' },
    example: 'eyJ0cmFuc2FjdGlvbklkIjoiODEyIiwicG9zaXRpb24iOiI0MiJ9',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'The stream; it goes on until one side ends it',
    content: { 'text/event-stream': { schema: { type: 'string' }, example: EXAMPLE } },
  })
  @ApiProblems(400, 502, 503, 504)
  async followEvents(
    @Query() { after, ...wanted }: EventStreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const reading = { wanted, after: lastEventId || after };
    const beginning = await passOn(beginStream(this.process, reading));
    const items = eventStream(this.process, wanted, beginning, gone.signal);
    void reply
      .header('Content-Type', 'text/event-stream')
      .header('Cache-Control', 'no-store')
      .header('X-Accel-Buffering', 'no')
      .send(Readable.from(written(items)));
  }
}

async function* written(items: AsyncIterable<StreamItem>): AsyncGenerator<string> {
  for await (const item of items) {
    yield item === 'heartbeat'
      ? ': still here\n\n'
      : `id: ${item.cursor}\nevent: ${item.event.type}\ndata: ${JSON.stringify(item.event)}\n\n`;
  }
}
