import { Instant, ListOf, Nested, OneOf, Text, Whole } from '@handover/canonical';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { WrittenRecordDocument } from '../handovers/written-record-document.js';

/** What becomes of one record. */
export class UnwindingStepDocument {
  @Whole({ description: 'Place in the ledger', min: 1 })
  position: number;

  @Text({ description: 'Step that undoes it', example: 'settle-projects' })
  step: string;

  @Nested(() => WrittenRecordDocument, { description: 'The record' })
  record: WrittenRecordDocument;

  @Text({ description: 'What became of it', example: 'cancelled' })
  outcome: string;

  @Whole({ description: 'Attempts to undo it' })
  attempts: number;

  @Instant({ description: 'Begin of the last attempt', optional: true })
  startedAt?: string;

  @Instant({ description: 'Its end', optional: true })
  endedAt?: string;

  @Text({ description: 'Why the last attempt failed or waits', optional: true, maxLength: 4000 })
  failure?: string;
}

/** How a handover was taken back. */
export class UnwindingDocument {
  @Whole({ description: 'Revision of the handover', min: 1 })
  revision: number;

  @Text({ description: 'Who began it: a person, or the CRM' })
  begunBy: string;

  @Text({ description: 'Why', maxLength: 1000 })
  reason: string;

  @Instant({ description: 'When it began' })
  begunAt: string;

  @ApiPropertyOptional({
    description: 'What was used of its records when that was last looked up',
    type: 'object',
    additionalProperties: true,
    example: {
      projects: [{ projectId: 'P-100042', bookedHours: 7.5 }],
      invoices: [],
      engagements: [{ projectId: 'P-100042', bookedHours: 2 }],
    },
  })
  usage?: object;

  @Text({ description: 'Who let a used project stay frozen', optional: true })
  approvedBy?: string;

  @Text({ description: 'Why', optional: true, maxLength: 1000 })
  approvedReason?: string;

  @OneOf(['cancelled', 'frozen'], {
    name: 'UnwindingOutcome',
    description: 'What became of the project',
    optional: true,
  })
  outcome?: 'cancelled' | 'frozen';

  @Instant({ description: 'When it ended', optional: true })
  endedAt?: string;

  @ListOf(() => UnwindingStepDocument, { description: 'What became of each record, in order', maxItems: 1000 })
  steps: UnwindingStepDocument[];
}
