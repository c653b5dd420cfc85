import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { ApiProblems, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecisionDraft, DecisionValidation } from './decision-documents.js';
import { NameParam } from './decision-params.js';
import { DecisionRehearsal, DecisionTest, NewDecisionRehearsal, NewDecisionTest } from './rehearsal-documents.js';
import { DraftToCompare, VersionDifferences } from './version-difference-documents.js';

/** Drafts of decisions, looked at from all sides before they decide. Nothing here is kept. */
@ApiTags('rules')
@ApiProblems(502, 503, 504)
@Controller('v1/decisions')
export class DraftsController {
  constructor(
    private readonly rules: ProcessRulesClient,
    private readonly process: ProcessOpportunityToProjectClient,
  ) {}

  @Post(':name/validations')
  @HttpCode(200)
  @RequireScope('decisions:write')
  @ApiOperation({ summary: 'Check a draft', description: 'Finds all that is wrong with it and keeps nothing.' })
  @NameParam()
  @ApiOkResponse({ type: DecisionValidation, description: 'What was found' })
  @ApiProblems(400, 404)
  validateDecision(@Param('name') name: string, @Body() body: DecisionDraft): Promise<DecisionValidation> {
    return passOn(this.rules.validateDecision({ path: { name }, body }));
  }

  @Post(':name/differences')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the differences of a draft and a version',
    description: 'As those of two versions. A draft that is not valid is a 422 `decision-invalid`.',
  })
  @NameParam()
  @ApiOkResponse({ type: VersionDifferences, description: 'The differences' })
  @ApiProblems(400, 404, 422)
  compareDecisionDraft(@Param('name') name: string, @Body() body: DraftToCompare): Promise<VersionDifferences> {
    return passOn(this.rules.compareDecisionDraft({ path: { name }, body }));
  }

  @Post(':name/tests')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'Test a draft or a version on an opportunity',
    description:
      'What it and the version in force make of the opportunity as the systems hold it now, with the rows that hit. A draft that is not valid is a 422 `decision-invalid` with every fault.',
  })
  @NameParam()
  @ApiOkResponse({ type: DecisionTest, description: 'What came out' })
  @ApiProblems(400, 404, 422)
  testDecision(@Param('name') decision: string, @Body() test: NewDecisionTest): Promise<DecisionTest> {
    return passOn(this.process.testDecision({ body: { decision, ...test } }));
  }

  @Post(':name/rehearsals')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'Rehearse a draft or a version on the last handovers',
    description:
      'What would have come out differently, and why: each handover that does with its answers and the rows that hit, before and after, on what was known of the deal when it was decided. Gates before the win are rehearsed on stage reviews.',
  })
  @NameParam()
  @ApiOkResponse({ type: DecisionRehearsal, description: 'What came out' })
  @ApiProblems(400, 404, 422)
  rehearseDecision(
    @Param('name') decision: string,
    @Body() rehearsal: NewDecisionRehearsal,
  ): Promise<DecisionRehearsal> {
    return passOn(this.process.rehearseDecision({ body: { decision, ...rehearsal } }));
  }
}
