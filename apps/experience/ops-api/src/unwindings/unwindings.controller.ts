import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { RetryResult, Ruling } from '../exceptions/exception-action-documents.js';
import { forPerson } from '../exceptions/for-person.js';

/** Handovers that people give up, whether or not they have an exception. */
@ApiTags('handovers')
@ApiProblems(502, 503, 504)
@Controller('v1/handovers')
export class UnwindingsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Post(':key/unwindings')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Give up a handover',
    description:
      'Takes back all that it wrote. One that is provisioned is a 409: it unwinds once its opportunity is lost or reopened in the CRM.',
  })
  @ApiParam({ name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  @ApiAcceptedResponse({ type: RetryResult, description: 'The handover unwinds' })
  @ApiProblems(400, 404, 409)
  unwindHandover(
    @Param('key') key: string,
    @Body() ruling: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    return passOn(this.process.unwindHandover({ path: { key }, body: forPerson(ruling, caller) }));
  }
}
