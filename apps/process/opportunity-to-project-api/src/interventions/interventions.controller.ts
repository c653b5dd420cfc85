import { actorOf, ApiProblems, type Caller, CurrentCaller, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Ruling } from '../exceptions/exception-action-documents.js';
import { WorkOnExceptions } from '../exceptions/work-on-exceptions.js';

/** What people have ruled on handovers; a handover lists its own. */
@ApiTags('exceptions')
@Controller('v1/interventions')
export class InterventionsController {
  constructor(private readonly exceptions: WorkOnExceptions) {}

  @Post(':id/withdrawals')
  @HttpCode(204)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Withdraw an edit, an approval, a skip or an adoption',
    description:
      'It holds for no later run of its handover; what was done under it stays. One that is withdrawn already is a 409.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of it', example: '2b6a1c9e-8d0f-4f43-a3f1-5f2d7c0e9b11' })
  @ApiNoContentResponse({ description: 'It is withdrawn' })
  @ApiProblems(400, 404, 409)
  async withdrawIntervention(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: Ruling,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.exceptions.withdraw(id, { actor: actorOf(caller, onBehalfOf), reason });
  }
}
