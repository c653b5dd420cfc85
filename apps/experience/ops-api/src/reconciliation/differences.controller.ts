import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { linkedDifference } from './reconciliation-document.js';
import { DifferenceQuery, Dismissal, FixRequest, ReconciliationDifference } from './difference-documents.js';

const ID = { name: 'id', description: 'Identifier of the difference', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };

/** In what the systems disagree, and what is done about it. */
@ApiTags('reconciliation')
@ApiProblems(502, 503, 504)
@Controller('v1/reconciliation-differences')
export class DifferencesController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get()
  @RequireScope('reconciliation:read')
  @ApiOperation({ summary: 'List differences', description: 'Open ones unless told, the newest first.' })
  @ApiOkResponse({ type: PageOf(ReconciliationDifference), description: 'A page of differences' })
  @ApiProblems(400)
  async listReconciliationDifferences(@Query() query: DifferenceQuery): Promise<Page<ReconciliationDifference>> {
    const { items, ...page } = await passOn(this.process.listReconciliationDifferences({ query }));
    return { ...page, items: items.map(linkedDifference) };
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
    return linkedDifference(await passOn(this.process.getReconciliationDifference({ path: { id } })));
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
  @ApiProblems(400, 404, 409)
  async fixReconciliationDifference(
    @Param('id') id: string,
    @Body() request: FixRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationDifference> {
    const body = { ...request, onBehalfOf: caller.subject };
    return linkedDifference(await passOn(this.process.fixReconciliationDifference({ path: { id }, body })));
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
    @Body() dismissal: Dismissal,
    @CurrentCaller() caller: Caller,
  ): Promise<ReconciliationDifference> {
    const body = { ...dismissal, onBehalfOf: caller.subject };
    return linkedDifference(await passOn(this.process.dismissReconciliationDifference({ path: { id }, body })));
  }
}
