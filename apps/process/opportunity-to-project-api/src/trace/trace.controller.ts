import { handoverKey } from '@handover/canonical';
import { ApiProblems, Problem, RequireScope, UpstreamProblem } from '@handover/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { readOpportunity } from '../deals/load-deal.js';
import { SYSTEM_CLIENTS, type SystemClients } from '../upstreams/system-clients.js';
import { traceOf } from './opportunity-trace.js';
import { OpportunityTrace, TraceQuery } from './trace-documents.js';
import { TraceRepository } from './trace.repository.js';
import { type KnownDeal, verdictOf } from './verdict.js';

/** Why a deal is or is not a project. */
@ApiTags('events')
@Controller('v1/opportunities')
export class TraceController {
  constructor(
    private readonly recorded: TraceRepository,
    @Inject(SYSTEM_CLIENTS) private readonly clients: Pick<SystemClients, 'crm'>,
  ) {}

  @Get(':id/trace')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'Tell why a deal is or is not a project',
    description:
      'Everything that happened to it, in order and in words: events and what became of them, reviews, steps, decisions, writes, failed calls, waits, people. Where there is no handover, the CRM is asked how the deal stands now.',
  })
  @ApiParam({ name: 'id', description: 'Opportunity in the CRM', example: '006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: OpportunityTrace, description: 'The trace' })
  @ApiProblems(400, 404, 503)
  async getOpportunityTrace(
    @Param('id') id: string,
    @Query() { crmInstance = 'main' }: TraceQuery,
  ): Promise<OpportunityTrace> {
    const key = handoverKey(crmInstance, id);
    const deal = await this.recorded.of(key, crmInstance, id);
    const { handover, events, reviews } = deal;
    const isKnown = handover !== undefined || events.length > 0 || reviews.length > 0;
    const inCrm = handover ? undefined : await this.inCrm(crmInstance, id, isKnown);
    if (!isKnown && inCrm === 'gone') throw neverHeardOf(crmInstance, id);
    const exceptions = deal.exceptions.filter(({ resolved_at: resolved }) => resolved === null);
    const now = new Date();
    return {
      opportunityId: id,
      crmInstance,
      ...(handover ? { handoverKey: key } : {}),
      verdict: verdictOf({ handover, exceptions, events, inCrm }),
      entries: traceOf(deal, now).map(({ at, ...entry }) => ({ at: at.toISOString(), ...entry })),
    };
  }

  /** @throws Problem 503 when the CRM cannot be asked and nothing else is known */
  private async inCrm(crmInstance: string, id: string, isKnown: boolean): Promise<KnownDeal['inCrm']> {
    try {
      return (await readOpportunity(this.clients, crmInstance, id)) ?? 'gone';
    } catch (error) {
      if (!(error instanceof UpstreamProblem)) throw error;
      if (error.status === 400 || error.status === 422) return 'gone';
      if (isKnown) return undefined;
      throw new Problem({
        type: 'unavailable',
        title: 'Unavailable',
        status: 503,
        detail: `No event has told of this opportunity, and the CRM ${crmInstance} cannot be asked now: ${error.message}`,
        retryAfterSeconds: error.retryAfterSeconds ?? 5,
        cause: error,
      });
    }
  }
}

function neverHeardOf(crmInstance: string, id: string): Problem {
  return new Problem({
    type: 'not-found',
    title: 'Not found',
    status: 404,
    detail: `No event has told of the opportunity "${id}", and the CRM ${crmInstance} holds none of that id. Look its id up in the CRM, or name the instance in which it is with crmInstance.`,
  });
}
