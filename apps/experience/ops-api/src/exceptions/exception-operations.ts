import { ApiProblems, RequireScope } from '@handover/platform';
import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { ExceptionsChanged, RetryResult } from './exception-action-documents.js';

export const ID = {
  name: 'id',
  description: 'Identifier of the exception',
  example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d',
};
const CAUSE = { name: 'cause', description: 'Cause', example: '5d0c1f2e9a7b4c33' };
export const ETAG = { ETag: { description: 'Entity tag of the answer', schema: { type: 'string' as const } } };

interface Words {
  summary: string;
  description: string;
}

/** `POST exceptions/:id/<collection>`: carries the handover of an exception on. */
export function OnException(collection: string, words: Words): MethodDecorator {
  return applyDecorators(
    Post(`exceptions/:id/${collection}`),
    HttpCode(202),
    RequireScope('exceptions:operate'),
    ApiOperation(words),
    ApiParam(ID),
    ApiAcceptedResponse({ type: RetryResult, description: 'The handover goes on' }),
    ApiProblems(400, 404, 409, 422),
  );
}

/** `POST exception-causes/:cause/<collection>`: the same for every handover with an open exception of the cause, in one act. */
export function OnCause(collection: string, words: Words): MethodDecorator {
  return applyDecorators(
    Post(`exception-causes/:cause/${collection}`),
    HttpCode(202),
    RequireScope('exceptions:operate'),
    ApiOperation(words),
    ApiParam(CAUSE),
    ApiAcceptedResponse({ type: RetryResult, description: 'The handovers go on, in their queue' }),
    ApiProblems(400, 404, 409, 422),
  );
}

/** `POST exception-causes/:cause/<collection>` of what carries no handover on. */
export function NoteOnCause(collection: string, words: Words): MethodDecorator {
  return applyDecorators(
    Post(`exception-causes/:cause/${collection}`),
    HttpCode(200),
    RequireScope('exceptions:operate'),
    ApiOperation(words),
    ApiParam(CAUSE),
    ApiOkResponse({ type: ExceptionsChanged, description: 'How many were changed' }),
    ApiProblems(400, 404),
  );
}
