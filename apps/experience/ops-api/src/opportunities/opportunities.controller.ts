import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { handoverLink } from '../links.js';
import { OpportunityTrace, TraceQuery } from './trace-documents.js';

/** Opportunities of CRMs, whether they became projects or not. */
@ApiTags('handovers')
@ApiProblems(502, 503, 504)
@Controller('v1/opportunities')
export class OpportunitiesController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get(':id/trace')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Tell why a deal is or is not a project',
    description:
      'Everything that happened to it, in order and in words: events and what became of them, reviews, steps, decisions, writes, failed calls, waits, people. Where there is no handover, the CRM is asked how the deal stands now.',
  })
  @ApiParam({ name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: OpportunityTrace, description: 'The trace' })
  @ApiProblems(400, 404)
  async getOpportunityTrace(@Param('id') id: string, @Query() query: TraceQuery): Promise<OpportunityTrace> {
    const trace = await passOn(this.process.getOpportunityTrace({ path: { id }, query }));
    const { handoverKey: key } = trace;
    return { ...trace, ...(key === undefined ? {} : { handoverLink: handoverLink(key) }) };
  }
}
