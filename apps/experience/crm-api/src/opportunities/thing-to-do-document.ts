import { Instant, SomeOf, Text } from '@handover/canonical';

/** What a deal can be ready for. */
export const purposes = ['staff', 'start', 'bill'] as const;
export type Purpose = (typeof purposes)[number];

/** Something to be put right, and by whom. */
export class ThingToDo {
  @Text({
    description: 'What is wrong, in business words',
    maxLength: 4000,
    example: 'The opportunity names no project manager.',
  })
  sentence: string;

  @Text({ description: 'Who can fix it', example: 'sales' })
  owner: string;

  @Text({ description: 'Who can fix it, as people say', example: 'Sales' })
  ownerName: string;

  @Text({ description: 'Kind of help that is needed', example: 'missing-data' })
  class: string;

  @Text({
    description: 'Field of the opportunity that is the reason (JSON pointer)',
    optional: true,
    example: '/projectManager',
  })
  field?: string;

  @Text({ description: 'That field as people say', optional: true, example: 'Project manager' })
  fieldName?: string;
}

/** Something that would stop an opportunity. */
export class Finding extends ThingToDo {
  @SomeOf(purposes, { name: 'Purpose', description: 'What it keeps the deal from' })
  hinders: Purpose[];
}

/** Something that stops a handover. */
export class OpenException extends ThingToDo {
  @Text({
    description: 'What happens once the owner has helped',
    maxLength: 1000,
    example: 'Once the opportunity is complete in the CRM, saving it carries the handover on.',
  })
  after: string;

  @Text({ description: 'Who is at work on it', optional: true, example: 'a.keller' })
  assignee?: string;

  @Instant({ description: 'Since when' })
  since: string;
}
