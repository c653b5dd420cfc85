import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ApiProblems } from '../errors/index.js';
import { type Attempt, IDEMPOTENT, IdempotencyInterceptor, type IdempotentOptions } from './idempotency.interceptor.js';

/**
 * Makes an operation that creates safe to repeat (draft-ietf-httpapi-idempotency-key-header): the same `Idempotency-Key`
 * and body get the same answer for 30 days, the same key with another body gets 422. The app must include
 * `IdempotencyModule.forApp()`.
 *
 * @param options.required whether a request without the header is refused with 400; by default it runs unprotected
 * @param options.severalRecords whether a refused request may have created something all the same
 */
export function Idempotent(options: IdempotentOptions = {}): MethodDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT, options),
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: options.required ?? false,
      description:
        'Names this request: sent again with the same key and body it gets the same answer, and nothing is created twice.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
      example: 'main:006Hx00000A1B2CIAV/provision-project/3f9a1c0b7d2e4f61',
    }),
    ApiHeader({
      name: 'Cache-Control',
      required: false,
      description:
        'With `no-cache` what is to be created is looked up first, and no kept answer is given: for an attempt after one whose outcome is not known.',
      schema: { type: 'string' },
      example: 'no-cache',
    }),
    ApiProblems(400, 409, 422),
  );
}

/** Gives a handler marked {@link Idempotent} its attempt: `create(@Body() project: NewProject, @CreateAttempt() attempt: Attempt)`. */
export const CreateAttempt = createParamDecorator((_: unknown, context: ExecutionContext): Attempt => {
  const { createAttempt } = context.switchToHttp().getRequest<{ createAttempt?: Attempt }>();
  if (!createAttempt) throw new Error('@CreateAttempt() needs @Idempotent() on the same handler.');
  return createAttempt;
});
