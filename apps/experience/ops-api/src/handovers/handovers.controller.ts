import { Readable } from 'node:stream';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, PageQuery, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HandoverCalls } from '../calls/call-documents.js';
import { SystemRecords } from '../system-records/system-record-documents.js';
import { linked } from './handover-document.js';
import { Handover, HandoverCounts } from './handover-documents.js';
import { HandoverListQuery, HandoverPage, HandoverQuery } from './handover-list-documents.js';
import { CSV_HEADER, csvLines } from './handovers-csv.js';

const KEY = { name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' };
const MEDIA_TYPE = 'text/csv';
const EXPORT_PAGE = 200;

/** Handovers and what happened to them. */
@ApiTags('handovers')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class HandoversController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

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
    const { items, ...page } = await passOn(this.process.listHandovers({ query }));
    return { ...page, items: items.map(linked) };
  }

  @Get('handovers-export')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Export handovers',
    description:
      'A table with a line for each handover that matches (RFC 4180, UTF-8), in the order of the list. A text that a spreadsheet would take for a formula begins with an apostrophe. An export that breaks off ends the connection.',
  })
  @ApiProduces(MEDIA_TYPE)
  @ApiOkResponse({
    description: 'The table',
    content: { [MEDIA_TYPE]: { schema: { type: 'string' }, example: `${CSV_HEADER}main:006Hx00000A1B2CIAV,…` } },
  })
  @ApiProblems(400)
  async exportHandovers(@Query() filter: HandoverListQuery, @Res() reply: FastifyReply): Promise<void> {
    const page = (cursor?: string) => this.process.listHandovers({ query: { ...filter, limit: EXPORT_PAGE, cursor } });
    const lines = csvLines(await passOn(page()), page);
    void reply
      .header('Content-Type', `${MEDIA_TYPE}; charset=utf-8`)
      .header('Cache-Control', 'no-store')
      .header('Content-Disposition', 'attachment; filename="handovers.csv"')
      .send(Readable.from(lines));
  }

  @Get('handovers/:key')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read a handover',
    description:
      'With checkpoints, attempts, decisions, what was written where, lineage, what people ruled, and how it was taken back.',
  })
  @ApiParam(KEY)
  @ApiOkResponse({ type: Handover, description: 'The handover' })
  @ApiProblems(404)
  async getHandover(@Param('key') key: string): Promise<Handover> {
    return linked(await passOn(this.process.getHandover({ path: { key } })));
  }

  @Get('handovers/:key/records')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read what the systems hold of a handover',
    description:
      'CRM, documents, ERP, PSA and billing are asked now, by the reference of the handover, each for five seconds at most; one that cannot be read says why, and the others are there all the same.',
  })
  @ApiParam(KEY)
  @ApiOkResponse({ type: SystemRecords, description: 'The records, side by side' })
  @ApiProblems(404)
  getHandoverRecords(@Param('key') key: string): Promise<SystemRecords> {
    return passOn(this.process.getHandoverRecords({ path: { key } }));
  }

  @Get('handovers/:key/calls')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the calls of a handover',
    description:
      'Requests and answers of each attempt as they went over the wire, secrets masked and bodies cut to a size, the last first; kept for some days. A page holds those of `limit` stages. Of a stage that had to wait, those that did not succeed are kept.',
  })
  @ApiParam(KEY)
  @ApiOkResponse({ type: HandoverCalls, description: 'A page of calls' })
  @ApiProblems(400, 404)
  listHandoverCalls(@Param('key') key: string, @Query() query: PageQuery): Promise<HandoverCalls> {
    return passOn(this.process.listHandoverCalls({ path: { key }, query }));
  }

  @Get('counts')
  @RequireScope('handovers:read')
  @ApiOperation({ summary: 'Count handovers and exceptions', description: 'Numbers for a dashboard.' })
  @ApiOkResponse({ type: HandoverCounts, description: 'The numbers' })
  getCounts(): Promise<HandoverCounts> {
    return passOn(this.process.countHandovers());
  }
}
