import {
  ApiProblems,
  decodeCursor,
  encodeCursor,
  etagOf,
  notFound,
  type Page,
  PageOf,
  RequireScope,
} from '@handover/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HandoversRepository } from '../handovers/handovers.repository.js';
import { causeDocuments, exceptionDocument, exceptionSummary } from './exception-document.js';
import {
  ExceptionCause,
  ExceptionCauseQuery,
  ExceptionQuery,
  ExceptionSummary,
  HandoverException,
} from './exception-documents.js';
import { editableFieldsDocument } from './editable-fields-document.js';
import { EditableFields } from './editable-field-documents.js';
import { ETAG, ID } from './exception-operations.js';
import { ExceptionsRepository } from './exceptions.repository.js';

/** Handovers that need a person. */
@ApiTags('exceptions')
@Controller('v1')
export class ExceptionsController {
  constructor(
    private readonly exceptions: ExceptionsRepository,
    private readonly handovers: HandoversRepository,
  ) {}

  @Get('exceptions')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'List exceptions', description: 'Open ones unless told, the newest first unless told.' })
  @ApiOkResponse({ type: PageOf(ExceptionSummary), description: 'A page of exceptions' })
  @ApiProblems(400)
  async listExceptions(@Query() query: ExceptionQuery): Promise<Page<ExceptionSummary>> {
    const { limit = 50, cursor, open = true, order, ...filter } = query;
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor).id);
    const rows = await this.exceptions.list({ open, ...filter }, limit + 1, { after, order });
    const items = rows.slice(0, limit).map((row) => exceptionSummary(row));
    const last = items.at(-1);
    if (rows.length <= limit || !last) return { items };
    return { items, nextCursor: encodeCursor({ id: last.id }) };
  }

  @Get('exceptions/:id')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'Read an exception',
    description: 'With request, answer, what can be done now and what that does, and what was done so far.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: HandoverException, description: 'The exception', headers: ETAG })
  @ApiProblems(404)
  async getException(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverException> {
    const row = await this.exceptions.find(id);
    if (!row) throw notFound('exception', id);
    reply.header('ETag', etagOf(String(row.version)));
    return exceptionDocument(row, await this.exceptions.historyOf(row));
  }

  @Get('exceptions/:id/editable-fields')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'Read what can be edited for an exception',
    description:
      'Places of the opportunity with their labels, their values now and with what their values are picked; the one that the exception is about first. Empty where no edit helps.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: EditableFields, description: 'What can be edited' })
  @ApiProblems(404)
  async listEditableFields(@Param('id') id: string): Promise<EditableFields> {
    const [exception] = await this.exceptions.toActOn({ id }, { withOpportunity: true });
    if (!exception) throw notFound('exception', id);
    return editableFieldsDocument(exception, await this.handovers.interventionsOf(exception.handover_key));
  }

  @Get('exception-causes')
  @RequireScope('exceptions:read')
  @ApiOperation({
    summary: 'List open exceptions by cause',
    description: 'One row for all that one remedy helps, the most frequent first unless told.',
  })
  @ApiOkResponse({ type: PageOf(ExceptionCause), description: 'A page of causes' })
  @ApiProblems(400)
  async listExceptionCauses(@Query() query: ExceptionCauseQuery): Promise<Page<ExceptionCause>> {
    const { limit = 50, cursor, order = 'count', ...filter } = query;
    const from = cursor === undefined ? 0 : Number(decodeCursor(cursor).from) || 0;
    const causes = causeDocuments(await this.exceptions.causes({ open: true, ...filter }, order));
    const items = causes.slice(from, from + limit);
    return {
      items,
      ...(causes.length > from + limit ? { nextCursor: encodeCursor({ from: from + limit }) } : {}),
    };
  }
}
