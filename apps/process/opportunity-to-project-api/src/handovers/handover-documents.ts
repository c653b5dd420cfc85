import {
  CalendarDate,
  CurrencyCode,
  DecimalText,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Readiness,
  Text,
  Whole,
} from '@handover/canonical';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { InterventionDocument, InterventionTakenDocument } from '../interventions/intervention-documents.js';
import { UnwindingDocument } from '../unwindings/unwinding-documents.js';
import { type CheckpointName, checkpointNames, type CheckpointState, checkpointStates } from './checkpoint.js';
import { type HandoverState, handoverStates } from './handover.js';
import { HandoverActionDocument } from './handover-action-documents.js';
import { policies } from './replay.js';
import { OpenException } from './open-exception-document.js';
import { TimelineDocument } from './timeline-documents.js';
import { WrittenRecordDocument } from './written-record-document.js';

/** A handover in a list. */
export class HandoverSummary extends Readiness {
  @Text({ description: 'Handover key, `<crm instance>:<opportunity id>`', example: 'main:006Hx00000A1B2CIAV' })
  key: string;

  @Text({ description: 'CRM instance', example: 'main' })
  crmInstance: string;

  @Text({ description: 'Opportunity in that CRM', example: '006Hx00000A1B2CIAV' })
  opportunityId: string;

  @OneOf(handoverStates, { name: 'HandoverState', description: 'State' })
  state: HandoverState;

  @Text({ description: 'Name of the deal', optional: true })
  name?: string;

  @Text({ description: 'Customer', optional: true })
  customer?: string;

  @Text({ description: 'Legal entity that signs', optional: true, example: 'DE01' })
  legalEntity?: string;

  @Text({ description: 'Practice', optional: true, example: 'engineering' })
  practice?: string;

  @Text({ description: 'Region that delivers', optional: true, example: 'emea' })
  deliveryRegion?: string;

  @Text({ description: 'Contract type', optional: true, example: 'fixed-price' })
  contractType?: string;

  @DecimalText({ description: 'Amount of the deal', optional: true })
  amount?: string;

  @CurrencyCode({ description: 'Its currency', optional: true })
  currency?: string;

  @CalendarDate({ description: 'Estimated start', optional: true })
  startDate?: string;

  @Text({ description: 'ERP project, once it is there', optional: true, example: 'P-100042' })
  projectId?: string;

  @Text({ description: 'What it waits for', optional: true, maxLength: 2000 })
  waitingFor?: string;

  @Text({ description: 'Kind of system that it waits for', optional: true, example: 'erp' })
  waitingSystem?: string;

  @Text({ description: 'Configured instance of it', optional: true, example: 'de01' })
  waitingInstance?: string;

  @Instant({
    description: 'When it tries again at the latest; once the system is back, if that is earlier',
    optional: true,
  })
  resumeAt?: string;

  @Instant({ description: 'When it was won, as the event says that began it' })
  wonAt: string;

  @Instant({ description: 'When the first event of the deal arrived' })
  receivedAt: string;

  @Instant({ description: 'When the project was provisioned', optional: true })
  provisionedAt?: string;

  @Instant({ description: 'When it last changed' })
  updatedAt: string;

  @ListOf(() => OpenException, { description: 'What a person must help with' })
  exceptions: OpenException[];
}

export class LineageDocument {
  @Text({ description: 'Field that was written', example: 'project/contractValue' })
  field: string;

  @Text({ description: 'Where it came from', example: 'opportunity/amount', maxLength: 500 })
  source: string;
}

export class DecisionDocument {
  @Text({ description: 'Decision', example: 'project-template' })
  decision: string;

  @Whole({ description: 'Version', min: 1 })
  version: number;

  @ApiProperty({
    description: 'Answer',
    type: 'object',
    additionalProperties: true,
    example: { template: 'TPL-FIXED' },
  })
  output: Record<string, unknown>;

  @ApiProperty({
    description: 'The rows that hit',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    example: [],
  })
  trace: unknown[];
}

export class AttemptDocument {
  @Text({ description: 'How it ended', example: 'failed' })
  state: string;

  @Instant({ description: 'Begin' })
  startedAt: string;

  @Instant({ description: 'End' })
  endedAt: string;

  @Whole({ description: 'How long it took, in milliseconds' })
  durationMs: number;

  @Text({ description: 'Why it failed or waits', optional: true, maxLength: 4000 })
  failure?: string;
}

/** A checkpoint that was reached. */
export class CheckpointDocument {
  @OneOf(checkpointNames, { name: 'CheckpointName', description: 'Name' })
  name: CheckpointName;

  @OneOf(checkpointStates, {
    name: 'CheckpointState',
    description:
      'Outcome of the last attempt; `skipped` when a person has left it out, `undone` where the handover has begun anew and not reached it again',
  })
  state: CheckpointState;

  @ListOf(() => AttemptDocument, { description: 'The last 500 attempts, the last one last' })
  attempts: AttemptDocument[];

  @ListOf(() => WrittenRecordDocument, { description: 'What it wrote, and where' })
  records: WrittenRecordDocument[];

  @ListOf(() => DecisionDocument, { description: 'Decisions that it was built on' })
  decisions: DecisionDocument[];

  @ListOf(() => LineageDocument, { description: 'Where the fields that it wrote came from' })
  lineage: LineageDocument[];

  @ListOf(() => InterventionTakenDocument, { description: 'What people ruled, where it ended as it did by that' })
  interventions: InterventionTakenDocument[];
}

/** A handover with all that happened to it. */
export class Handover extends HandoverSummary {
  @Whole({ description: 'Attempts to carry it through', min: 1 })
  runs: number;

  @OneOf(policies, {
    name: 'Policy',
    description: 'Whose versions of decisions its last run used: those in force, or those of the first time',
  })
  policy: string;

  @Text({ description: 'Finds everything that belongs to it in logs and traces' })
  correlationId: string;

  @ListOf(() => InterventionDocument, {
    description: 'What people have ruled on it, withdrawn or not, the last one last',
  })
  interventions: InterventionDocument[];

  @ListOf(() => CheckpointDocument, { description: 'Checkpoints that were reached, in their order' })
  checkpoints: CheckpointDocument[];

  @Nested(() => TimelineDocument, { description: 'How long it took, and for what' })
  timeline: TimelineDocument;

  @ListOf(() => HandoverActionDocument, {
    description: 'What a person can do with it, and what that does; what helps its exceptions is with them',
  })
  actions: HandoverActionDocument[];

  @Whole({ description: 'How often it was begun: again when its opportunity was won again', min: 1 })
  revision: number;

  @ListOf(() => UnwindingDocument, { description: 'How it was taken back; one for each revision that was' })
  unwindings: UnwindingDocument[];

  @ApiPropertyOptional({
    description: 'The opportunity as it was last read',
    type: 'object',
    additionalProperties: true,
    example: { name: 'Nordwind: billing platform migration' },
  })
  opportunity?: object;
}

export class StateCount {
  @OneOf(handoverStates, { name: 'HandoverState', description: 'State' })
  state: HandoverState;

  @Whole({ description: 'Handovers in it' })
  count: number;
}

export class CurrencyValue {
  @CurrencyCode({ description: 'Currency' })
  currency: string;

  @DecimalText({ description: 'Sum of the amounts' })
  amount: string;
}

/** Numbers for a dashboard. */
export class HandoverCounts {
  @ListOf(() => StateCount, { description: 'Handovers by state; states without any are left out' })
  states: StateCount[];

  @Whole({ description: 'Open exceptions' })
  openExceptions: number;

  @ListOf(() => CurrencyValue, { description: 'Value of the deals that are provisioned' })
  provisionedValue: CurrencyValue[];

  @ListOf(() => CurrencyValue, { description: 'Value of the deals that are blocked' })
  blockedValue: CurrencyValue[];

  @Whole({ description: 'Handovers provisioned within the last hour' })
  provisionedLastHour: number;
}
