import { ApiProblems, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NameParam } from '../decisions/decision-params.js';
import { CompareOnCases } from './compare-on-cases.js';
import { Comparison, ComparisonRequest } from './comparison-documents.js';
import { comparisonRequest } from './comparison-request.js';

/** What a draft would decide differently. */
@ApiTags('comparisons')
@Controller('v1/decisions')
export class ComparisonsController {
  constructor(private readonly cases: CompareOnCases) {}

  @Post(':name/comparisons')
  @HttpCode(200)
  @RequireScope('decisions:evaluate')
  @ApiOperation({
    summary: 'Compare a draft of a decision with its versions',
    description:
      'Evaluates a draft, or a version, and for each case the version that it is compared with on the same context: what comes out differently, and which rows hit before and after. Keeps nothing. A draft that is not valid is a 422 `decision-invalid` with every fault; a case on which one of the two fails says so by itself.',
  })
  @NameParam()
  @ApiBody({ type: ComparisonRequest })
  @ApiOkResponse({ type: Comparison, description: 'What came out' })
  @ApiProblems(400, 404, 422)
  compareDecision(@Param('name') name: string, @Body() body: unknown): Promise<Comparison> {
    return this.cases.compare(name, comparisonRequest(body));
  }
}
