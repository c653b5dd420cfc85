import {
  actorOf,
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
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type AfterDifference, DifferencesRepository } from './differences.repository.js';
import { FixDifferences } from './fix-differences.js';
import { differenceDocument } from './reconciliation-document.js';
import { DifferenceQuery, Dismissal, FixRequest, ReconciliationDifference } from './difference-documents.js';
import type { DifferenceRow } from './reconciliation-schema.js';

const ID = { name: 'id', description: 'Identifier of the difference', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };

/** In what the systems disagree, and what is done about it. */
@ApiTags('reconciliation')
@Controller('v1/reconciliation-differences')
export class DifferencesController {
  constructor(
    private readonly differences: DifferencesRepository,
    private readonly fixes: FixDifferences,
  ) {}

  @Get()
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'List differences', description: 'Open ones unless told, the newest first.' })
  @ApiOkResponse({ type: PageOf(ReconciliationDifference), description: 'A page of differences' })
  @ApiProblems(400)
  async listReconciliationDifferences(@Query() query: DifferenceQuery): Promise<Page<ReconciliationDifference>> {
    const { limit = 50, cursor, state = 'open', kind, legalEntity, handoverKey: subject } = query;
    const after = cursor === undefined ? undefined : decodeCursor<{ firstSeenAt: string; id: string }>(cursor);
    const filter = { state, kind, legalEntity, subject };
    const rows = await this.differences.list(filter, limit + 1, after as AfterDifference | undefined);
    const items = rows.slice(0, limit).map(differenceDocument);
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ firstSeenAt: last.firstSeenAt, id: last.id }) };
  }

  @Get(':id')
  @RequireScope('reconciliation:read')
  @ApiOperation({
    summary: 'Read a difference',
    description: 'With both values, cause, suggested fix and what was done.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: ReconciliationDifference, description: 'The difference' })
  @ApiProblems(404)
  async getReconciliationDifference(@Param('id') id: string): Promise<ReconciliationDifference> {
    return differenceDocument(await this.existing(id));
  }

  @Post(':id/fixes')
  @HttpCode(200)
  @RequireScope('reconciliation:operate')
  @ApiOperation({
    summary: 'Put a difference right',
    description:
      'Where it is `automatic`: writes back again, begins the handover, raises the demand, assigns the dimensions. Repeating it changes nothing more, and nothing is deleted. What is by-person, or gone, is a 409.',
  })
  @ApiParam(ID)
  @ApiOkResponse({
    type: ReconciliationDifference,
    description: 'The difference; the next run sees whether it is gone',
  })
  @ApiProblems(400, 404, 409, 502, 503, 504)
  async fixReconciliationDifference(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: FixRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationDifference> {
    const difference = await this.existing(id);
    if (difference.resolved_at) throw conflict(`The difference is gone since ${difference.resolved_at.toISOString()}.`);
    if (!difference.automatic) throw conflict(`Handover cannot put it right by itself. ${difference.fix}`);
    await this.fixes.fix(difference, { by: actorOf(caller, onBehalfOf).subject, reason });
    return this.getReconciliationDifference(id);
  }

  @Post(':id/dismissals')
  @HttpCode(200)
  @RequireScope('reconciliation:operate')
  @ApiOperation({
    summary: 'Dismiss a difference',
    description:
      'It is meant to be so. It stays dismissed until one of the two values changes. What is gone or dismissed already is a 409.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: ReconciliationDifference, description: 'The difference' })
  @ApiProblems(400, 404, 409)
  async dismissReconciliationDifference(
    @Param('id') id: string,
    @Body() { reason, onBehalfOf }: Dismissal,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationDifference> {
    const difference = await this.existing(id);
    const dismissed = await this.differences.dismiss(difference, { by: actorOf(caller, onBehalfOf).subject, reason });
    const now = await this.getReconciliationDifference(id);
    if (!dismissed) throw conflict(`The difference is ${now.state}.`);
    return now;
  }

  private async existing(id: string): Promise<DifferenceRow> {
    const found = await this.differences.find(id);
    if (!found) throw notFound('difference', id);
    return found;
  }
}
