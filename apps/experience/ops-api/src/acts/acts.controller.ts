import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ActDocument, ActedHandover, ActedHandoverQuery, ActQuery, ActWithRefusals } from './act-documents.js';

const ACT = { name: 'id', description: 'Identifier of the act', example: '0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27' };

/** What people set in motion, and how far it has come. */
@ApiTags('exceptions')
@ApiProblems(502, 503, 504)
@Controller('v1/acts')
export class ActsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get()
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List acts on exceptions',
    description: 'What people carried handovers on with, the newest first, and how many have come how far.',
  })
  @ApiOkResponse({ type: PageOf(ActDocument), description: 'A page of acts' })
  @ApiProblems(400)
  listActs(@Query() query: ActQuery): Promise<Page<ActDocument>> {
    return passOn(this.process.listActs({ query }));
  }

  @Get(':id')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'Read how far an act has come',
    description:
      'How many of its handovers came through, are blocked again, wait or are under way, as they stand now; and which it was refused for.',
  })
  @ApiParam(ACT)
  @ApiOkResponse({ type: ActWithRefusals, description: 'The act' })
  @ApiProblems(404)
  getAct(@Param('id') id: string): Promise<ActWithRefusals> {
    return passOn(this.process.getAct({ path: { id } }));
  }

  @Get(':id/handovers')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List the handovers of an act',
    description: 'What became of each, and what blocks it where it is blocked again.',
  })
  @ApiParam(ACT)
  @ApiOkResponse({ type: PageOf(ActedHandover), description: 'A page of handovers' })
  @ApiProblems(400, 404)
  listHandoversOfAct(@Param('id') id: string, @Query() query: ActedHandoverQuery): Promise<Page<ActedHandover>> {
    return passOn(this.process.listHandoversOfAct({ path: { id }, query }));
  }
}
