import { Flag, ListOf, Text } from '@handover/canonical';

/** What the body of an action holds. */
export class HandoverActionField {
  @Text({ description: 'Name', example: 'reason' })
  name: string;

  @Flag({ description: 'Whether it must be there' })
  required: boolean;

  @Text({ description: 'What it is', maxLength: 1000 })
  description: string;
}

/** Something that a person can do with a handover. */
export class HandoverActionDocument {
  @Text({ description: 'Name', example: 'give-up' })
  name: string;

  @Text({
    description: 'Path to post to',
    example: '/v1/handovers/main%3A006Hx00000A1B2CIAV/unwindings',
    maxLength: 1000,
  })
  path: string;

  @Text({ description: 'What it will do, in words', maxLength: 8000 })
  effect: string;

  @Text({ description: 'Why it cannot be done now; absent where it can', optional: true, maxLength: 1000 })
  notNow?: string;

  @ListOf(() => HandoverActionField, { description: 'What its body holds' })
  body: HandoverActionField[];
}
