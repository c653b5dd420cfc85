import { type GatedStage, gatedStages, OneOf, Text } from '@handover/canonical';
import { ApiProblems, notFound, Problem, RequireScope, UpstreamProblem } from '@handover/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { assessDeal } from '../deals/assess-deal.js';
import { decideDeal, loadDeal, readOpportunity } from '../deals/load-deal.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { OpportunityReadiness } from './readiness-documents.js';
import { readinessOf } from './readiness.js';

class ReadinessQuery {
  @Text({ description: 'CRM instance', optional: true, example: 'main', maxLength: 63 })
  crmInstance?: string;

  @OneOf(gatedStages, {
    name: 'GatedStage',
    description: 'Stage whose gate is meant; closed-won unless told',
    optional: true,
  })
  stage?: GatedStage;
}

/** What would happen if an opportunity were won today. */
@ApiTags('readiness')
@Controller('v1/opportunities')
export class ReadinessController {
  constructor(@Inject(SYSTEM_CLIENTS) private readonly clients: SystemClients) {}

  @Get(':id/readiness')
  @RequireScope('readiness:read')
  @ApiOperation({
    summary: 'Evaluate the readiness of an opportunity',
    description:
      'Now, writing nothing: what would happen if it reached the stage today, what is missing, who can fix it.',
  })
  @ApiParam({ name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: OpportunityReadiness, description: 'The readiness' })
  @ApiProblems(400, 404, 503)
  async getReadiness(@Param('id') id: string, @Query() query: ReadinessQuery): Promise<OpportunityReadiness> {
    const { crmInstance = 'main', stage = 'closed-won' } = query;
    try {
      const opportunity = await readOpportunity(this.clients, crmInstance, id);
      if (!opportunity) throw notFound('opportunity', id);
      const deal = await decideDeal(this.clients, await loadDeal(this.clients, opportunity, stage, { maxAgeMs: 0 }));
      return readinessOf(crmInstance, deal, assessDeal(deal));
    } catch (error) {
      throw error instanceof UpstreamProblem ? notNow(error) : error;
    }
  }
}

function notNow(error: UpstreamProblem): Problem {
  return new Problem({
    type: 'readiness-unavailable',
    title: 'Readiness is not available',
    status: 503,
    detail: `The readiness cannot be evaluated now: ${error.message}`,
    retryAfterSeconds: error.retryAfterSeconds ?? 5,
    cause: error,
  });
}
