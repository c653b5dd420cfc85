import {
  actorOf,
  ApiProblems,
  type Caller,
  conflict,
  CurrentCaller,
  decodeCursor,
  encodeCursor,
  Idempotent,
  invalid,
  notFound,
  type Page,
  PageOf,
  PageQuery,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CountsRepository } from './counts.repository.js';
import { runDocument } from './reconciliation-document.js';
import { ReconciliationCounts, ReconciliationCountsQuery } from './counts-documents.js';
import { FixRequest } from './difference-documents.js';
import { NewReconciliationRun, ReconciliationRun } from './run-documents.js';
import { type AfterRun, RunsRepository } from './runs.repository.js';

const ID = { name: 'id', description: 'Identifier of the run', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const DEFAULT_WINDOW_MS = 31 * 86_400_000;

/** Runs that compare the systems, and counts of what came in and went out. */
@ApiTags('reconciliation')
@Controller('v1')
export class ReconciliationController {
  constructor(
    private readonly runs: RunsRepository,
    private readonly counts: CountsRepository,
  ) {}

  @Post('reconciliation-runs')
  @HttpCode(202)
  @Idempotent()
  @RequireScope('reconciliation:operate')
  @ApiOperation({
    summary: 'Compare the systems',
    description:
      'Asks for a run, of everything or of a part. One run goes on at a time; the others wait for their turn.',
  })
  @ApiAcceptedResponse({
    type: ReconciliationRun,
    description: 'The run, which begins by itself',
    headers: { Location: { description: 'Where the run is', schema: { type: 'string' } } },
  })
  async startReconciliation(
    @Body() { reason, onBehalfOf, ...filter }: NewReconciliationRun,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReconciliationRun> {
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    const run = await this.runs.request({ requestedBy: actorOf(caller, onBehalfOf).subject, reason, filter: given });
    void reply.header('location', `/v1/reconciliation-runs/${run.id}`);
    return runDocument(run);
  }

  @Get('reconciliation-runs')
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'List runs of the reconciliation', description: 'The newest first.' })
  @ApiOkResponse({ type: PageOf(ReconciliationRun), description: 'A page of runs' })
  @ApiProblems(400)
  async listReconciliationRuns(@Query() { limit = 50, cursor }: PageQuery): Promise<Page<ReconciliationRun>> {
    const after = cursor === undefined ? undefined : decodeCursor<{ requestedAt: string; id: string }>(cursor);
    const rows = await this.runs.list(limit + 1, after as AfterRun | undefined);
    const items = rows.slice(0, limit).map(runDocument);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ requestedAt: last.requestedAt, id: last.id }) };
  }

  @Get('reconciliation-runs/:id')
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'Read a run of the reconciliation', description: 'With how far it is.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: ReconciliationRun, description: 'The run' })
  @ApiProblems(404)
  async getReconciliationRun(@Param('id') id: string): Promise<ReconciliationRun> {
    const run = await this.runs.find(id);
    if (!run) throw notFound('run of the reconciliation', id);
    return runDocument(run);
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
    @Body() { reason, onBehalfOf }: FixRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationRun> {
    const cancelled = await this.runs.cancel(id, actorOf(caller, onBehalfOf).subject, reason);
    const run = await this.getReconciliationRun(id);
    if (!cancelled) throw conflict(`The run is ${run.state} since ${run.endedAt}.`);
    return run;
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
    const to = query.to === undefined ? new Date() : new Date(query.to);
    const from = query.from === undefined ? new Date(to.getTime() - DEFAULT_WINDOW_MS) : new Date(query.from);
    if (from >= to) {
      throw invalid('The window ends before it begins.', [{ pointer: '/from', detail: 'must lie before `to`' }]);
    }
    return this.counts.count({ from, to, legalEntity: query.legalEntity });
  }
}
