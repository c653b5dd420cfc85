import { ApiProblems, decodeCursor, encodeCursor, notFound, type Page, PageOf, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { actDocument, actedHandover, actWithRefusals } from './act-document.js';
import { ActDocument, ActedHandover, ActedHandoverQuery, ActQuery, ActWithRefusals } from './act-documents.js';
import { ActsRepository } from './acts.repository.js';

const ACT = { name: 'id', description: 'Identifier of the act', example: '0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27' };

/** What people set in motion, and how far it has come. */
@ApiTags('exceptions')
@Controller('v1/acts')
export class ActsController {
  constructor(private readonly acts: ActsRepository) {}

  @Get()
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List acts on exceptions',
    description: 'What people carried handovers on with, the newest first, and how many have come how far.',
  })
  @ApiOkResponse({ type: PageOf(ActDocument), description: 'A page of acts' })
  @ApiProblems(400)
  async listActs(@Query() { limit = 50, cursor, ...filter }: ActQuery): Promise<Page<ActDocument>> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).id);
    const rows = await this.acts.list(filter, limit + 1, after);
    const items = rows.slice(0, limit).map(actDocument);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last ? { nextCursor: encodeCursor({ id: last.id }) } : {}) };
  }

  @Get(':id')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'Read how far an act has come',
    description:
      'How many of its handovers came through, are blocked again, wait or are under way, as they stand now; and which it was refused for.',
  })
  @ApiParam(ACT)
  @ApiOkResponse({ type: ActWithRefusals, description: 'The act' })
  @ApiProblems(404)
  async getAct(@Param('id') id: string): Promise<ActWithRefusals> {
    const row = await this.acts.find(id);
    if (!row) throw notFound('act', id);
    return actWithRefusals(row);
  }

  @Get(':id/handovers')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List the handovers of an act',
    description: 'What became of each, and what blocks it where it is blocked again.',
  })
  @ApiParam(ACT)
  @ApiOkResponse({ type: PageOf(ActedHandover), description: 'A page of handovers' })
  @ApiProblems(400, 404)
  async listHandoversOfAct(
    @Param('id') id: string,
    @Query() { limit = 50, cursor, fate }: ActedHandoverQuery,
  ): Promise<Page<ActedHandover>> {
    const after = cursor === undefined ? undefined : String(Number(decodeCursor(cursor).after) || 0);
    const rows = await this.acts.handoversOf(id, limit + 1, { fate, after });
    if (rows.length === 0 && !(await this.acts.find(id))) throw notFound('act', id);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(actedHandover),
      ...(rows.length > limit && last ? { nextCursor: encodeCursor({ after: Number(last.id) }) } : {}),
    };
  }
}
