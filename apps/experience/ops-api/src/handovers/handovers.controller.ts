import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { linked } from './handover-document.js';
import { Handover, HandoverCounts, HandoverQuery, HandoverSummary } from './handover-documents.js';

/** Handovers and what happened to them. */
@ApiTags('handovers')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class HandoversController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('handovers')
  @RequireScope('handovers:read')
  @ApiOperation({ summary: 'List handovers', description: 'The newest first, with their open exceptions.' })
  @ApiOkResponse({ type: PageOf(HandoverSummary), description: 'A page of handovers' })
  @ApiProblems(400)
  async listHandovers(@Query() query: HandoverQuery): Promise<Page<HandoverSummary>> {
    const { items, ...page } = await passOn(this.process.listHandovers({ query }));
    return { ...page, items: items.map(linked) };
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
    return linked(await passOn(this.process.getHandover({ path: { key } })));
  }

  @Get('counts')
  @RequireScope('handovers:read')
  @ApiOperation({ summary: 'Count handovers and exceptions', description: 'Numbers for a dashboard.' })
  @ApiOkResponse({ type: HandoverCounts, description: 'The numbers' })
  getCounts(): Promise<HandoverCounts> {
    return passOn(this.process.countHandovers());
  }
}
