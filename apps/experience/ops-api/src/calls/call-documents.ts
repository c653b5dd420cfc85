import { Instant, ListOf, Nested, Text, Whole } from '@handover/canonical';

/** A body as it was kept. */
export class CallBody {
  @Text({ description: 'Its text, or the beginning of it, secrets masked; JSON as a rule', maxLength: 65_536 })
  text: string;

  @Whole({ description: 'Bytes of all of it, where the text is its beginning alone', optional: true })
  cutFrom?: number;
}

/** A call of another service that was made for a handover. */
export class HandoverCall {
  @Text({ description: 'Identifier', example: '42-0' })
  id: string;

  @Whole({ description: 'Run of the handover', min: 1 })
  run: number;

  @Whole({ description: 'How often the handover was taken up then', min: 1 })
  attempt: number;

  @Text({
    description: 'Checkpoint, or step of an unwinding, that made it; absent where several share it',
    optional: true,
    example: 'provision-project',
  })
  checkpoint?: string;

  @Text({ description: 'Service that was called', example: 'system-erp-api' })
  upstream: string;

  @Text({ description: 'Method', example: 'POST' })
  method: string;

  @Text({ description: 'Path and query', example: '/v1/projects?legalEntity=DE01', maxLength: 8000 })
  path: string;

  @Whole({ description: 'Status of the answer; absent where none came', optional: true, example: 201 })
  status?: number;

  @Text({ description: 'Why no answer came', optional: true, maxLength: 4000 })
  failure?: string;

  @Instant({ description: 'When it was sent' })
  startedAt: string;

  @Whole({ description: 'How long the answer took, in milliseconds' })
  ms: number;

  @Text({ description: 'Idempotency-Key that it carried', optional: true, maxLength: 1000 })
  idempotencyKey?: string;

  @Nested(() => CallBody, { description: 'Body of the request', optional: true })
  request?: CallBody;

  @Nested(() => CallBody, { description: 'Body of the answer', optional: true })
  answer?: CallBody;
}

/** A page of calls. */
export class HandoverCalls {
  @ListOf(() => HandoverCall, { description: 'The last first', maxItems: 5000 })
  items: HandoverCall[];

  @Text({ description: 'Where the next page begins; absent on the last', optional: true, example: 'eyJpZCI6IjQyIn0' })
  nextCursor?: string;

  @Whole({ description: 'For how many days calls are kept; none are when 0' })
  keptDays: number;
}
