import {
  ApiProblems,
  type Caller,
  CurrentCaller,
  etagOf,
  Idempotent,
  invalid,
  notFound,
  preconditionFailed,
  Problem,
  requireIfMatch,
  RequireScope,
} from '@handover/platform';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { etagHeader, IF_MATCH } from '../etag.js';
import { NewSavedView, SavedView, SavedViewQuery, SavedViews } from './saved-view-documents.js';
import { type SavedViewRow, SavedViewsRepository } from './saved-views.repository.js';

const ID = { name: 'id', description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' };
const READ = 'saved-views:read';
const WRITE = 'saved-views:write';

/** Views of lists that people keep for themselves or share: filters, columns and order under a name. */
@ApiTags('saved views')
@Controller('v1/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsRepository) {}

  @Get()
  @RequireScope(READ)
  @ApiOperation({ summary: 'List the views of a page', description: 'Your own, and those that others share.' })
  @ApiOkResponse({ type: SavedViews, description: 'The views' })
  @ApiProblems(400)
  async listSavedViews(@Query() { page }: SavedViewQuery, @CurrentCaller() { subject }: Caller): Promise<SavedViews> {
    return { items: (await this.views.list(page, subject)).map((row) => savedView(row, subject)) };
  }

  @Post()
  @RequireScope(WRITE)
  @Idempotent()
  @ApiOperation({ summary: 'Save a view', description: 'It is yours.' })
  @ApiCreatedResponse({ type: SavedView, description: 'The view', headers: etagHeader })
  @ApiProblems(400, 409)
  async createSavedView(
    @Body() wanted: NewSavedView,
    @CurrentCaller() { subject }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    const row = await this.views.create(checked(wanted), subject);
    reply.header('Location', `/v1/saved-views/${row.id}`);
    return shown(row, subject, reply);
  }

  @Get(':id')
  @RequireScope(READ)
  @ApiOperation({ summary: 'Read a view', description: 'One of yours, or one that is shared.' })
  @ApiParam(ID)
  @ApiOkResponse({ type: SavedView, description: 'The view', headers: etagHeader })
  @ApiProblems(404)
  async getSavedView(
    @Param('id') id: string,
    @CurrentCaller() { subject }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return shown(await this.known(id, subject), subject, reply);
  }

  @Put(':id')
  @RequireScope(WRITE)
  @ApiOperation({ summary: 'Replace a view', description: 'One of yours.' })
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: SavedView, description: 'The view as it is now', headers: etagHeader })
  @ApiProblems(400, 404, 409, 412, 428)
  async replaceSavedView(
    @Param('id') id: string,
    @Body() wanted: NewSavedView,
    @CurrentCaller() { subject }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<SavedView> {
    const row = await this.own(id, subject, ifMatch);
    const changed = await this.views.change(row, checked(wanted));
    if (!changed) throw changedMeanwhile();
    return shown(changed, subject, reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequireScope(WRITE)
  @ApiOperation({ summary: 'Delete a view', description: 'One of yours.' })
  @ApiParam(ID)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse({ description: 'It is gone' })
  @ApiProblems(404, 412, 428)
  async deleteSavedView(
    @Param('id') id: string,
    @CurrentCaller() { subject }: Caller,
    @Headers('if-match') ifMatch?: string,
  ): Promise<void> {
    if (!(await this.views.delete(await this.own(id, subject, ifMatch)))) throw changedMeanwhile();
  }

  private async known(id: string, person: string): Promise<SavedViewRow> {
    const row = await this.views.find(id, person);
    if (!row) throw notFound('saved view', id);
    return row;
  }

  private async own(id: string, person: string, ifMatch: string | undefined): Promise<SavedViewRow> {
    const row = await this.known(id, person);
    if (row.owner !== person) {
      throw new Problem({
        type: 'forbidden',
        title: 'Forbidden',
        status: 403,
        detail: `The view belongs to ${row.owner}: save it under a name of your own to change it.`,
      });
    }
    requireIfMatch(ifMatch, String(row.version));
    return row;
  }
}

/** Filters hold texts and lists of texts alone: they become the query of a list. */
function checked(view: NewSavedView): NewSavedView {
  const isText = (value: unknown) => typeof value === 'string' && value.length <= 255 && !value.includes('\0');
  const isFilter = (value: unknown) =>
    isText(value) || (Array.isArray(value) && value.length <= 50 && value.every(isText));
  const names = Object.keys(view.filters);
  const wrong = names.length > 50 ? '' : names.find((name) => name.length > 64 || !isFilter(view.filters[name]));
  if (wrong === undefined) return view;
  const pointer = wrong === '' ? '/filters' : `/filters/${wrong.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  throw invalid('The filters are not those of a list.', [
    { pointer, detail: wrong === '' ? 'must be 50 at most' : 'must be a text, or a list of texts' },
  ]);
}

function shown(row: SavedViewRow, person: string, reply: FastifyReply): SavedView {
  reply.header('ETag', etagOf(String(row.version)));
  return savedView(row, person);
}

function savedView(row: SavedViewRow, person: string): SavedView {
  const { id, page, name, owner, shared, filters, columns, sort, version } = row;
  return {
    ...{ id, page, name, owner, mine: owner === person, shared, filters, columns },
    ...(sort === null ? {} : { sort }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    etag: etagOf(String(version)),
  };
}

function changedMeanwhile() {
  return preconditionFailed(
    'It has changed since you read it: read it again and repeat the change on what is there now.',
  );
}
