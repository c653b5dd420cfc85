import { handoverKey } from '@handover/canonical';
import { type Handover, ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  CrmInstanceQuery,
  OpportunityHandover,
  OpportunityReadiness,
  ReadinessQuery,
} from './opportunity-documents.js';

const ID = { name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' };

/** What a page of the CRM shows of an opportunity. */
@ApiTags('opportunities')
@Controller('v1/opportunities')
export class OpportunitiesController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get(':id/readiness')
  @RequireScope('readiness:read')
  @ApiOperation({
    summary: 'Evaluate the readiness of an opportunity',
    description: 'Now, writing nothing: what would happen if it were won today, what is missing, who can fix it.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: OpportunityReadiness, description: 'The readiness' })
  @ApiProblems(400, 404, 503)
  async getReadiness(@Param('id') id: string, @Query() query: ReadinessQuery): Promise<OpportunityReadiness> {
    const readiness = await passOn(this.process.getReadiness({ path: { id }, query }));
    const { opportunityId, evaluatedStage, passes, outcome, evaluatedAt } = readiness;
    const { readyToStaff, readyToStart, readyToBill } = readiness;
    const findings = readiness.findings.map(({ sentence, owner, class: kind, field }) => ({
      sentence,
      owner,
      class: kind,
      field,
    }));
    return {
      opportunityId,
      evaluatedStage,
      passes,
      outcome,
      readyToStaff,
      readyToStart,
      readyToBill,
      findings,
      evaluatedAt,
    };
  }

  @Get(':id/handover')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Read how far the handover of an opportunity has come',
    description: 'State, project, what it waits for and what people must put right. 404 before the win.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: OpportunityHandover, description: 'The handover' })
  @ApiProblems(400, 404, 503)
  async getHandover(
    @Param('id') id: string,
    @Query() { crmInstance = 'main' }: CrmInstanceQuery,
  ): Promise<OpportunityHandover> {
    const handover = await passOn(this.process.getHandover({ path: { key: handoverKey(crmInstance, id) } }));
    const { key, state, projectId, waitingFor, resumeAt, updatedAt, readyToStaff, readyToStart, readyToBill } =
      handover;
    return {
      key,
      state,
      summary: summaryOf(handover),
      projectId,
      waitingFor,
      resumeAt,
      readyToStaff,
      readyToStart,
      readyToBill,
      exceptions: handover.exceptions.map(({ sentence, owner, class: kind }) => ({ sentence, owner, class: kind })),
      updatedAt,
    };
  }
}

function summaryOf({ state, projectId, waitingFor, exceptions }: Handover): string {
  if (state === 'provisioned') return `The project ${projectId} is there.`;
  if (state === 'blocked') return exceptions.map(({ sentence, owner }) => `${sentence} (${owner})`).join(' ');
  if (state === 'waiting') return `It waits and goes on by itself: ${waitingFor}.`;
  return `It is ${state}.`;
}
