import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import {
  ApiProblems,
  type Caller,
  CurrentCaller,
  type Page,
  PageOf,
  PageQuery,
  passOn,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { linkedCounts, linkedRun } from './reconciliation-document.js';
import { ReconciliationCounts, ReconciliationCountsQuery } from './counts-documents.js';
import { FixRequest } from './difference-documents.js';
import { NewReconciliationRun, ReconciliationRun } from './run-documents.js';

const ID = { name: 'id', description: 'Identifier of the run', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };

/** Runs that compare the systems, and counts of what came in and went out. */
@ApiTags('reconciliation')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class ReconciliationController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Post('reconciliation-runs')
  @HttpCode(202)
  @RequireScope('reconciliation:operate')
  @ApiOperation({
    summary: 'Compare the systems',
    description:
      'Asks for a run, of everything or of a part. One run goes on at a time; the others wait for their turn.',
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Names this request: sent again with the same key and body it asks for no second run.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: 'month-end-2026-11',
  })
  @ApiAcceptedResponse({
    type: ReconciliationRun,
    description: 'The run, which begins by itself',
    headers: { Location: { description: 'Where the run is', schema: { type: 'string' } } },
  })
  @ApiProblems(400, 409, 422)
  async startReconciliation(
    @Body() run: NewReconciliationRun,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReconciliationRun> {
    const body = { ...run, onBehalfOf: caller.subject };
    const asked = linkedRun(await passOn(this.process.startReconciliation({ body, idempotencyKey })));
    void reply.header('location', asked.link);
    return asked;
  }

  @Get('reconciliation-runs')
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'List runs of the reconciliation', description: 'The newest first.' })
  @ApiOkResponse({ type: PageOf(ReconciliationRun), description: 'A page of runs' })
  @ApiProblems(400)
  async listReconciliationRuns(@Query() query: PageQuery): Promise<Page<ReconciliationRun>> {
    const { items, ...page } = await passOn(this.process.listReconciliationRuns({ query }));
    return { ...page, items: items.map(linkedRun) };
  }

  @Get('reconciliation-runs/:id')
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'Read a run of the reconciliation', description: 'With how far it is.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: ReconciliationRun, description: 'The run' })
  @ApiProblems(404)
  async getReconciliationRun(@Param('id') id: string): Promise<ReconciliationRun> {
    return linkedRun(await passOn(this.process.getReconciliationRun({ path: { id } })));
  }

  @Post('reconciliation-runs/:id/cancellations')
  @HttpCode(200)
  @RequireScope('reconciliation:operate')
  @ApiOperation({
    summary: 'End a run of the reconciliation',
    description: 'What it has found stays. A run that has ended is a 409.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: ReconciliationRun, description: 'The run' })
  @ApiProblems(400, 404, 409)
  async cancelReconciliation(
    @Param('id') id: string,
    @Body() request: FixRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationRun> {
    const body = { ...request, onBehalfOf: caller.subject };
    return linkedRun(await passOn(this.process.cancelReconciliation({ path: { id }, body })));
  }

  @Get('reconciliation-counts')
  @RequireScope('reconciliation:read')
  @ApiOperation({
    summary: 'Count what came in and went out',
    description: 'Deals won in a window and what became of them: in = out + open + dismissed + unaccounted.',
  })
  @ApiOkResponse({ type: ReconciliationCounts, description: 'The numbers' })
  @ApiProblems(400)
  async countReconciliation(@Query() query: ReconciliationCountsQuery): Promise<ReconciliationCounts> {
    return linkedCounts(await passOn(this.process.countReconciliation({ query })));
  }
}
