import { Text } from '@handover/canonical';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, RequireScope } from '@handover/platform';
import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { eventStream, type StreamItem } from './event-stream.js';

class EventStreamQuery {
  @Text({
    description: 'Only events of this handover',
    optional: true,
    maxLength: 255,
    example: 'main:006Hx00000A1B2CIAV',
  })
  subject?: string;

  @Text({ description: 'As Last-Event-ID, for readers that cannot set headers', optional: true, maxLength: 200 })
  after?: string;
}

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
      'Server-sent events: `data` is a CloudEvent 1.0 in JSON, `event` its type, `id` a cursor. Without Last-Event-ID it begins now.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Id of the last event that was seen',
    schema: { type: 'string' },
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'The stream; it goes on until one side ends it',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiProblems(400)
  followEvents(
    @Query() { subject, after }: EventStreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const gone = new AbortController();
    request.raw.once('close', () => gone.abort());
    reply.raw.once('close', () => gone.abort());
    const items = eventStream(this.process, { subject, after: lastEventId || after }, gone.signal);
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
      ? ': nothing new\n\n'
      : `id: ${item.cursor}\nevent: ${item.event.type}\ndata: ${JSON.stringify(item.event)}\n\n`;
  }
}
