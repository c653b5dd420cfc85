import { Instant, OneOf, Text } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { type ChangedRecord, changedRecords, type ChangeKind, changeKinds } from '../../webhooks/webhook-intake.js';

/** A change of a record that its system told of. */
export class RecordChange {
  @Text({ description: 'Instance that holds the record', example: 'main', maxLength: 63 })
  instance: string;

  @OneOf(changedRecords, { name: 'ChangedRecord', description: 'Type of the record' })
  type: ChangedRecord;

  @Text({ description: 'Identifier of the record', example: '3f0b7c55-1f9a-4b0e-9a46-0c6f0d1e2a3b' })
  id: string;

  @OneOf(changeKinds, { name: 'ChangeKind', description: 'What became of it' })
  change: ChangeKind;

  @Instant({ description: 'When it changed, as the system says' })
  occurredAt: string;

  @Instant({ description: 'When this API was told' })
  receivedAt: string;

  @Text({
    description: 'What the record belongs to, where the system said so: of a statement of work, its opportunity',
    optional: true,
    example: '006Hx00000A1B2CIAV',
  })
  externalReference?: string;
}

/** Which changes are wanted. */
export class RecordChangesQuery extends PageQuery {
  @Text({ description: 'Only changes that this instance told of', example: 'main', optional: true, maxLength: 63 })
  instance?: string;
}
