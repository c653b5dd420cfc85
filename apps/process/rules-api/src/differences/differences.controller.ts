import { ApiProblems, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { catalogueEntry } from '../decisions/decision-catalogue.js';
import type { DecisionModel } from '../decisions/decision-model.js';
import { NameParam } from '../decisions/decision-params.js';
import { decisionInvalid, decisionNotFound, versionNotFound } from '../decisions/decision-problems.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { validateDecision } from '../decisions/validate-decision.js';
import { decisionDifferences } from './decision-differences.js';
import { DifferencesQuery, DraftToCompare, VersionDifferences } from './difference-documents.js';

/** How the rows of two versions differ. */
@ApiTags('decisions')
@Controller('v1/decisions')
export class DifferencesController {
  constructor(private readonly repository: DecisionsRepository) {}

  @Get(':name/differences')
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the differences of two versions',
    description: 'Node by node; in tables column by column, row by row and cell by cell.',
  })
  @NameParam()
  @ApiOkResponse({ type: VersionDifferences, description: 'The differences' })
  @ApiProblems(400, 404)
  async compareDecisionVersions(
    @Param('name') name: string,
    @Query() { from, to }: DifferencesQuery,
  ): Promise<VersionDifferences> {
    const [before, after] = await Promise.all([this.contentOf(name, from), this.contentOf(name, to)]);
    return documentOf(name, { from, to }, before, after);
  }

  @Post(':name/differences')
  @HttpCode(200)
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the differences of a draft and a version',
    description: 'As those of two versions; keeps nothing. A draft that is not valid is a 422 `decision-invalid`.',
  })
  @NameParam()
  @ApiOkResponse({ type: VersionDifferences, description: 'The differences' })
  @ApiProblems(400, 404, 422)
  async compareDecisionDraft(
    @Param('name') name: string,
    @Body() { from, content }: DraftToCompare,
  ): Promise<VersionDifferences> {
    const entry = catalogueEntry(name);
    if (!entry) throw decisionNotFound(name);
    const faults = validateDecision(content, entry);
    if (faults.length > 0) throw decisionInvalid(name, faults);
    return documentOf(name, { from }, await this.contentOf(name, from), content as unknown as DecisionModel);
  }

  private async contentOf(name: string, version: number): Promise<DecisionModel> {
    const row = await this.repository.findVersion(name, version);
    if (row) return row.content as DecisionModel;
    throw (await this.repository.find(name)) ? versionNotFound(name, version) : decisionNotFound(name);
  }
}

function documentOf(
  decision: string,
  versions: { from: number; to?: number },
  before: DecisionModel,
  after: DecisionModel,
): VersionDifferences {
  const differences = decisionDifferences(before, after);
  const { nodes, connectionsAdded, connectionsRemoved } = differences;
  const same = nodes.length + connectionsAdded.length + connectionsRemoved.length === 0;
  return { decision, ...versions, same, ...differences };
}
