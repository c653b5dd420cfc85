import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Retry, RetryResult } from '../handovers/handover-documents.js';
import { linked, linkedCause } from './exception-document.js';
import { ExceptionCause, ExceptionQuery, ExceptionSummary, HandoverException } from './exception-documents.js';

const ID = { name: 'id', description: 'Identifier of the exception', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const CAUSE = { name: 'cause', description: 'Cause', example: '5d0c1f2e9a7b4c33' };

/** Handovers that need a person, and what that person can do. */
@ApiTags('exceptions')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class ExceptionsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('exceptions')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'List exceptions', description: 'Open ones unless told, the newest first.' })
  @ApiOkResponse({ type: PageOf(ExceptionSummary), description: 'A page of exceptions' })
  @ApiProblems(400)
  async listExceptions(@Query() query: ExceptionQuery): Promise<Page<ExceptionSummary>> {
    const { items, ...page } = await passOn(this.process.listExceptions({ query }));
    return { ...page, items: items.map(linked) };
  }

  @Get('exceptions/:id')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'Read an exception', description: 'With request, answer, and what each action does.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: HandoverException, description: 'The exception' })
  @ApiProblems(404)
  async getException(@Param('id') id: string): Promise<HandoverException> {
    return linked(await passOn(this.process.getException({ path: { id } })));
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
  retryException(@Param('id') id: string, @Body() retry: Retry, @CurrentCaller() caller: Caller): Promise<RetryResult> {
    const body = { ...retry, onBehalfOf: caller.subject };
    return passOn(this.process.retryException({ path: { id }, body }));
  }

  @Get('exception-causes')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List open exceptions by cause',
    description: 'One row for all that one remedy helps, the most frequent first.',
  })
  @ApiOkResponse({ type: PageOf(ExceptionCause), description: 'The causes' })
  async listExceptionCauses(): Promise<Page<ExceptionCause>> {
    const { items, ...page } = await passOn(this.process.listExceptionCauses());
    return { ...page, items: items.map(linkedCause) };
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
  retryExceptionCause(
    @Param('cause') cause: string,
    @Body() retry: Retry,
    @CurrentCaller() caller: Caller,
  ): Promise<RetryResult> {
    const body = { ...retry, onBehalfOf: caller.subject };
    return passOn(this.process.retryExceptionCause({ path: { cause }, body }));
  }
}
