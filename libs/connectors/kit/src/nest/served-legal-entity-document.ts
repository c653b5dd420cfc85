import { CalendarDate, Text } from '@handover/canonical';

/** A legal entity that an instance serves. */
export class ServedLegalEntityDocument {
  @Text({ description: 'Code', example: 'DE01' })
  code: string;

  @CalendarDate({ description: 'First day on which it does; from ever when absent', optional: true })
  from?: string;

  @CalendarDate({ description: 'Last day on which it does; for ever when absent', optional: true })
  until?: string;
}
