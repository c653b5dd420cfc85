import {
  ApiProblems,
  type Caller,
  conflict,
  CurrentCaller,
  decodeCursor,
  encodeCursor,
  notFound,
  type Page,
  PageOf,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Retry, RetryResult } from '../handovers/handover-documents.js';
import { ResumeHandovers } from '../handovers/resume-handovers.js';
import { causeDocuments, exceptionDocument, exceptionSummary } from './exception-document.js';
import { ExceptionCause, ExceptionQuery, ExceptionSummary, HandoverException } from './exception-documents.js';
import { type AfterException, ExceptionsRepository } from './exceptions.repository.js';

const ID = { name: 'id', description: 'Identifier of the exception', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const CAUSE = { name: 'cause', description: 'Cause', example: '5d0c1f2e9a7b4c33' };

/** Handovers that need a person. */
@ApiTags('exceptions')
@Controller('v1')
export class ExceptionsController {
  constructor(
    private readonly exceptions: ExceptionsRepository,
    private readonly handovers: ResumeHandovers,
  ) {}

  @Get('exceptions')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'List exceptions', description: 'Open ones unless told, the newest first.' })
  @ApiOkResponse({ type: PageOf(ExceptionSummary), description: 'A page of exceptions' })
  @ApiProblems(400)
  async listExceptions(@Query() query: ExceptionQuery): Promise<Page<ExceptionSummary>> {
    const { limit = 50, cursor, open = true, ...filter } = query;
    const after = cursor === undefined ? undefined : decodeCursor<{ openedAt: string; id: string }>(cursor);
    const rows = await this.exceptions.list({ open, ...filter }, limit + 1, after as AfterException | undefined);
    const items = rows.slice(0, limit).map((row) => exceptionSummary(row));
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ openedAt: last.openedAt, id: last.id }) };
  }

  @Get('exceptions/:id')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'Read an exception', description: 'With request, answer, and what each action does.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: HandoverException, description: 'The exception' })
  @ApiProblems(404)
  async getException(@Param('id') id: string): Promise<HandoverException> {
    const row = await this.exceptions.find(id);
    if (!row) throw notFound('exception', id);
    return exceptionDocument(row);
  }

  @Post('exceptions/:id/retries')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Retry the handover of an exception',
    description:
      'Reads and checks the deal again and carries the handover on from the step that failed. A cleared exception is a 409.',
  })
  @ApiParam(ID)
  @ApiAcceptedResponse({ type: RetryResult, description: 'The handover goes on' })
  @ApiProblems(400, 404, 409)
  async retryException(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: Retry,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    const row = await this.exceptions.find(id);
    if (!row) throw notFound('exception', id);
    if (row.resolved_at) throw conflict(`The exception was cleared at ${row.resolved_at.toISOString()}.`);
    const resumed = await this.handovers.resume([row.handover_key], { by: onBehalfOf ?? caller.subject, reason });
    return { resumed: resumed.length };
  }

  @Get('exception-causes')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List open exceptions by cause',
    description: 'One row for all that one remedy helps, the most frequent first.',
  })
  @ApiOkResponse({ type: PageOf(ExceptionCause), description: 'The causes' })
  async listExceptionCauses(): Promise<Page<ExceptionCause>> {
    return { items: causeDocuments(await this.exceptions.causes()) };
  }

  @Post('exception-causes/:cause/retries')
  @HttpCode(202)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Retry all handovers of a cause',
    description: 'After one remedy. They go on in their queue; a cause without open exceptions is a 404.',
  })
  @ApiParam(CAUSE)
  @ApiAcceptedResponse({ type: RetryResult, description: 'The handovers go on' })
  @ApiProblems(400, 404)
  async retryExceptionCause(
    @Param('cause') cause: string,
    @Body() { reason, onBehalfOf }: Retry,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    const keys = await this.exceptions.handoversOf(cause);
    if (keys.length === 0) throw notFound('cause with open exceptions', cause);
    const resumed = await this.handovers.resume(keys, { by: onBehalfOf ?? caller.subject, reason });
    return { resumed: resumed.length };
  }
}
