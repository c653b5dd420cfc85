import {
  actorOf,
  ApiProblems,
  type Caller,
  conflict,
  CurrentCaller,
  currentCorrelationId,
  decodeCursor,
  encodeCursor,
  InjectDatabase,
  insertAuditEntries,
  notFound,
  type Page,
  PageOf,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Kysely } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { EventReceipt, EventRetry, ReceivedEvent, ReceivedEventQuery } from './event-documents.js';
import { type EventFate, openFates } from './event-fate.js';
import { EventRetries } from './event-retries.js';
import { type ListedEventRow, ReceivedEventsRepository } from './received-events.repository.js';

/** What CRMs told, and what became of it. */
@ApiTags('events')
@Controller('v1/received-events')
export class ReceivedEventsController {
  constructor(
    private readonly received: ReceivedEventsRepository,
    private readonly retries: EventRetries,
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
  ) {}

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
    const { limit = 50, cursor, ...filter } = query;
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).id);
    const rows = await this.received.list(filter, limit + 1, after);
    const items = rows.slice(0, limit).map(documentOf);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ id: last.id }) };
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
    @Body() { reason, onBehalfOf }: EventRetry,
    @CurrentCaller() caller: Caller,
  ): Promise<EventReceipt> {
    const row = await this.received.find(id);
    if (!row) throw notFound('event', id);
    if (!openFates.some((fate) => fate === row.fate)) throw conflict(`The event has been worked on: ${row.reason}`);
    const actor = actorOf(caller, onBehalfOf).subject;
    const correlationId = currentCorrelationId() ?? id;
    const entry = { action: 'event.retried', subject: id, actor, reason, before: { fate: row.fate }, correlationId };
    await insertAuditEntries([entry]).execute(this.db);
    return this.retries.tryAgain(row);
  }
}

function documentOf(row: ListedEventRow): ReceivedEvent {
  return {
    id: row.event_id,
    crmInstance: row.crm_instance,
    opportunityId: row.opportunity_id,
    deal: row.deal ?? undefined,
    stage: row.stage,
    version: row.crm_version,
    origin: row.origin,
    fate: row.fate satisfies EventFate,
    reason: row.reason,
    failure: row.failure ?? undefined,
    deliveries: row.deliveries,
    tries: row.tries,
    occurredAt: row.occurred_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    lastReceivedAt: row.last_received_at.toISOString(),
    retryAt: row.retry_at?.toISOString(),
    correlationId: row.correlation_id ?? undefined,
  };
}
