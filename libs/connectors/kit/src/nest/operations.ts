import { ApiProblems, Idempotent, PageOf, RequireScope } from '@handover/platform';
import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';

/** What an operation of a system API says about itself; its id is the name of its handler. */
export interface OperationText {
  summary: string;
  description: string;
  /** `projects:read` */
  scope: string;
  /** What it answers, one or a list of them. */
  answer: Type;
}

const etag = { ETag: { description: 'Version of the record', schema: { type: 'string' as const } } };
const FAILURES = [400, 404, 422, 502, 503, 504];

/** An operation that answers a list of records. */
export function ListOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(text, ApiOkResponse({ type: PageOf(answer), description: 'What there is' }));
}

/** An operation that answers one record. */
export function ReadOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(text, ApiOkResponse({ type: answer, description: 'The record', headers: etag }));
}

/** An operation that answers what is worked out of records; it has no version of its own. */
export function SummaryOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(text, ApiOkResponse({ type: answer, description: 'As it is now' }));
}

/** An operation that creates a record, once for each idempotency key and external reference. */
export function CreateOperation({ answer, ...text }: OperationText): MethodDecorator {
  const description = 'The record, created now or by an earlier attempt';
  return operation(
    text,
    Idempotent({ required: true }),
    ApiCreatedResponse({ type: answer, description, headers: etag }),
    ApiProblems(409),
  );
}

/** An operation that creates several records, each once; what a failed attempt has created, the next one finds. */
export function CreateSeveralOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(
    text,
    Idempotent({ required: true, severalRecords: true }),
    ApiCreatedResponse({ type: answer, description: 'The records, created now or by earlier attempts' }),
    ApiProblems(409),
  );
}

/** An operation that changes the version of a record that the caller has read. */
export function ChangeOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(
    text,
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'ETag of the version that is changed',
      schema: { type: 'string' },
      example: '"17"',
    }),
    ApiOkResponse({ type: answer, description: 'The record as changed', headers: etag }),
    ApiProblems(409, 412, 428),
  );
}

/** An operation that changes the state of a record; repeating it changes nothing. */
export function ActionOperation({ answer, ...text }: OperationText): MethodDecorator {
  return operation(
    text,
    HttpCode(200),
    ApiOkResponse({ type: answer, description: 'The record as it is now', headers: etag }),
    ApiProblems(409),
  );
}

function operation(
  { summary, description, scope }: Omit<OperationText, 'answer'>,
  ...more: MethodDecorator[]
): MethodDecorator {
  return applyDecorators(
    RequireScope(scope),
    ApiOperation({ summary, description }),
    ...more,
    ApiProblems(...FAILURES),
  );
}
