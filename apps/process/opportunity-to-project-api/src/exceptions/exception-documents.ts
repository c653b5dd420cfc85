import {
  CalendarDate,
  CurrencyCode,
  DecimalText,
  Flag,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { CurrencyValue } from '../handovers/handover-documents.js';
import { handoverStates } from '../handovers/handover.js';
import { exceptionClasses, exceptionOwners, reachable } from './business-exception.js';
import { ExceptionAction, ExceptionActDocument } from './exception-action-documents.js';
import { causeOrders, exceptionOrders } from './exception-filter.js';

const DAYS_AT_RISK =
  'Days for which the start has been at risk: a start is at risk from 30 days before it, so this is 30 on the start date itself and grows by one a day; 0 earlier';

/** A handover that needs a person, in a list. */
export class ExceptionSummary {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Name of the deal', optional: true })
  name?: string;

  @Text({ description: 'Checkpoint, or step of an unwinding, that failed', example: 'validate-project-manager' })
  checkpoint: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can help' })
  owner: string;

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

  @Whole({ description: 'Days until the start date; negative once it has passed', min: -100_000, optional: true })
  daysToStart?: number;

  @Whole({ description: DAYS_AT_RISK, optional: true })
  daysAtRisk?: number;

  @Text({ description: 'Legal entity that signs', optional: true, example: 'DE01' })
  legalEntity?: string;

  @Text({ description: 'Who is at work on it', optional: true, example: 'a.keller' })
  assignee?: string;

  @CalendarDate({ description: 'Until when', optional: true })
  dueDate?: string;

  @Flag({ description: 'It is open, and its due date has passed' })
  overdue: boolean;

  @Flag({ description: 'Still open' })
  open: boolean;

  @Whole({ description: 'How often it was met', min: 1 })
  occurrences: number;

  @Instant({ description: 'When it was first met' })
  openedAt: string;

  @Whole({ description: 'Hours since then' })
  ageHours: number;
}

/** An exception with all that helps to clear it. */
export class HandoverException extends ExceptionSummary {
  @Whole({ description: 'Version of what people change about it; also its ETag', min: 1 })
  version: number;

  @OneOf(handoverStates, { name: 'HandoverState', description: 'State of its handover' })
  handoverState: string;

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

  @ListOf(() => ExceptionAction, { description: 'What can be done now, and what that does' })
  actions: ExceptionAction[];

  @ListOf(() => ExceptionActDocument, {
    description: 'What was done with it, and with earlier ones of the same handover and cause, the last one last',
  })
  history: ExceptionActDocument[];

  @Instant({ description: 'When it was cleared', optional: true })
  resolvedAt?: string;

  @Text({ description: 'How it was cleared', optional: true, example: 'retried' })
  resolution?: string;

  @Text({ description: 'Who did so', optional: true })
  resolvedBy?: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  resolvedReason?: string;
}

/** How many exceptions are how old. */
export class ExceptionAges {
  @Whole({ description: 'Up to 4 hours' })
  upTo4Hours: number;

  @Whole({ description: 'Over 4 and up to 24 hours' })
  upTo24Hours: number;

  @Whole({ description: 'Over 1 and up to 3 days' })
  upTo3Days: number;

  @Whole({ description: 'Over 3 days' })
  over3Days: number;
}

/** All open exceptions of one cause. */
export class ExceptionCause {
  @Text({ description: 'Cause', example: '5d0c1f2e9a7b4c33' })
  cause: string;

  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Kind of help that is needed' })
  class: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can help' })
  owner: string;

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

  @Whole({ description: 'Days until it; negative once it has passed', min: -100_000, optional: true })
  daysToStart?: number;

  @Whole({ description: `The most of any of them. ${DAYS_AT_RISK}` })
  daysAtRisk: number;

  @Instant({ description: 'When the first of them was met' })
  oldestAt: string;

  @Nested(() => ExceptionAges, { description: 'How many are how old' })
  ages: ExceptionAges;
}

class ExceptionFilterQuery extends PageQuery {
  @OneOf(exceptionClasses, { name: 'ExceptionClass', description: 'Only those of this class', optional: true })
  class?: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Only those of this owner', optional: true })
  owner?: string;

  @Text({ description: 'Only those of this cause', optional: true, example: '5d0c1f2e9a7b4c33', maxLength: 64 })
  cause?: string;

  @OneOf(reachable, {
    name: 'CheckpointOrStep',
    description: 'Only those of this checkpoint, or step of an unwinding',
    optional: true,
  })
  checkpoint?: string;

  @Text({ description: 'Only those of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @Text({ description: 'Only those that this person is at work on', optional: true, example: 'a.keller' })
  assignee?: string;

  @Flag({ description: 'Only those whose due date has passed (true), or has not (false)', optional: true })
  overdue?: boolean;

  @Flag({ description: 'Only those whose start is at risk (true), or is not (false)', optional: true })
  atRisk?: boolean;

  @Instant({ description: 'Only those that were opened before this instant', optional: true })
  openedBefore?: string;

  @Instant({ description: 'Only those that were opened at this instant or later', optional: true })
  openedFrom?: string;

  @Text({ description: 'Only those that this region delivers', optional: true, example: 'emea', maxLength: 64 })
  deliveryRegion?: string;

  @Text({ description: 'Only those of this practice', optional: true, example: 'engineering', maxLength: 64 })
  practice?: string;

  @Text({ description: 'Only those of this contract type', optional: true, example: 'fixed-price', maxLength: 64 })
  contractType?: string;
}

/** Which exceptions are wanted. */
export class ExceptionQuery extends ExceptionFilterQuery {
  @Flag({ description: 'Only open ones (true, the default), or only cleared ones', optional: true })
  open?: boolean;

  @OneOf(exceptionOrders, {
    name: 'ExceptionOrder',
    description:
      '`newest`, the default: the last to be opened first. `risk`: the greatest value times days at risk first, values of different currencies as they are',
    optional: true,
  })
  order?: 'newest' | 'risk';
}

/** Which causes are wanted, and in which order. */
export class ExceptionCauseQuery extends ExceptionFilterQuery {
  @OneOf(causeOrders, {
    name: 'CauseOrder',
    description:
      '`count`, the default: the most frequent first. `risk`: the greatest sum of value times days at risk first, values of different currencies added as they are',
    optional: true,
  })
  order?: 'count' | 'risk';
}
