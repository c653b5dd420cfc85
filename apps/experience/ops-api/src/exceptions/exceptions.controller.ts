import { ProcessOpportunityToProjectClient } from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, etagOf, type Page, PageOf, passOn, RequireScope } from '@handover/platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { linked, linkedCause } from './exception-document.js';
import {
  ExceptionCause,
  ExceptionCauseQuery,
  ExceptionQuery,
  ExceptionSummary,
  HandoverException,
} from './exception-documents.js';
import { EditableFields } from './editable-field-documents.js';
import { ETAG, ID } from './exception-operations.js';

/** Handovers that need a person, and what that person can do. */
@ApiTags('exceptions')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class ExceptionsController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

  @Get('exceptions')
  @RequireScope('exceptions:read')
  @ApiOperation({ summary: 'List exceptions', description: 'Open ones unless told, the newest first unless told.' })
  @ApiOkResponse({ type: PageOf(ExceptionSummary), description: 'A page of exceptions' })
  @ApiProblems(400)
  async listExceptions(@Query() query: ExceptionQuery): Promise<Page<ExceptionSummary>> {
    const { items, ...page } = await passOn(this.process.listExceptions({ query }));
    return { ...page, items: items.map(linked) };
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
    const exception = await passOn(this.process.getException({ path: { id } }));
    reply.header('ETag', etagOf(String(exception.version)));
    return linked(exception);
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
  listEditableFields(@Param('id') id: string): Promise<EditableFields> {
    return passOn(this.process.listEditableFields({ path: { id } }));
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
    const { items, ...page } = await passOn(this.process.listExceptionCauses({ query }));
    return { ...page, items: items.map(linkedCause) };
  }
}
