import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { ApiProblems, type Page, PageOf, PageQuery, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagHeader, withEtag } from '../etag.js';
import { DecisionActivation } from './activation-documents.js';
import { Decision, DecisionVersion, DecisionVersionSummary } from './decision-documents.js';
import { NameParam, VersionParam } from './decision-params.js';
import { DifferencesQuery, VersionDifferences } from './version-difference-documents.js';

/** Decisions, their versions and their history. */
@ApiTags('rules')
@ApiProblems(502, 503, 504)
@Controller('v1/decisions')
export class DecisionsController {
  constructor(private readonly rules: ProcessRulesClient) {}

  @Get()
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the decisions',
    description: 'What each decides, which version is in force, since when, by whom. In the order of their names.',
  })
  @ApiOkResponse({ type: PageOf(Decision), description: 'A page of decisions' })
  @ApiProblems(400)
  listDecisions(@Query() query: PageQuery): Promise<Page<Decision>> {
    return passOn(this.rules.listDecisions({ query }));
  }

  @Get(':name')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'Read a decision' })
  @NameParam()
  @ApiOkResponse({ type: Decision, description: 'The decision', headers: etagHeader })
  @ApiProblems(404)
  getDecision(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Decision> {
    return withEtag(reply, this.rules.answer('getDecision', { path: { name } }));
  }

  @Get(':name/versions')
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the versions of a decision',
    description: 'The newest first, with who made each, when and why; without their content.',
  })
  @NameParam()
  @ApiOkResponse({ type: PageOf(DecisionVersionSummary), description: 'A page of versions' })
  @ApiProblems(400, 404)
  listDecisionVersions(@Param('name') name: string, @Query() query: PageQuery): Promise<Page<DecisionVersionSummary>> {
    return passOn(this.rules.listDecisionVersions({ path: { name }, query }));
  }

  @Get(':name/versions/:version')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'Read a version of a decision with its content' })
  @NameParam()
  @VersionParam()
  @ApiOkResponse({ type: DecisionVersion, description: 'The version', headers: etagHeader })
  @ApiProblems(400, 404)
  getDecisionVersion(
    @Param('name') name: string,
    @Param('version', ParseIntPipe) version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionVersion> {
    return withEtag(reply, this.rules.answer('getDecisionVersion', { path: { name, version } }));
  }

  @Get(':name/activations')
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the activations of a decision',
    description: 'Which version took whose place, by whom, when and why; the newest first.',
  })
  @NameParam()
  @ApiOkResponse({ type: PageOf(DecisionActivation), description: 'A page of activations' })
  @ApiProblems(400, 404)
  listDecisionActivations(@Param('name') name: string, @Query() query: PageQuery): Promise<Page<DecisionActivation>> {
    return passOn(this.rules.listDecisionActivations({ path: { name }, query }));
  }

  @Get(':name/differences')
  @RequireScope('decisions:read')
  @ApiOperation({
    summary: 'List the differences of two versions',
    description: 'Node by node; in tables column by column, row by row and cell by cell.',
  })
  @NameParam()
  @ApiOkResponse({ type: VersionDifferences, description: 'The differences' })
  @ApiProblems(400, 404)
  compareDecisionVersions(@Param('name') name: string, @Query() query: DifferencesQuery): Promise<VersionDifferences> {
    return passOn(this.rules.compareDecisionVersions({ path: { name }, query }));
  }
}
