import { actorOf, ApiProblems, type Caller, CurrentCaller, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { RetryResult, Ruling } from '../exceptions/exception-action-documents.js';
import { GiveUp } from './give-up.js';

/** Handovers that people give up, whether or not they have an exception. */
@ApiTags('handovers')
@Controller('v1/handovers')
export class UnwindingsController {
  constructor(private readonly giveUp: GiveUp) {}

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
  async unwindHandover(
    @Param('key') key: string,
    @Body() { reason, onBehalfOf }: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    const { subject: by } = actorOf(caller, onBehalfOf);
    await this.giveUp.one(key, { by, reason });
    return { resumed: 1, refused: [] };
  }
}
