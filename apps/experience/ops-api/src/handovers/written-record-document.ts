import { Text } from '@handover/canonical';

/** A record, and where it is. */
export class WrittenRecordDocument {
  @Text({ description: 'Kind of system', example: 'erp' })
  system: string;

  @Text({ description: 'Configured instance of that kind', example: 'main' })
  instance: string;

  @Text({ description: 'Type of record', example: 'project' })
  type: string;

  @Text({ description: 'Identifier there', example: 'P-100042' })
  id: string;

  @Text({
    description: 'How it differs from what was to be written, where a person has adopted it as it was',
    optional: true,
    maxLength: 4000,
  })
  difference?: string;
}
