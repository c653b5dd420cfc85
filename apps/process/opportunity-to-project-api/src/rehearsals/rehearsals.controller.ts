import { ApiProblems, Problem, RequireScope, UpstreamProblem } from '@handover/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecisionRehearsal, DecisionTest, NewDecisionRehearsal, NewDecisionTest } from './rehearsal-documents.js';
import { TryDecisions } from './try-decisions.js';

/** Drafts of decisions, tried on deals before they decide. */
@ApiTags('rehearsals')
@Controller('v1')
export class RehearsalsController {
  constructor(private readonly decisions: TryDecisions) {}

  @Post('decision-tests')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'Test a draft of a decision on an opportunity',
    description:
      'What the draft and the version in force make of the opportunity as the systems hold it now, with the rows that hit. Changes nothing. A draft that is not valid is a 422 `decision-invalid` with every fault.',
  })
  @ApiOkResponse({ type: DecisionTest, description: 'What came out' })
  @ApiProblems(400, 404, 422, 503)
  async testDecision(@Body() test: NewDecisionTest): Promise<DecisionTest> {
    try {
      return await this.decisions.onOpportunity(test);
    } catch (error) {
      throw notNow(error);
    }
  }

  @Post('decision-rehearsals')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'Rehearse a draft of a decision on the last handovers',
    description:
      'What would have come out differently, and why: each handover that does with its answers and the rows that hit, before and after, on what was known of the deal when it was decided. Gates before the win are rehearsed on stage reviews. Changes nothing. A draft that is not valid is a 422 `decision-invalid` with every fault.',
  })
  @ApiOkResponse({ type: DecisionRehearsal, description: 'What came out' })
  @ApiProblems(400, 404, 422, 503)
  async rehearseDecision(@Body() rehearsal: NewDecisionRehearsal): Promise<DecisionRehearsal> {
    try {
      return await this.decisions.onLastHandovers(rehearsal);
    } catch (error) {
      throw notNow(error);
    }
  }
}

/** 503 for a system that cannot be asked now; other errors as they are. */
function notNow(error: unknown): unknown {
  if (!(error instanceof UpstreamProblem)) return error;
  return new Problem({
    type: 'decision-not-tried',
    title: 'The decision cannot be tried now',
    status: 503,
    detail: `The decision cannot be tried now: ${error.message}`,
    retryAfterSeconds: error.retryAfterSeconds ?? 5,
    cause: error,
  });
}
