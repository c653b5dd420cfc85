import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PipelineDeal, PipelineDealQuery } from './pipeline-documents.js';
import { UnstaffedDemandItem, UnstaffedDemandQuery } from './unstaffed-list-documents.js';

/** Lists behind figures of the overview that no other part of the API has. */
@ApiTags('overview')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class OverviewListsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('pipeline-deals')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the deals of the pipeline',
    description: 'Those before the win that have reached a gate, as they were when it was reviewed.',
  })
  @ApiOkResponse({ type: PageOf(PipelineDeal), description: 'A page of deals' })
  @ApiProblems(400)
  listPipelineDeals(@Query() query: PipelineDealQuery): Promise<Page<PipelineDeal>> {
    return passOn(this.process.listPipelineDeals({ query }));
  }

  @Get('unstaffed-demands')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the demands for which nobody is assigned',
    description: 'Of won deals, as the PSAs were last asked; those that begin first, first.',
  })
  @ApiOkResponse({ type: PageOf(UnstaffedDemandItem), description: 'A page of demands' })
  @ApiProblems(400)
  listUnstaffedDemands(@Query() query: UnstaffedDemandQuery): Promise<Page<UnstaffedDemandItem>> {
    return passOn(this.process.listUnstaffedDemands({ query }));
  }
}
