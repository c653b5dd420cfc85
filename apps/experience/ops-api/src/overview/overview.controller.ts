import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FilterValues } from './filter-values-documents.js';
import { FirstTimeRight, LeadTimes } from './lead-times-documents.js';
import { OpenExceptions } from './open-exceptions-documents.js';
import { OverviewQuery } from './overview-query.js';
import { Pipeline } from './pipeline-documents.js';
import { ProjectsAndDeals } from './projects-and-deals-documents.js';
import { ReadinessFunnel } from './readiness-funnel-documents.js';
import { UnstaffedDemand } from './unstaffed-demand-documents.js';
import { WriteBack } from './write-back-documents.js';

/** Figures for those who look before they read; each says what it means and which list is behind it. */
@ApiTags('overview')
@ApiProblems(502, 503, 504)
@Controller('v1/overview')
export class OverviewController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('filter-values')
  @RequireScope('handovers:read')
  @ApiOperation({ summary: 'List what deals can be chosen by', description: 'The values that won deals have.' })
  @ApiOkResponse({ type: FilterValues, description: 'The values' })
  getFilterValues(): Promise<FilterValues> {
    return passOn(this.process.getFilterValues());
  }

  @Get('lead-times')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read the lead times',
    description: 'From the win to the active project, to ready to bill and to provisioned, and for what deals waited.',
  })
  @ApiOkResponse({ type: LeadTimes, description: 'The lead times' })
  @ApiProblems(400)
  getLeadTimes(@Query() query: OverviewQuery): Promise<LeadTimes> {
    return passOn(this.process.getLeadTimes({ query }));
  }

  @Get('first-time-right')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read the first-time-right rate',
    description:
      'Won deals that became ready without an exception, an edit or a retry by a person, over all won deals.',
  })
  @ApiOkResponse({ type: FirstTimeRight, description: 'The rate' })
  @ApiProblems(400)
  getFirstTimeRight(@Query() query: OverviewQuery): Promise<FirstTimeRight> {
    return passOn(this.process.getFirstTimeRight({ query }));
  }

  @Get('readiness-funnel')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read the readiness funnel',
    description: 'How many of the won deals have come how far, and what they are worth by currency.',
  })
  @ApiOkResponse({ type: ReadinessFunnel, description: 'The funnel' })
  @ApiProblems(400)
  getReadinessFunnel(@Query() query: OverviewQuery): Promise<ReadinessFunnel> {
    return passOn(this.process.getReadinessFunnel({ query }));
  }

  @Get('open-exceptions')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read the open exceptions',
    description: 'By class and age, with the value of their deals by currency and the starts at risk.',
  })
  @ApiOkResponse({ type: OpenExceptions, description: 'The open exceptions' })
  @ApiProblems(400)
  getOpenExceptions(@Query() query: OverviewQuery): Promise<OpenExceptions> {
    return passOn(this.process.getOpenExceptions({ query }));
  }

  @Get('projects-and-deals')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read which deals lack a project, and which projects a deal',
    description: 'What the handovers know, and what the last comparison of the systems found.',
  })
  @ApiOkResponse({ type: ProjectsAndDeals, description: 'The figures' })
  @ApiProblems(400)
  getProjectsAndDeals(@Query() query: OverviewQuery): Promise<ProjectsAndDeals> {
    return passOn(this.process.getProjectsAndDeals({ query }));
  }

  @Get('pipeline')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read pipeline and backlog',
    description:
      'Deals before the win that have reached a gate, beside deals that are won and whose work has not begun.',
  })
  @ApiOkResponse({ type: Pipeline, description: 'Pipeline and backlog' })
  @ApiProblems(400)
  getPipeline(@Query() query: OverviewQuery): Promise<Pipeline> {
    return passOn(this.process.getPipeline({ query }));
  }

  @Get('unstaffed-demand')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read the unstaffed demand',
    description: 'Hours of work that begins soon and for which nobody is assigned, by role.',
  })
  @ApiOkResponse({ type: UnstaffedDemand, description: 'The unstaffed demand' })
  @ApiProblems(400)
  getUnstaffedDemand(@Query() query: OverviewQuery): Promise<UnstaffedDemand> {
    return passOn(this.process.getUnstaffedDemand({ query }));
  }

  @Get('write-back')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read how the CRMs are told',
    description:
      'How long it takes from the event of a win to the write-back, and how many went back of those that came.',
  })
  @ApiOkResponse({ type: WriteBack, description: 'The figures' })
  @ApiProblems(400)
  getWriteBack(@Query() query: OverviewQuery): Promise<WriteBack> {
    return passOn(this.process.getWriteBack({ query }));
  }
}
