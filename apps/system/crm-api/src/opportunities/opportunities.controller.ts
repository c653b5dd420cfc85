import {
  CreatedOpportunityNote,
  HandoverWriteBack,
  Instant,
  Opportunity,
  OpportunityChange,
  OpportunityNote,
  WonOpportunity,
} from '@handover/canonical';
import {
  InstancePageQuery,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  type OpportunitySource,
  ReadOperation,
} from '@handover/connector-kit';
import { ApiProblems, type Attempt, CreateAttempt, Idempotent, type Page, RequireScope } from '@handover/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { WonOpportunitiesQuery } from './won-opportunities-query.js';

const ID = { name: 'id', description: 'Identifier of the opportunity in the CRM', example: '006Hx0000010001IAA' };
/** Where a list of changes begins. */
class OpportunityChangeQuery extends InstancePageQuery {
  @Instant({ description: 'Without a cursor: only what changed after this', optional: true })
  since?: string;
}

const FAILURES = [400, 404, 422, 502, 503, 504];

/** Opportunities as the CRM holds them, and what a handover tells it about them. */
@ApiTags('opportunities')
@Controller('v1')
export class OpportunitiesController {
  constructor(private readonly registry: InstanceRegistry<OpportunitySource>) {}

  @Get('opportunities/:id')
  @ReadOperation({
    summary: 'Read an opportunity',
    description: 'With lines, milestones, role assumptions, account, contacts and quotes.',
    scope: 'opportunities:read',
    answer: Opportunity,
  })
  @ApiParam(ID)
  async getOpportunity(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Opportunity> {
    const crm = this.registry.choose(query);
    return crm.found('opportunity', id, await crm.read('opportunities.read', (source) => source.read(id)));
  }

  @Get('opportunity-changes')
  @ListOperation({
    summary: 'List opportunities that changed',
    description:
      'Oldest first; without a cursor since an instant, or from the beginning of what the CRM keeps. A page without items is the end; keep the cursor that led there to go on from it later. A change may come again with the same version.',
    scope: 'opportunities:read',
    answer: OpportunityChange,
  })
  listOpportunityChanges(@Query() query: OpportunityChangeQuery): Promise<Page<OpportunityChange>> {
    const { limit = 50, cursor, since } = query;
    const crm = this.registry.choose(query);
    return crm.read('opportunities.changes', (source) => source.changesSince({ limit, cursor, since }));
  }

  @Get('won-opportunities')
  @ListOperation({
    summary: 'List won opportunities',
    description: 'Those that stand as won, each once; for whoever checks that none was missed.',
    scope: 'opportunities:read',
    answer: WonOpportunity,
  })
  listWonOpportunities(@Query() query: WonOpportunitiesQuery): Promise<Page<WonOpportunity>> {
    const { limit = 50, cursor, since } = query;
    const crm = this.registry.choose(query);
    return crm.read('opportunities.list-won', (source) => source.listWon({ limit, cursor, since }));
  }

  @Put('opportunities/:id/handover')
  @HttpCode(204)
  @RequireScope('opportunities:write')
  @ApiOperation({
    summary: 'Write a handover back',
    description:
      'Project, state, readiness and link, and notes for the seller: all of it or nothing. Repeating it changes nothing.',
  })
  @ApiParam(ID)
  @ApiNoContentResponse({ description: 'Written' })
  @ApiProblems(...FAILURES)
  async writeBackHandover(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() writeBack: HandoverWriteBack,
  ): Promise<void> {
    // A read to the policy: repeating it changes nothing more.
    await this.registry.choose(query).read('opportunities.write-back', (source) => source.writeBack(id, writeBack));
  }

  @Post('opportunities/:id/notes')
  @Idempotent({ required: true })
  @RequireScope('opportunities:write')
  @ApiOperation({
    summary: 'Leave a note for the seller',
    description: 'One note for each external reference: where there is one already, it is answered.',
  })
  @ApiParam(ID)
  @ApiCreatedResponse({ type: CreatedOpportunityNote, description: 'The note, left now or by an earlier attempt' })
  @ApiProblems(...FAILURES)
  async createOpportunityNote(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() note: OpportunityNote,
    @CreateAttempt() attempt: Attempt,
  ): Promise<CreatedOpportunityNote> {
    const crm = this.registry.choose(query);
    const left = attempt.repeated
      ? await crm.read('notes.find', (source) => source.findNote(id, note.externalReference))
      : undefined;
    return left ?? crm.write('notes.create', (source) => source.createNote(id, note));
  }
}
