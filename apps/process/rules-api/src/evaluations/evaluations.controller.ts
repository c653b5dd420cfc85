import { ApiProblems, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EvaluateDecisions } from './evaluate-decisions.js';
import { EvaluationRequest, Evaluations } from './evaluation-documents.js';
import { evaluationRequest } from './evaluation-request.js';

/** Answers of decisions. */
@ApiTags('evaluations')
@Controller('v1/evaluations')
export class EvaluationsController {
  constructor(private readonly decisions: EvaluateDecisions) {}

  @Post()
  @HttpCode(200)
  @RequireScope('decisions:evaluate')
  @ApiOperation({
    summary: 'Evaluate decisions',
    description:
      'Evaluates one or more decisions on one context, each with the rows that hit. All of them are answered or none: an unknown decision is a 404, one that fails on the context a 422 `evaluation-failed` that names decision, version and node.',
  })
  @ApiBody({ type: EvaluationRequest })
  @ApiOkResponse({ type: Evaluations, description: 'The answers' })
  @ApiProblems(400, 404, 422)
  async evaluateDecisions(@Body() body: unknown): Promise<Evaluations> {
    return { results: await this.decisions.evaluate(evaluationRequest(body)) };
  }
}
