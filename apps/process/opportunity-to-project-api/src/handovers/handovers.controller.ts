import { ApiProblems, decodeCursor, encodeCursor, invalid, notFound, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ExceptionsRepository } from '../exceptions/exceptions.repository.js';
import { unwindingDocument } from '../unwindings/unwinding-document.js';
import { UnwindingLedger } from '../unwindings/unwinding-ledger.js';
import { countsDocument, handoverDocument, handoverSummary } from './handover-document.js';
import { Handover, HandoverCounts } from './handover-documents.js';
import { HandoverPage, HandoverQuery } from './handover-list-documents.js';
import { type HandoverOrder, type HandoverPlace, isSortedValue } from './handover-order.js';
import { HandoversRepository } from './handovers.repository.js';

/** Counting more would take longer than reading the page. */
const MOST_COUNTED = 10_000;

/** Handovers and what happened to them. */
@ApiTags('handovers')
@Controller('v1')
export class HandoversController {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly exceptions: ExceptionsRepository,
    private readonly unwindings: UnwindingLedger,
  ) {}

  @Get('handovers')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List handovers',
    description:
      'With their open exceptions, the newest first unless told. A cursor is good for the order in which it was given out.',
  })
  @ApiOkResponse({ type: HandoverPage, description: 'A page of handovers' })
  @ApiProblems(400)
  async listHandovers(@Query() query: HandoverQuery): Promise<HandoverPage> {
    const { limit = 50, cursor, sort = 'receivedAt', direction = 'desc', ...filter } = query;
    const order = { sort, direction };
    const after = cursor === undefined ? undefined : placeOf(cursor, order);
    const [rows, count] = await Promise.all([
      this.handovers.list(filter, order, limit + 1, after),
      after ? undefined : this.handovers.count(filter, MOST_COUNTED + 1),
    ]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(handoverSummary),
      ...(last ? { nextCursor: encodeCursor({ ...order, value: last.sorted_value, key: last.key }) } : {}),
      ...(count === undefined ? {} : { total: { count: Math.min(count, MOST_COUNTED), exact: count <= MOST_COUNTED } }),
    };
  }

  @Get('handovers/:key')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read a handover',
    description:
      'With checkpoints, attempts, decisions, what was written where, lineage, what people ruled, and how it was taken back.',
  })
  @ApiParam({ name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: Handover, description: 'The handover' })
  @ApiProblems(404)
  async getHandover(@Param('key') key: string): Promise<Handover> {
    // First, so that nothing in the document is older than the state that it tells.
    const row = await this.handovers.find(key);
    if (!row) throw notFound('handover', key);
    const [checkpoints, interventions, unwindings] = await Promise.all([
      this.handovers.checkpointsOf(key),
      this.handovers.interventionsOf(key),
      this.unwindings.allOf(key),
    ]);
    return handoverDocument(row, checkpoints, interventions, unwindings.map(unwindingDocument));
  }

  @Get('handover-counts')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Count handovers',
    description: 'By state, with values by currency: numbers for a dashboard.',
  })
  @ApiOkResponse({ type: HandoverCounts, description: 'The numbers' })
  async countHandovers(): Promise<HandoverCounts> {
    const [rows, openExceptions] = await Promise.all([this.handovers.counts(), this.exceptions.countOpen()]);
    return countsDocument(rows, openExceptions);
  }
}

/** @throws Problem 400 where the cursor is none of this order */
function placeOf(cursor: string, { sort, direction }: HandoverOrder): HandoverPlace {
  const place = decodeCursor(cursor);
  const { value, key } = place;
  if (place.sort === sort && place.direction === direction && typeof key === 'string' && isSortedValue(sort, value)) {
    return { value, key };
  }
  throw invalid('The cursor belongs to another order of the list: begin again without it.', [
    { pointer: '/cursor', detail: 'must be the nextCursor of an earlier page in the same order' },
  ]);
}
