import { ProcessRulesClient } from '@handover/contracts/process-rules';
import { ApiProblems, type Caller, CurrentCaller, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Headers, HttpCode, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagHeader, withEtag } from '../etag.js';
import { forPerson } from '../exceptions/for-person.js';
import { Activation } from './activation-documents.js';
import { DecisionVersion, DecisionVersionSummary, NewDecisionVersion } from './decision-documents.js';
import { NameParam, VersionParam } from './decision-params.js';

/** New versions of decisions, made by one person and put in force by another. */
@ApiTags('rules')
@ApiProblems(502, 503, 504)
@Controller('v1/decisions')
export class DecisionChangesController {
  constructor(private readonly rules: ProcessRulesClient) {}

  @Post(':name/versions')
  @RequireScope('decisions:write')
  @ApiOperation({
    summary: 'Save a version of a decision',
    description:
      'Kept as a draft in the name of the person, and decides nothing until another person activates it. One that is not valid is answered with 422 `decision-invalid`, every fault with its JSON pointer, and nothing is kept.',
  })
  @NameParam()
  @ApiHeader({
    name: 'idempotency-key',
    required: true,
    description: 'Names this version: sent again with the same key and body it is made once.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '5e0c2c4e-7f5e-4a57-9a39-6f2f1f0f8f11',
  })
  @ApiCreatedResponse({ type: DecisionVersion, description: 'The draft', headers: etagHeader })
  @ApiProblems(400, 404, 409, 422)
  createDecisionVersion(
    @Param('name') name: string,
    @Body() version: NewDecisionVersion,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('idempotency-key') idempotencyKey = '',
  ): Promise<DecisionVersion> {
    const request = { path: { name }, idempotencyKey, body: forPerson(version, caller) };
    return withEtag(reply, this.rules.answer('createDecisionVersion', request));
  }

  @Post(':name/versions/:version/activations')
  @HttpCode(200)
  @RequireScope('decisions:activate')
  @ApiOperation({
    summary: 'Put a version in force',
    description:
      'From then on every handover is decided by it. Whoever made a version cannot put it in force: 409 `second-person-needed`. With If-Match (the ETag of the decision) a race with another activation is lost with 412 rather than won unseen.',
  })
  @NameParam()
  @VersionParam()
  @ApiHeader({
    name: 'if-match',
    required: false,
    description: 'ETag of the decision as you read it',
    example: '"3-of-4"',
  })
  @ApiOkResponse({ type: DecisionVersionSummary, description: 'The version, now active' })
  @ApiProblems(400, 404, 409, 412)
  activateDecisionVersion(
    @Param('name') name: string,
    @Param('version', ParseIntPipe) version: number,
    @Body() activation: Activation,
    @CurrentCaller() caller: Caller,
    @Headers('if-match') ifMatch?: string,
  ): Promise<DecisionVersionSummary> {
    const request = { path: { name, version }, body: forPerson(activation, caller) };
    return passOn(this.rules.activateDecisionVersion({ ...request, ...(ifMatch === undefined ? {} : { ifMatch }) }));
  }
}
