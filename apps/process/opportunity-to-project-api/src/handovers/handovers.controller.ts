import { ApiProblems, decodeCursor, encodeCursor, notFound, type Page, PageOf, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ExceptionsRepository } from '../exceptions/exceptions.repository.js';
import { unwindingDocument } from '../unwindings/unwinding-document.js';
import { UnwindingLedger } from '../unwindings/unwinding-ledger.js';
import { countsDocument, handoverDocument, handoverSummary } from './handover-document.js';
import { Handover, HandoverCounts, HandoverQuery, HandoverSummary } from './handover-documents.js';
import { HandoversRepository } from './handovers.repository.js';

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
  @ApiOperation({ summary: 'List handovers', description: 'The newest first, with their open exceptions.' })
  @ApiOkResponse({ type: PageOf(HandoverSummary), description: 'A page of handovers' })
  @ApiProblems(400)
  async listHandovers(@Query() query: HandoverQuery): Promise<Page<HandoverSummary>> {
    const { limit = 50, cursor, ...filter } = query;
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).key);
    const rows = await this.handovers.list(filter, limit + 1, after);
    const items = rows.slice(0, limit).map(handoverSummary);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ key: last.key }) };
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
    const [row, checkpoints, interventions, unwindings] = await Promise.all([
      this.handovers.find(key),
      this.handovers.checkpointsOf(key),
      this.handovers.interventionsOf(key),
      this.unwindings.allOf(key),
    ]);
    if (!row) throw notFound('handover', key);
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
