import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { kindOfStatus } from './http-status.js';

/** A bad field in a {@link ProblemDocument}. */
export class ProblemField {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) to the field', example: '/lines/0/amount' })
  pointer: string;

  @ApiProperty({ description: 'What is wrong with it', example: 'must be a decimal amount' })
  detail: string;
}

/** The body of every error answer (RFC 9457). */
export class ProblemDocument {
  @ApiProperty({
    description: 'Kind of problem, explained at this address',
    format: 'uri',
    example: 'https://handover.dev/problems/not-found',
  })
  type: string;

  @ApiProperty({ description: 'The kind in words', example: 'Not found' })
  title: string;

  @ApiProperty({ description: 'HTTP status', type: 'integer', minimum: 400, maximum: 599, example: 404 })
  status: number;

  @ApiProperty({ description: 'What happened and what to do about it', example: 'There is no project "P-1".' })
  detail: string;

  @ApiProperty({ description: 'Path of the request', required: false, example: '/v1/projects/P-1' })
  instance?: string;

  @ApiProperty({
    description: 'Finds the request in logs and traces',
    required: false,
    example: 'c0ffee00-0000-4000-8000-000000000000',
  })
  correlationId?: string;

  @ApiProperty({
    description: 'The bad fields, for a request that is not valid',
    required: false,
    type: [ProblemField],
  })
  errors?: ProblemField[];
}

const MEANINGS: Record<number, string> = {
  400: 'The request is not valid',
  401: 'The access token is missing or not valid',
  403: 'The access token lacks the scope',
  404: 'There is no such thing',
  409: 'The request contradicts what is there',
  412: 'The thing has changed since it was read',
  422: 'The request was understood and refused',
  428: 'The request must say which version it changes (If-Match)',
  429: 'Too many requests: wait as Retry-After says',
  500: 'Something failed that the caller cannot mend',
  502: 'A system behind this one gave no usable answer',
  503: 'Not available now, and nothing was done: wait as Retry-After says',
  504: 'A system behind this one did not answer in time',
};

/** The error answers of an operation, documented as problem documents: `@ApiProblems(400, 404)`. 401, 403 and 500 come by themselves. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDocument),
    ...statuses.map((status) => ApiResponse({ status, ...problemResponse(status) })),
  );
}

/** The documentation of one error answer. */
export function problemResponse(status: number) {
  const { type, title } = kindOfStatus(status);
  const detail = `${MEANINGS[status] ?? title}.`;
  const example = { type: `https://handover.dev/problems/${type}`, title, status, detail };
  return {
    description: MEANINGS[status] ?? title,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) }, example } },
  };
}
