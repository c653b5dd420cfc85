import { ApiProblems, invalid, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type ChoiceKind, choiceKinds, choose } from './choice.js';
import { ChoiceList, ChoiceQuery } from './choice-documents.js';
import { Choices } from './choices.js';

/** What people pick values from. */
@ApiTags('choices')
@Controller('v1/choices')
export class ChoicesController {
  constructor(private readonly choices: Choices) {}

  @Get(':kind')
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'List what a value can be picked from',
    description:
      'Employees who may manage projects, customers, project templates, tax codes, currencies and legal entities as the systems hold them; service lines, practices, regions, products, roles and skills that deals have which became projects; people who work on exceptions. What was read serves for half a minute.',
  })
  @ApiParam({ name: 'kind', description: 'What is picked', enum: [...choiceKinds], example: 'employee' })
  @ApiOkResponse({ type: ChoiceList, description: 'What fits' })
  @ApiProblems(400, 502, 503, 504)
  async listChoices(
    @Param('kind') kind: string,
    @Query() { text = '', legalEntity, limit = 20 }: ChoiceQuery,
  ): Promise<ChoiceList> {
    return choose(await this.choices.all(kindOf(kind), legalEntity), text, limit);
  }
}

function kindOf(kind: string): ChoiceKind {
  const known = choiceKinds.find((each) => each === kind);
  if (known) return known;
  throw invalid('There are no such choices.', [
    { pointer: '/kind', detail: `must be one of ${choiceKinds.join(', ')}` },
  ]);
}
