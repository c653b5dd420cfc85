import { Instant, ListOf, Nested, OnBehalfOf, OneOf, Text, Whole } from '@handover/canonical';
import { PageQuery } from '@handover/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { exceptionOwners } from '../exceptions/business-exception.js';
import { type DifferenceKind, differenceKinds } from './comparison/difference.js';

/** A record that a difference is about. */
export class DifferingRecord {
  @Text({ description: 'Kind of system', example: 'erp' })
  system: string;

  @Text({ description: 'Instance', example: 'de01' })
  instance: string;

  @Text({ description: 'Type of record', example: 'project' })
  type: string;

  @Text({ description: 'Identifier there', example: 'P-100042' })
  id: string;
}

/** A value, and who says it. */
export class DifferingValue {
  @Text({ description: 'Who says it', example: 'ERP de01' })
  source: string;

  @ApiPropertyOptional({
    description: 'What it says: a text, money, several fields or identifiers; absent for nothing',
    oneOf: [
      { type: 'string' },
      { type: 'object', additionalProperties: true },
      { type: 'array', items: {}, maxItems: 1000 },
    ],
    example: '2027-02-01',
  })
  value?: unknown;
}

export const differenceStates = ['open', 'dismissed', 'resolved'] as const;
export type DifferenceState = (typeof differenceStates)[number];

/** Something in which the systems disagree; one over all runs that meet it. */
export class ReconciliationDifference {
  @Text({ description: 'Identifier', example: '8f0c6d1e-6a52-4b0c-9a57-0f6f4a1c2b3d' })
  id: string;

  @OneOf(differenceKinds, { name: 'DifferenceKind', description: 'Kind' })
  kind: DifferenceKind;

  @OneOf(differenceStates, {
    name: 'DifferenceState',
    description: 'Open, dismissed as meant to be so, or resolved: a later run did not meet it again',
  })
  state: DifferenceState;

  @Text({
    description: 'Handover key, also of a deal without handover; of a record without key where it is',
    example: 'main:006Hx00000A1B2CIAV',
    maxLength: 500,
  })
  subject: string;

  @Text({ description: 'Field in which they disagree', optional: true, example: 'project/start', maxLength: 500 })
  field?: string;

  @Text({ description: 'Name of the deal or project', optional: true, maxLength: 1000 })
  name?: string;

  @Text({ description: 'Legal entity', optional: true, example: 'DE01' })
  legalEntity?: string;

  @ListOf(() => DifferingRecord, { description: 'Records that it is about' })
  records: DifferingRecord[];

  @Nested(() => DifferingValue, { description: 'What should be', optional: true })
  expected?: DifferingValue;

  @Nested(() => DifferingValue, { description: 'What is', optional: true })
  found?: DifferingValue;

  @Text({ description: 'Why they may disagree', maxLength: 4000 })
  cause: string;

  @Text({ description: 'What to do, and who does it', maxLength: 4000 })
  fix: string;

  @OneOf(exceptionOwners, { name: 'ExceptionOwner', description: 'Who can put it right' })
  owner: string;

  @OneOf(['automatic', 'by-person'], {
    name: 'Fixable',
    description: 'Whether Handover can put it right when it is told to (automatic), or a person does',
  })
  fixable: 'automatic' | 'by-person';

  @Whole({ description: 'In how many runs it was met', min: 1 })
  occurrences: number;

  @Instant({ description: 'When it was first met' })
  firstSeenAt: string;

  @Instant({ description: 'When it was last met' })
  lastSeenAt: string;

  @Instant({ description: 'When it was put right; the next run sees whether it is gone', optional: true })
  fixedAt?: string;

  @Text({ description: 'Who had it put right', optional: true })
  fixedBy?: string;

  @Text({ description: 'Why the last attempt to put it right failed', optional: true, maxLength: 4000 })
  fixFailure?: string;

  @Instant({ description: 'When it was dismissed', optional: true })
  dismissedAt?: string;

  @Text({ description: 'Who dismissed it', optional: true })
  dismissedBy?: string;

  @Text({ description: 'Why it is meant to be so', optional: true, maxLength: 1000 })
  dismissedReason?: string;

  @Instant({ description: 'When a run did not meet it again', optional: true })
  resolvedAt?: string;
}

/** Which differences are wanted. */
export class DifferenceQuery extends PageQuery {
  @OneOf(differenceStates, {
    name: 'DifferenceState',
    description: 'Only those in this state; open ones when absent',
    optional: true,
  })
  state?: DifferenceState;

  @OneOf(differenceKinds, { name: 'DifferenceKind', description: 'Only those of this kind', optional: true })
  kind?: DifferenceKind;

  @Text({ description: 'Only those of this legal entity', optional: true, example: 'DE01', maxLength: 64 })
  legalEntity?: string;

  @Text({
    description: 'Only those of this handover',
    optional: true,
    example: 'main:006Hx00000A1B2CIAV',
    maxLength: 500,
  })
  handoverKey?: string;
}

/** Why something is asked for. */
export class FixRequest {
  @Text({ description: 'Why', optional: true, example: 'The CRM was cleaned up', maxLength: 1000 })
  reason?: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}

/** Why a difference is meant to be so. */
export class Dismissal {
  @Text({ description: 'Why it is meant to be so', example: 'Internal project without a deal', maxLength: 1000 })
  reason: string;

  @OnBehalfOf()
  onBehalfOf?: string;
}
