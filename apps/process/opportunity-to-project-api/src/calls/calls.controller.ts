import { ApiProblems, decodeCursor, encodeCursor, notFound, PageQuery, RequireScope } from '@handover/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CONFIGURATION, type Configuration } from '../configuration.js';
import { HandoversRepository } from '../handovers/handovers.repository.js';
import { type HandoverCall, HandoverCalls } from './call-documents.js';
import { CallsRepository, type StageCallsRow } from './calls.repository.js';

/** The calls that were made for handovers. */
@ApiTags('handovers')
@Controller('v1/handovers')
export class CallsController {
  constructor(
    private readonly calls: CallsRepository,
    private readonly handovers: HandoversRepository,
    @Inject(CONFIGURATION) private readonly config: Configuration,
  ) {}

  @Get(':key/calls')
  @RequireScope('handovers:read')
  @ApiOperation({
    summary: 'List the calls of a handover',
    description:
      'Requests and answers of each attempt as they went over the wire, secrets masked and bodies cut to a size, the last first; kept for some days. A page holds those of `limit` stages. Of a stage that had to wait, those that did not succeed are kept.',
  })
  @ApiParam({ name: 'key', description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  @ApiOkResponse({ type: HandoverCalls, description: 'A page of calls' })
  @ApiProblems(400, 404)
  async listHandoverCalls(
    @Param('key') key: string,
    @Query() { limit = 50, cursor }: PageQuery,
  ): Promise<HandoverCalls> {
    const before = cursor === undefined ? undefined : String(Number(decodeCursor(cursor).id) || 0);
    const rows = await this.calls.of(key, limit + 1, before);
    if (rows.length === 0 && !(await this.handovers.exists(key))) throw notFound('handover', key);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).flatMap(callsOf),
      ...(last ? { nextCursor: encodeCursor({ id: last.id }) } : {}),
      keptDays: this.config.CALLS_KEPT_DAYS,
    };
  }
}

function callsOf({ id, run, attempt, calls }: StageCallsRow): HandoverCall[] {
  return calls.map((call, index) => ({ id: `${id}-${index}`, run, attempt, ...call })).reverse();
}
