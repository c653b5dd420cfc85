import {
  CreatedOpportunityNote,
  HandoverWriteBack,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
} from '@handover/canonical';
import {
  ApiProblems,
  type Attempt,
  CreateAttempt,
  etagOf,
  Idempotent,
  notFound,
  type Page,
  PageOf,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CrmInstances } from '../instances/crm-instances.js';
import { InstanceQuery, OpportunityChangesQuery } from './opportunity-changes-query.js';

const ID = { name: 'id', description: 'Identifier of the opportunity in the CRM', example: '006Hx0000010001IAA' };

/** Opportunities as the CRM holds them, and what a handover tells it about them. */
@ApiTags('Opportunities')
@Controller('v1')
export class OpportunitiesController {
  constructor(private readonly crms: CrmInstances) {}

  @Get('opportunities/:id')
  @RequireScope('opportunities:read')
  @ApiOperation({
    summary: 'Read an opportunity',
    description: 'With lines, milestones, role assumptions, account and contacts. The ETag is its version.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: Opportunity, description: 'The opportunity' })
  @ApiProblems(400, 404, 422, 502, 503, 504)
  async getOpportunity(
    @Param('id') id: string,
    @Query() { instance }: InstanceQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Opportunity> {
    const crm = this.crms.choose(instance);
    const opportunity = await crm.read((source) => source.read(id));
    if (!opportunity) throw notFound('opportunity', id);
    reply.header('etag', etagOf(opportunity.version));
    const own = { system: 'crm', instance: crm.name, type: 'opportunity', id: opportunity.id };
    return { ...opportunity, externalReferences: [own, ...opportunity.externalReferences] };
  }

  @Get('opportunity-changes')
  @RequireScope('opportunities:read')
  @ApiOperation({
    summary: 'List opportunities that changed',
    description:
      'Oldest first. A page without items is the end; keep the cursor that led there to go on from it later.',
  })
  @ApiOkResponse({ type: PageOf(OpportunityChange), description: 'Changes' })
  @ApiProblems(400, 404, 422, 502, 503, 504)
  async listOpportunityChanges(
    @Query() { instance, limit = 50, cursor }: OpportunityChangesQuery,
  ): Promise<Page<OpportunityChange>> {
    return this.crms.choose(instance).read((source) => source.changesSince({ limit, cursor }));
  }

  @Put('opportunities/:id/handover')
  @HttpCode(204)
  @RequireScope('opportunities:write')
  @ApiOperation({
    summary: 'Write a handover back',
    description: 'Project, state, readiness and link. Repeating it changes nothing.',
  })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'Written' })
  @ApiProblems(400, 404, 422, 502, 503, 504)
  async writeBackHandover(
    @Param('id') id: string,
    @Query() { instance }: InstanceQuery,
    @Body() writeBack: HandoverWriteBack,
  ): Promise<void> {
    // Safe to repeat, so that the policy may treat it like a read.
    await this.crms.choose(instance).read((source) => source.writeBack(id, writeBack));
  }

  @Post('opportunities/:id/notes')
  @Idempotent({ required: true })
  @RequireScope('opportunities:write')
  @ApiOperation({
    summary: 'Leave a note for the seller',
    description: 'One note for each external reference: the CRM refuses a second one, and the first is answered.',
  })
  @ApiParam(ID)
  @ApiCreatedResponse({ type: CreatedOpportunityNote, description: 'The note' })
  @ApiProblems(400, 404, 409, 422, 502, 503, 504)
  async createOpportunityNote(
    @Param('id') id: string,
    @Query() { instance }: InstanceQuery,
    @Body() note: OpportunityNote,
    @CreateAttempt() attempt: Attempt,
  ): Promise<CreatedOpportunityNote> {
    const crm = this.crms.choose(instance);
    const existing = attempt.repeated
      ? await crm.read((source) => source.findNote(id, note.externalReference))
      : undefined;
    return existing ?? crm.write((source) => source.createNote(id, note));
  }
}
