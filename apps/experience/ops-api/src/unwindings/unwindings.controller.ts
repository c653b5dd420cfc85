import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { UnwindingReason, UnwindingResult } from './unwinding-documents.js';

const KEY = { name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' };
const ID = { name: 'id', description: 'Identifier of the exception', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const CAUSE = { name: 'cause', description: 'Cause', example: '5d0c1f2e9a7b4c33' };

/** Handovers that people give up. */
@ApiTags('unwindings')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class UnwindingsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Post('handovers/:key/unwindings')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Give up a handover',
    description:
      'Takes back all that it wrote. One that is provisioned is a 409: it unwinds once its opportunity is lost or reopened in the CRM.',
  })
  @ApiParam(KEY)
  @ApiAcceptedResponse({ type: UnwindingResult, description: 'The handover unwinds' })
  @ApiProblems(400, 404, 409)
  unwindHandover(
    @Param('key') key: string,
    @Body() { reason }: UnwindingReason,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<UnwindingResult> {
    return passOn(this.process.unwindHandover({ path: { key }, body: { reason, onBehalfOf } }));
  }

  @Post('exceptions/:id/unwindings')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Give up the handover of an exception',
    description: 'Takes back all that it wrote. A cleared exception is a 409.',
  })
  @ApiParam(ID)
  @ApiAcceptedResponse({ type: UnwindingResult, description: 'The handover unwinds' })
  @ApiProblems(400, 404, 409)
  unwindException(
    @Param('id') id: string,
    @Body() { reason }: UnwindingReason,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<UnwindingResult> {
    return passOn(this.process.unwindException({ path: { id }, body: { reason, onBehalfOf } }));
  }

  @Post('exception-causes/:cause/unwindings')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Give up all handovers of a cause',
    description: 'Takes back all that they wrote. A cause without open exceptions is a 404.',
  })
  @ApiParam(CAUSE)
  @ApiAcceptedResponse({ type: UnwindingResult, description: 'The handovers unwind' })
  @ApiProblems(400, 404)
  unwindExceptionCause(
    @Param('cause') cause: string,
    @Body() { reason }: UnwindingReason,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<UnwindingResult> {
    return passOn(this.process.unwindExceptionCause({ path: { cause }, body: { reason, onBehalfOf } }));
  }

  @Post('handovers/:key/unwinding-approvals')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Leave a used project frozen',
    description: 'Ends an unwinding that waits for finance: the project stays frozen with what was booked on it.',
  })
  @ApiParam(KEY)
  @ApiAcceptedResponse({ type: UnwindingResult, description: 'The unwinding goes on to its end' })
  @ApiProblems(400, 404, 409)
  approveUnwinding(
    @Param('key') key: string,
    @Body() { reason }: UnwindingReason,
    @CurrentCaller() { subject: onBehalfOf }: Caller,
  ): Promise<UnwindingResult> {
    return passOn(this.process.approveUnwinding({ path: { key }, body: { reason, onBehalfOf } }));
  }
}
