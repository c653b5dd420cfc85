import { handoverKey } from '@handover/canonical';
import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { handoverDocument } from './handover-document.js';
import {
  CrmInstanceQuery,
  OpportunityHandover,
  OpportunityReadiness,
  ReadinessQuery,
} from './opportunity-documents.js';
import { PAGES, type Pages } from './pages.js';
import { readinessDocument } from './readiness-document.js';

const ID = { name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' };

/** What a page of the CRM shows of an opportunity. */
@ApiTags('opportunities')
@ApiProblems(502, 503, 504)
@Controller('v1/opportunities')
export class OpportunitiesController {
  constructor(
    private readonly process: ProcessOpportunityToProjectClient,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/readiness')
  @RequireScope('readiness:read')
  @ApiOperation({
    summary: 'Evaluate the readiness of an opportunity',
    description: 'Now, writing nothing: what would happen if it were won today, what is missing, who can fix it.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: OpportunityReadiness, description: 'The readiness' })
  @ApiProblems(400, 404)
  async getReadiness(@Param('id') id: string, @Query() query: ReadinessQuery): Promise<OpportunityReadiness> {
    return readinessDocument(await passOn(this.process.getReadiness({ path: { id }, query })));
  }

  @Get(':id/handover')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read how far the handover of an opportunity has come',
    description:
      'State, progress, project, readiness with reasons, what it waits for and what people must put right. 404 before the win.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: OpportunityHandover, description: 'The handover' })
  @ApiProblems(400, 404)
  async getHandover(
    @Param('id') id: string,
    @Query() { crmInstance = 'main' }: CrmInstanceQuery,
  ): Promise<OpportunityHandover> {
    const key = handoverKey(crmInstance, id);
    return handoverDocument(await passOn(this.process.getHandover({ path: { key } })), this.pages);
  }
}
