import {
  actorOf,
  ApiProblems,
  type Caller,
  CurrentCaller,
  decodeCursor,
  faultsIn,
  invalid,
  type Page,
  PageOf,
  PageQuery,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Activation, DecisionActivation } from './activation-documents.js';
import { DecisionVersionSummary } from './decision-documents.js';
import { NameParam, VersionParam } from './decision-params.js';
import { decisionNotFound } from './decision-problems.js';
import { DecisionVersions } from './decision-versions.js';
import { DecisionsRepository } from './decisions.repository.js';
import { pageOf } from './page-of.js';
import { activationDocument, versionSummary } from './version-documents.js';
import { WholeNumberPipe } from './whole-number.pipe.js';

/** Which version is in force, and which ones were. */
@ApiTags('decisions')
@Controller('v1/decisions')
export class ActivationsController {
  constructor(
    private readonly repository: DecisionsRepository,
    private readonly versions: DecisionVersions,
  ) {}

  @Get(':name/activations')
  @RequireScope('decisions:read')
  @ApiOperation({ summary: 'List the activations of a decision', description: 'The newest first.' })
  @NameParam()
  @ApiOkResponse({ type: PageOf(DecisionActivation), description: 'A page of activations' })
  @ApiProblems(400, 404)
  async listDecisionActivations(
    @Param('name') name: string,
    @Query() { limit = 50, cursor }: PageQuery,
  ): Promise<Page<DecisionActivation>> {
    if (!(await this.repository.find(name))) throw decisionNotFound(name);
    const before = cursor === undefined ? undefined : String(Number(decodeCursor(cursor).after) || 0);
    const rows = await this.repository.listActivations(name, limit + 1, before);
    const { items, ...page } = pageOf(rows, limit, ({ id }) => id);
    return { ...page, items: items.map(activationDocument) };
  }

  @Post(':name/versions/:version/activations')
  @HttpCode(200)
  @RequireScope('decisions:activate')
  @ApiOperation({
    summary: 'Put a version in force',
    description:
      'The version that was in force is retired in the same transaction. Whoever made a version cannot put it in force: 409 `second-person-needed`. To roll back, activate the older version again. With If-Match (the ETag of the decision) a race with another activation is lost with 412 rather than won unseen.',
  })
  @NameParam()
  @VersionParam()
  @ApiHeader({
    name: 'if-match',
    required: false,
    description: 'ETag of the decision as you read it',
    schema: { type: 'string' },
    example: '"3-of-4"',
  })
  @ApiBody({ type: Activation, required: false })
  @ApiOkResponse({ type: DecisionVersionSummary, description: 'The version, now active' })
  @ApiProblems(400, 404, 409, 412)
  async activateDecisionVersion(
    @Param('name') name: string,
    @Param('version', WholeNumberPipe) version: number,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Headers('if-match') ifMatch?: string,
  ): Promise<DecisionVersionSummary> {
    const { reason, onBehalfOf } = activation(body);
    const { subject: by } = actorOf(caller, onBehalfOf);
    return versionSummary(await this.versions.activate(name, version, { by, reason, ifMatch }));
  }
}

/** The body, which may be absent. @throws Problem 400 */
function activation(body: unknown): Activation {
  if (body === undefined) return {};
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const faults = isObject ? faultsIn(body, Activation) : [{ pointer: '', detail: 'must be a JSON object' }];
  if (faults.length > 0) throw invalid('The body does not say why and for whom.', faults);
  return body as Activation;
}
