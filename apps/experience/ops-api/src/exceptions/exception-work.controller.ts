import {
  type HandoverException as Exception,
  ProcessOpportunityToProjectClient,
} from '@handover/contracts/process-opportunity-to-project';
import { ApiProblems, type Caller, CurrentCaller, etagOf, passOn, RequireScope } from '@handover/platform';
import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Assignment, Comment, ExceptionsChanged } from './exception-action-documents.js';
import { linked } from './exception-document.js';
import { HandoverException } from './exception-documents.js';
import { ETAG, ID, NoteOnCause } from './exception-operations.js';
import { forPerson } from './for-person.js';

/** Who is at work on exceptions, and what they note. */
@ApiTags('exceptions')
@ApiProblems(502, 503, 504)
@Controller('v1')
export class ExceptionWorkController {
  constructor(private readonly process: ProcessOpportunityToProjectClient) {}

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
    @Body() assignment: Assignment,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-match') ifMatch?: string,
  ): Promise<HandoverException> {
    const request = {
      path: { id },
      body: forPerson(assignment, caller),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    };
    return tagged(await passOn(this.process.assignException(request)), reply);
  }

  @NoteOnCause('assignments', {
    summary: 'Assign the open exceptions of a cause',
    description: 'All of them to the same person until the same day.',
  })
  async assignExceptionCause(
    @Param('cause') cause: string,
    @Body() assignment: Assignment,
    @CurrentCaller() caller: Caller,
  ): Promise<ExceptionsChanged> {
    return passOn(this.process.assignExceptionCause({ path: { cause }, body: forPerson(assignment, caller) }));
  }

  @Post('exceptions/:id/comments')
  @RequireScope('exceptions:operate')
  @ApiOperation({
    summary: 'Comment on an exception',
    description: 'Also on a cleared one. It stands in the history of every exception of the same handover and cause.',
  })
  @ApiParam(ID)
  @ApiHeader({
    name: 'idempotency-key',
    required: false,
    description: 'Names this comment: sent again with the same key it is not added twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '5e0c2c4e-7f5e-4a57-9a39-6f2f1f0f8f11',
  })
  @ApiCreatedResponse({ type: HandoverException, description: 'The exception', headers: ETAG })
  @ApiProblems(400, 404, 409, 422)
  async commentOnException(
    @Param('id') id: string,
    @Body() comment: Comment,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('idempotency-key') key?: string,
  ): Promise<HandoverException> {
    const request = {
      path: { id },
      body: forPerson(comment, caller),
      ...(key === undefined ? {} : { idempotencyKey: key }),
    };
    return tagged(await passOn(this.process.commentOnException(request)), reply);
  }

  @NoteOnCause('comments', {
    summary: 'Comment on the open exceptions of a cause',
    description: 'The same comment on each of them.',
  })
  async commentOnExceptionCause(
    @Param('cause') cause: string,
    @Body() comment: Comment,
    @CurrentCaller() caller: Caller,
  ): Promise<ExceptionsChanged> {
    return passOn(this.process.commentOnExceptionCause({ path: { cause }, body: forPerson(comment, caller) }));
  }
}

function tagged(exception: Exception, reply: FastifyReply): HandoverException {
  reply.header('ETag', etagOf(String(exception.version)));
  return linked(exception);
}
