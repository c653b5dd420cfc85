import { ApiProblems, type Caller, conflict, CurrentCaller, notFound, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ExceptionsRepository } from '../exceptions/exceptions.repository.js';
import { GiveUp } from './give-up.js';
import { UnwindingReason, UnwindingResult } from './unwinding-documents.js';

const KEY = { name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' };
const ID = { name: 'id', description: 'Identifier of the exception', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const CAUSE = { name: 'cause', description: 'Cause', example: '5d0c1f2e9a7b4c33' };

/** Handovers that people give up. */
@ApiTags('unwindings')
@Controller('v1')
export class UnwindingsController {
  constructor(
    private readonly giveUp: GiveUp,
    private readonly exceptions: ExceptionsRepository,
  ) {}

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
  async unwindHandover(
    @Param('key') key: string,
    @Body() { reason, onBehalfOf }: UnwindingReason,
    @CurrentCaller() caller: Caller,
  ): Promise<UnwindingResult> {
    return { unwinding: await this.giveUp.one(key, { by: onBehalfOf ?? caller.subject, reason }) };
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
  async unwindException(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: UnwindingReason,
    @CurrentCaller() caller: Caller,
  ): Promise<UnwindingResult> {
    const row = await this.exceptions.find(id);
    if (!row) throw notFound('exception', id);
    if (row.resolved_at) throw conflict(`The exception was cleared at ${row.resolved_at.toISOString()}.`);
    return { unwinding: await this.giveUp.one(row.handover_key, { by: onBehalfOf ?? caller.subject, reason }) };
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
  async unwindExceptionCause(
    @Param('cause') cause: string,
    @Body() { reason, onBehalfOf }: UnwindingReason,
    @CurrentCaller() caller: Caller,
  ): Promise<UnwindingResult> {
    const keys = await this.exceptions.handoversOf(cause);
    if (keys.length === 0) throw notFound('cause with open exceptions', cause);
    return { unwinding: await this.giveUp.all(keys, { by: onBehalfOf ?? caller.subject, reason }) };
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
  async approveUnwinding(
    @Param('key') key: string,
    @Body() { reason, onBehalfOf }: UnwindingReason,
    @CurrentCaller() caller: Caller,
  ): Promise<UnwindingResult> {
    await this.giveUp.leaveFrozen(key, { by: onBehalfOf ?? caller.subject, reason });
    return { unwinding: 1 };
  }
}
