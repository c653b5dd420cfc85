import {
  CalendarDate,
  CurrencyCode,
  DecimalText,
  Flag,
  Instant,
  ListOf,
  OneOf,
  Text,
  Whole,
} from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { CurrencyValue } from '../handovers/handover-documents.js';
import { type ExceptionClass, exceptionClasses, type ExceptionOwner, exceptionOwners } from '../words.js';

/** A handover that needs a person, in a list. */
export class ExceptionSummary {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Name of the deal', optional: true })
  name?: string;

  @Text({ description: 'Checkpoint that failed', example: 'validate-project-manager' })
  checkpoint: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: ExceptionClass;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can help' })
  owner: ExceptionOwner;

  @Text({ description: 'Cause: the same for all that one remedy helps', example: '5d0c1f2e9a7b4c33' })
  cause: string;

  @Text({ description: 'What is wrong, in business words', maxLength: 4000 })
  sentence: string;

  @Text({ description: 'What happens once the owner has done their part', maxLength: 1000 })
  after: string;

  @DecimalText({ description: 'Value of the deal', optional: true })
  value?: string;

  @CurrencyCode({ description: 'Its currency', optional: true })
  currency?: string;

  @CalendarDate({ description: 'Start date at risk', optional: true })
  startDate?: string;

  @Flag({ description: 'Still open' })
  open: boolean;

  @Whole({ description: 'How often it was met', min: 1 })
  occurrences: number;

  @Instant({ description: 'When it was first met' })
  openedAt: string;

  @Whole({ description: 'Hours since then' })
  ageHours: number;

  @Text({ description: 'Where the exception is', example: '/v1/exceptions/8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  link: string;

  @Text({ description: 'Where the handover is', example: '/v1/handovers/main%3A006Hx00000A1B2CIAV', maxLength: 1000 })
  handoverLink: string;
}

/** An action on an exception. */
export class ExceptionAction {
  @Text({ description: 'Name', example: 'retry' })
  name: string;

  @Text({
    description: 'Where it is asked for',
    example: '/v1/exceptions/8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d/retries',
  })
  path: string;

  @Text({ description: 'What it does', maxLength: 1000 })
  effect: string;
}

/** An exception with all that helps to clear it. */
export class HandoverException extends ExceptionSummary {
  @Text({ description: 'Field of the opportunity that is the reason (JSON pointer)', optional: true })
  field?: string;

  @Text({ description: 'Technical detail', optional: true, maxLength: 8000 })
  detail?: string;

  @ApiPropertyOptional({
    description: 'The request that failed, secrets masked',
    type: 'object',
    additionalProperties: true,
    example: { method: 'POST', url: 'http://erp/v1/projects' },
  })
  request?: object;

  @ApiPropertyOptional({
    description: 'The answer to it',
    type: 'object',
    additionalProperties: true,
    example: { status: 422 },
  })
  answer?: object;

  @Text({ description: 'Finds everything that belongs to it in logs and traces' })
  correlationId: string;

  @ListOf(() => ExceptionAction, { description: 'What can be done, and what that does' })
  actions: ExceptionAction[];

  @Instant({ description: 'When it was cleared', optional: true })
  resolvedAt?: string;

  @Text({ description: 'How it was cleared', optional: true, example: 'retried' })
  resolution?: string;

  @Text({ description: 'Who asked for the retry', optional: true })
  resolvedBy?: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  resolvedReason?: string;
}

/** All open exceptions of one cause. */
export class ExceptionCause {
  @Text({ description: 'Cause', example: '5d0c1f2e9a7b4c33' })
  cause: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: ExceptionClass;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can help' })
  owner: ExceptionOwner;

  @Text({ description: 'What is wrong, in words that hold for all of them', maxLength: 4000 })
  title: string;

  @Text({ description: 'Checkpoint that failed' })
  checkpoint: string;

  @Whole({ description: 'Handovers that wait for it', min: 1 })
  count: number;

  @ListOf(() => CurrencyValue, { description: 'Value of their deals' })
  value: CurrencyValue[];

  @CalendarDate({ description: 'Earliest start date at risk', optional: true })
  earliestStart?: string;

  @Instant({ description: 'When the first of them was met' })
  oldestAt: string;

  @Text({ description: 'Where these exceptions are', example: '/v1/exceptions?cause=5d0c1f2e9a7b4c33' })
  link: string;

  @Text({ description: 'Where their retry is asked for', example: '/v1/exception-causes/5d0c1f2e9a7b4c33/retries' })
  retriesLink: string;
}

/** Which exceptions are wanted. */
export class ExceptionQuery extends PageQuery {
  @Flag({ description: 'Only open ones (true, the default), or only cleared ones', optional: true })
  open?: boolean;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Only those of this class', optional: true })
  class?: ExceptionClass;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Only those of this owner', optional: true })
  owner?: ExceptionOwner;

  @Text({ description: 'Only those of this cause', optional: true, example: '5d0c1f2e9a7b4c33', maxLength: 64 })
  cause?: string;
}
