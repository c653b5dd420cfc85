import {
  actorOf,
  ApiProblems,
  type Attempt,
  type Caller,
  CreateAttempt,
  CurrentCaller,
  decodeCursor,
  etagOf,
  Idempotent,
  type Page,
  PageOf,
  PageQuery,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { catalogueEntry } from './decision-catalogue.js';
import {
  Decision,
  DecisionDraft,
  DecisionValidation,
  DecisionVersion,
  DecisionVersionSummary,
  NewDecisionVersion,
} from './decision-documents.js';
import { decisionNotFound, versionNotFound } from './decision-problems.js';
import { NameParam, VersionParam } from './decision-params.js';
import { DecisionVersions } from './decision-versions.js';
import { DecisionsRepository } from './decisions.repository.js';
import { pageOf } from './page-of.js';
import { validateDecision } from './validate-decision.js';
import { WholeNumberPipe } from './whole-number.pipe.js';
import { decisionDocument, decisionTag, versionDocument, versionEtag, versionSummary } from './version-documents.js';

const etagHeader = { ETag: { description: 'Entity tag of the answer', schema: { type: 'string' as const } } };

/** Decisions and their versions. */
@ApiTags('decisions')
@Controller('v1/decisions')
export class DecisionsController {
  constructor(
    private readonly repository: DecisionsRepository,
    private readonly versions: DecisionVersions,
  ) {}

  @Get()
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'List the decisions', description: 'In the order of their names.' })
  @ApiOkResponse({ type: PageOf(Decision), description: 'A page of decisions' })
  @ApiProblems(400)
  async listDecisions(@Query() { limit = 50, cursor }: PageQuery): Promise<Page<Decision>> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).after);
    const rows = await this.repository.list(limit + 1, after);
    return pageOf(rows.map(decisionDocument), limit, ({ name }) => name);
  }

  @Get(':name')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'Read a decision' })
  @NameParam()
  @ApiOkResponse({ type: Decision, description: 'The decision', headers: etagHeader })
  @ApiProblems(404)
  async getDecision(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Decision> {
    const row = await this.repository.find(name);
    if (!row) throw decisionNotFound(name);
    reply.header('ETag', etagOf(decisionTag(row)));
    return decisionDocument(row);
  }

  @Get(':name/versions')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'List the versions of a decision', description: 'The newest first, without their content.' })
  @NameParam()
  @ApiOkResponse({ type: PageOf(DecisionVersionSummary), description: 'A page of versions' })
  @ApiProblems(400, 404)
  async listDecisionVersions(
    @Param('name') name: string,
    @Query() { limit = 50, cursor }: PageQuery,
  ): Promise<Page<DecisionVersionSummary>> {
    if (!(await this.repository.find(name))) throw decisionNotFound(name);
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor).after) || 0;
    const rows = await this.repository.listVersions(name, limit + 1, before);
    return pageOf(rows.map(versionSummary), limit, ({ version }) => version);
  }

  @Get(':name/versions/:version')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'Read a version of a decision with its content' })
  @NameParam()
  @VersionParam()
  @ApiOkResponse({ type: DecisionVersion, description: 'The version', headers: etagHeader })
  @ApiProblems(400, 404)
  async getDecisionVersion(
    @Param('name') name: string,
    @Param('version', WholeNumberPipe) version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionVersion> {
    const row = await this.repository.findVersion(name, version);
    if (!row) throw (await this.repository.find(name)) ? versionNotFound(name, version) : decisionNotFound(name);
    reply.header('ETag', versionEtag(row));
    return versionDocument(row);
  }

  @Post(':name/versions')
  @RequireScope('decisions:write')
  @Idempotent({ required: true })
  @ApiOperation({
    summary: 'Make a version of a decision',
    description:
      'Kept as a draft when it is valid. A decision that is not valid is answered with 422 `decision-invalid`, every fault with its JSON pointer, and nothing is kept.',
  })
  @NameParam()
  @ApiCreatedResponse({ type: DecisionVersion, description: 'The draft', headers: etagHeader })
  @ApiProblems(400, 404, 422)
  async createDecisionVersion(
    @Param('name') name: string,
    @Body() { content, note, onBehalfOf }: NewDecisionVersion,
    @CurrentCaller() caller: Caller,
    @CreateAttempt() { repeated }: Attempt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionVersion> {
    const { subject: by } = actorOf(caller, onBehalfOf);
    const row = await this.versions.create(name, { content, note, by, repeated });
    reply.header('ETag', versionEtag(row));
    reply.header('Location', `/v1/decisions/${encodeURIComponent(name)}/versions/${row.version}`);
    return versionDocument(row);
  }

  @Post(':name/validations')
  @HttpCode(200)
  @RequireScope('decisions:write')
  @ApiOperation({ summary: 'Check a decision', description: 'Finds all that is wrong with it and keeps nothing.' })
  @NameParam()
  @ApiOkResponse({ type: DecisionValidation, description: 'What was found' })
  @ApiProblems(400, 404)
  validateDecision(@Param('name') name: string, @Body() { content }: DecisionDraft): DecisionValidation {
    const entry = catalogueEntry(name);
    if (!entry) throw decisionNotFound(name);
    const faults = validateDecision(content, entry);
    return {
      valid: faults.length === 0,
      faults: faults.map((fault) => ({ ...fault, pointer: `/content${fault.pointer}` })),
    };
  }
}
