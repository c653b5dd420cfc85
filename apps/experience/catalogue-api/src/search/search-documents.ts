import { ListOf, OneOf, Text, TextList, Whole } from '@handover/canonical';

export const findingKinds = ['api', 'operation', 'event', 'field'] as const;

/** What is looked for. */
export class SearchQuery {
  @Text({
    description: 'Words, or their beginnings; all of them must be found',
    maxLength: 200,
    example: 'billing schedule',
  })
  q: string;

  @Whole({ description: 'Most findings; 30 unless told', optional: true, min: 1, max: 100, example: 30 })
  limit?: number;
}

/** Where something was found. */
export class Finding {
  @OneOf(findingKinds, { name: 'FindingKind', description: 'What was found', example: 'operation' })
  kind: (typeof findingKinds)[number];

  @Text({ description: 'Contract', example: 'system-billing' })
  api: string;

  @Text({ description: 'Title of the API', example: 'Billing' })
  apiTitle: string;

  @Text({ description: 'Name: operationId, type of an event, or `<schema>.<field>`', example: 'createBillingSchedule' })
  name: string;

  @Text({ description: 'Method and path of an operation', optional: true, example: 'POST /v1/billing-schedules' })
  place?: string;

  @TextList({
    description: 'Of a field: the first operations, or types of events, that take or answer with it',
    optional: true,
    example: ['createBillingSchedule'],
  })
  operations?: string[];

  @Text({ description: 'What it is', maxLength: 10_000, example: 'Create a billing schedule' })
  text: string;
}

/** What was found, the best first. */
export class Findings {
  @ListOf(() => Finding, { description: 'The best first', maxItems: 100 })
  items: Finding[];

  @Whole({ description: 'How many there are in all', example: 12 })
  total: number;
}
