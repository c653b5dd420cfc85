import { CalendarDate, Flag, Instant, JsonObject, ListOf, OnBehalfOf, OneOf, Text, Whole } from '@handover/canonical';
import { type Policy, policies, type ReplayStart, replayStarts } from '../handovers/replay.js';
import { actWords } from './exception-acts.js';

class OnBehalf {
  @OnBehalfOf()
  onBehalfOf?: string;
}

class Replay extends OnBehalf {
  @OneOf(replayStarts, {
    name: 'ReplayStart',
    description:
      '`step`, the default of retries: from what is not done yet. `start`, the default of edits, which may touch what is written: every checkpoint is run again; what was written is found by its reference and compared, and never made twice',
    optional: true,
  })
  from?: ReplayStart;

  @OneOf(policies, {
    name: 'Policy',
    description:
      '`current`, the default: decisions as they are in force. `original`: with the versions with which they were first taken for this handover',
    optional: true,
  })
  policy?: Policy;
}

/** How handovers are to be carried on. */
export class Retry extends Replay {
  @Text({ description: 'Why it should work now', optional: true, example: 'Tax profile added', maxLength: 1000 })
  reason?: string;
}

/** Values to be laid over opportunities. */
export class Edit extends Replay {
  @JsonObject({
    description:
      'Values by JSON pointer into the opportunity, or by the name of a field; null takes a value away. What the deal is, its stage and its approval cannot be edited',
    example: { '/projectManager': 'E1003', '/amount/amount': '120000.00' },
  })
  changes: Record<string, unknown>;

  @Text({ description: 'Why', example: 'Named by the practice lead', maxLength: 1000 })
  reason: string;
}

/** Why a person rules as they do. */
export class Ruling extends OnBehalf {
  @Text({ description: 'Why', example: 'Agreed with the customer on 12 March', maxLength: 1000 })
  reason: string;
}

/** Who is at work on an exception, and until when. */
export class Assignment extends OnBehalf {
  @Text({ description: "Who; nobody's when absent", optional: true, example: 'a.keller' })
  assignee?: string;

  @CalendarDate({ description: 'Until when; no due date when absent', optional: true })
  dueDate?: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  reason?: string;
}

/** Something to be remembered about an exception. */
export class Comment extends OnBehalf {
  @Text({ description: 'The comment', example: 'The customer confirmed the dates by phone.', maxLength: 4000 })
  comment: string;
}

/** A handover that an action was refused for. */
export class RefusedHandoverDocument {
  @Text({ description: 'Handover key', example: 'main:006Hx00000A1B2CIAV' })
  handoverKey: string;

  @Text({ description: 'Its exception', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  exceptionId: string;

  @Text({ description: 'Why', maxLength: 4000 })
  reason: string;
}

/** What an action has set in motion. */
export class RetryResult {
  @Text({
    description: 'Act by which it was done: `/v1/acts/{id}` tells what becomes of its handovers',
    optional: true,
    example: '0c4b8a52-9a0f-4f6e-8f43-5e1d7c0e9b27',
  })
  act?: string;

  @Whole({ description: 'Handovers that go on' })
  resumed: number;

  @ListOf(() => RefusedHandoverDocument, {
    description: 'Handovers of the cause for which it could not be done, and why; empty when it was done for all',
    maxItems: 100_000,
  })
  refused: RefusedHandoverDocument[];
}

/** What was changed about exceptions. */
export class ExceptionsChanged {
  @Whole({ description: 'Exceptions that were changed' })
  changed: number;
}

/** A field that an action takes. */
export class ExceptionActionField {
  @Text({ description: 'Name', example: 'reason' })
  name: string;

  @Flag({ description: 'It cannot be left out' })
  required: boolean;

  @Text({ description: 'What it says', maxLength: 1000 })
  description: string;
}

/** An action on an exception. */
export class ExceptionAction {
  @Text({ description: 'Name; with `-cause` it is for all handovers of the cause', example: 'retry' })
  name: string;

  @Text({
    description: 'Where it is asked for',
    example: '/v1/exceptions/8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d/retries',
  })
  path: string;

  @Text({ description: 'What it does', maxLength: 2000 })
  effect: string;

  @ListOf(() => ExceptionActionField, { description: 'What its body takes' })
  body: ExceptionActionField[];
}

/** Something that was done with an exception. */
export class ExceptionActDocument {
  @OneOf(Object.values(actWords), { name: 'ExceptionAct', description: 'What was done' })
  act: string;

  @Text({ description: 'Who did it', example: 'a.keller' })
  by: string;

  @Text({ description: 'Client through which they did', optional: true, example: 'experience-ops-api' })
  via?: string;

  @Instant({ description: 'When' })
  at: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  reason?: string;

  @JsonObject({
    description: 'What it came to: the comment, the assignee, the changes of an edit',
    optional: true,
    example: { comment: 'The customer confirmed the dates by phone.' },
  })
  detail?: object;

  @Text({ description: 'Exception on which it was done: this one, or an earlier one of the same handover and cause' })
  exceptionId: string;
}
