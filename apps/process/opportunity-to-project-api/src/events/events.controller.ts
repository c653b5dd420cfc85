import { endOfOutbox, readOutbox } from '@handover/events';
import { ApiProblems, InjectDatabase, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { BusinessEventQuery, BusinessEvents, EventReceipt, OpportunityEvent } from './event-documents.js';
import { filterOf } from '../subscriptions/subscription.js';
import { cursorOf, positionOf, SOURCE } from './outbox-cursor.js';
import { ReceiveEvent } from './receive-event.js';

const LOOK_EVERY_MS = 250;

/** Events of CRMs that come in, and business events that go out. */
@ApiTags('events')
@Controller('v1')
export class EventsController {
  constructor(
    private readonly events: ReceiveEvent,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
  ) {}

  @Post('opportunity-events')
  @HttpCode(202)
  @RequireScope('opportunity-events:write')
  @ApiOperation({
    summary: 'Take in an event of a CRM',
    description:
      'Any number of times: a repeated delivery is recognised by `eventId`, a second event of an opportunity by its handover. What counts is what the CRM then holds.',
  })
  @ApiAcceptedResponse({ type: EventReceipt, description: 'What became of the event' })
  @ApiProblems(400, 422, 503)
  receiveOpportunityEvent(@Body() event: OpportunityEvent): Promise<EventReceipt> {
    return this.events.receive({ ...event, origin: event.origin ?? 'webhook' });
  }

  @Get('events')
  @RequireScope('events:read')
  @ApiOperation({
    summary: 'List business events',
    description: 'Committed ones in their order, from a cursor on; waits a while for the next one when asked to.',
  })
  @ApiOkResponse({ type: BusinessEvents, description: 'The events' })
  @ApiProblems(400)
  async listEvents(@Query() query: BusinessEventQuery, @Req() { raw }: FastifyRequest): Promise<BusinessEvents> {
    const { limit = 100, subject, waitSeconds = 0, from = 'start' } = query;
    const { type: eventTypes = [], legalEntity: legalEntities = [], practice: practices = [] } = query;
    const filter = filterOf({ eventTypes, legalEntities, practices });
    const end = query.after === undefined && from === 'end' ? await endOfOutbox(this.db) : undefined;
    let after = query.after === undefined ? end : positionOf(query.after);
    const until = Date.now() + waitSeconds * 1000;
    for (;;) {
      // Asked for first: what is found behind it was not there yet, and is found by the next look.
      const lookedUpTo = await endOfOutbox(this.db);
      const entries = raw.socket.destroyed ? [] : await readOutbox(this.db, SOURCE, { after, subject, filter, limit });
      if (entries.length > 0) {
        const items = entries.map(({ at, event }) => ({ cursor: cursorOf(at), event }));
        return { items, cursor: items.at(-1)!.cursor };
      }
      // What is not wanted is not looked at again.
      after = lookedUpTo ?? after;
      // Nobody waits any more once the connection is gone.
      if (Date.now() >= until || raw.socket.destroyed) return { items: [], cursor: after && cursorOf(after) };
      await pause(LOOK_EVERY_MS);
    }
  }
}
