import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type ChoiceKind, choiceKinds } from '../words.js';
import { ChoiceList, ChoiceQuery } from './choice-documents.js';

/** What people pick values from. */
@ApiTags('choices')
@ApiProblems(502, 503, 504)
@Controller('v1/choices')
export class ChoicesController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get(':kind')
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'List what a value can be picked from',
    description:
      'Employees who may manage projects, customers, project templates, tax codes, currencies and legal entities as the systems hold them; service lines, practices, regions, products, roles and skills that deals have which became projects; people who work on exceptions. What was read serves for half a minute.',
  })
  @ApiParam({ name: 'kind', description: 'What is picked', enum: [...choiceKinds], example: 'employee' })
  @ApiOkResponse({ type: ChoiceList, description: 'What fits' })
  @ApiProblems(400)
  listChoices(@Param('kind') kind: ChoiceKind, @Query() query: ChoiceQuery): Promise<ChoiceList> {
    return passOn(this.process.listChoices({ path: { kind }, query }));
  }
}
