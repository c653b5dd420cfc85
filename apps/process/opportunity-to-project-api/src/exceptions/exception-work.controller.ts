import { actorOf, ApiProblems, type Caller, CurrentCaller, etagOf, Idempotent, RequireScope } from '@handover/platform';
import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Assignment, Comment, ExceptionsChanged } from './exception-action-documents.js';
import { exceptionDocument } from './exception-document.js';
import { HandoverException } from './exception-documents.js';
import { ETAG, ID, NoteOnCause } from './exception-operations.js';
import { ExceptionsRepository } from './exceptions.repository.js';
import { WorkOnExceptions } from './work-on-exceptions.js';

/** Who is at work on exceptions, and what they note. */
@ApiTags('exceptions')
@Controller('v1')
export class ExceptionWorkController {
  constructor(
    private readonly work: WorkOnExceptions,
    private readonly exceptions: ExceptionsRepository,
  ) {}

  @Post('exceptions/:id/assignments')
  @HttpCode(200)
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Assign an exception',
    description:
      'Says who is at work on it and until when, in place of what was said before. With If-Match (its ETag) a race with somebody else is lost with 412 rather than won unseen. A cleared exception is a 409.',
  })
  @ApiParam(ID)
  @ApiHeader({ name: 'if-match', required: false, description: 'ETag of the exception as you read it', example: '"3"' })
  @ApiOkResponse({ type: HandoverException, description: 'The exception', headers: ETAG })
  @ApiProblems(400, 404, 409, 412)
  async assignException(
    @Param('id') id: string,
    @Body() { onBehalfOf, reason, ...assigned }: Assignment,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<HandoverException> {
    await this.work.assign({ id }, assigned, { actor: actorOf(caller, onBehalfOf), reason }, ifMatch);
    return this.answer(id, reply);
  }

  @NoteOnCause('assignments', {
    summary: 'Assign the open exceptions of a cause',
    description: 'All of them to the same person until the same day.',
  })
  async assignExceptionCause(
    @Param('cause') cause: string,
    @Body() { onBehalfOf, reason, ...assigned }: Assignment,
    @CurrentCaller() caller: Caller,
  ): Promise<ExceptionsChanged> {
    return { changed: await this.work.assign({ cause }, assigned, { actor: actorOf(caller, onBehalfOf), reason }) };
  }

  @Post('exceptions/:id/comments')
  @Idempotent()
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Comment on an exception',
    description: 'Also on a cleared one. It stands in the history of every exception of the same handover and cause.',
  })
  @ApiParam(ID)
  @ApiCreatedResponse({ type: HandoverException, description: 'The exception', headers: ETAG })
  @ApiProblems(400, 404)
  async commentOnException(
    @Param('id') id: string,
    @Body() { comment, onBehalfOf }: Comment,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandoverException> {
    await this.work.comment({ id }, comment, { actor: actorOf(caller, onBehalfOf) });
    return this.answer(id, reply);
  }

  @NoteOnCause('comments', {
    summary: 'Comment on the open exceptions of a cause',
    description: 'The same comment on each of them.',
  })
  async commentOnExceptionCause(
    @Param('cause') cause: string,
    @Body() { comment, onBehalfOf }: Comment,
    @CurrentCaller() caller: Caller,
  ): Promise<ExceptionsChanged> {
    return { changed: await this.work.comment({ cause }, comment, { actor: actorOf(caller, onBehalfOf) }) };
  }

  private async answer(id: string, reply: FastifyReply): Promise<HandoverException> {
    const row = (await this.exceptions.find(id))!;
    reply.header('ETag', etagOf(String(row.version)));
    return exceptionDocument(row, await this.exceptions.historyOf(row));
  }
}
