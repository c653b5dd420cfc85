import { Flag, Instant, JsonObject, JsonValue, ListOf, OneOf, Text, Whole } from '@handover/canonical';
import { recordSources } from './read-systems.js';
import { columnNames } from './side-by-side.js';

/** A record as its system holds it now. */
export class SystemRecord {
  @Text({ description: 'Type of record', example: 'project' })
  type: string;

  @Text({ description: 'Identifier there', example: 'P-100042' })
  id: string;

  @JsonObject({ description: 'The record', example: { name: 'Nordwind: billing platform migration' } })
  record: Record<string, unknown>;
}

/** What a system holds of a handover now, or why that is not known. */
export class SystemReadingDocument {
  @OneOf(recordSources, { name: 'RecordSource', description: 'System' })
  source: string;

  @OneOf(['read', 'unreadable', 'not-asked'], { name: 'ReadingState', description: 'Whether it could be read' })
  state: string;

  @Text({ description: 'Why it could not, or was not asked', optional: true, maxLength: 4000 })
  detail?: string;

  @Whole({ description: 'How long that took, in milliseconds' })
  ms: number;

  @ListOf(() => SystemRecord, { description: 'What it holds; empty where it holds nothing or could not be read' })
  records: SystemRecord[];
}

/** A value, and where it stands. */
export class ColumnValue {
  @OneOf(columnNames, { name: 'RecordColumn', description: 'The deal as it was handed over, or a record of now' })
  column: string;

  @JsonValue({
    description: 'Value: a text, or an amount with its currency',
    example: { amount: '48000.00', currency: 'EUR' },
  })
  value: unknown;
}

/** A field as each of the records has it. */
export class FieldSideBySide {
  @Text({ description: 'Field', example: 'amount' })
  field: string;

  @OneOf(['text', 'money', 'date'], { name: 'FieldKind', description: 'What its values are' })
  kind: string;

  @ListOf(() => ColumnValue, { description: 'Values, of the records that have one' })
  values: ColumnValue[];

  @Flag({ description: 'Whether all of them are the same' })
  agree: boolean;
}

/** What the systems hold of a handover now, side by side. */
export class SystemRecords {
  @Instant({ description: 'When they were read' })
  readAt: string;

  @ListOf(() => SystemReadingDocument, { description: 'By system' })
  systems: SystemReadingDocument[];

  @ListOf(() => FieldSideBySide, { description: 'The fields that several of them have' })
  fields: FieldSideBySide[];
}
