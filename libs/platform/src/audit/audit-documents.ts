import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '../paging/page-query.js';

const HASH = {
  type: String,
  pattern: '^[0-9a-f]{64}$',
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** Which entries of the audit log are wanted. */
export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Only of this handover, subscription, …',
    type: String,
    maxLength: 255,
    example: 'main:006Hx00000A1B2CIAV',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  subject?: string;

  @ApiPropertyOptional({
    description: 'Only what happened in this way',
    type: String,
    maxLength: 255,
    example: 'exception.retried',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  action?: string;

  @ApiPropertyOptional({ description: 'Only by this hand', type: String, maxLength: 255, example: 'pmo@example.com' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(255)
  actor?: string;

  @ApiPropertyOptional({
    description: 'Only at this instant or later',
    type: String,
    format: 'date-time',
    example: '2026-11-01T00:00:00.000Z',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({
    description: 'Only before this instant',
    type: String,
    format: 'date-time',
    example: '2026-12-01T00:00:00.000Z',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;

  @ApiPropertyOptional({
    description: 'Which end comes first',
    enum: ['newest-first', 'oldest-first'],
    enumName: 'AuditOrder',
    default: 'newest-first',
  })
  @IsOptional()
  @IsIn(['newest-first', 'oldest-first'])
  order?: 'newest-first' | 'oldest-first';
}

/** An entry of the audit log, sealed. */
export class AuditLogEntry {
  @ApiProperty({ description: 'Place in the chain; from 1, without a gap', type: 'integer', minimum: 1, example: 1042 })
  sequence: number;

  @ApiProperty({
    description: 'When it was recorded, to the microsecond',
    type: String,
    format: 'date-time',
    example: '2026-11-20T09:30:00.123456Z',
  })
  recordedAt: string;

  @ApiProperty({ description: 'What happened', type: String, example: 'exception.retried' })
  action: string;

  @ApiProperty({ description: 'What it happened to', type: String, example: 'main:006Hx00000A1B2CIAV' })
  subject: string;

  @ApiProperty({
    description: 'Who did it: subject of a token, or what acts by itself',
    type: String,
    example: 'pmo@example.com',
  })
  actor: string;

  @ApiPropertyOptional({
    description: 'Why, in the words of the actor',
    type: String,
    example: 'The tax profile was added.',
  })
  reason?: string;

  @ApiPropertyOptional({
    description: 'What there was before',
    type: 'object',
    additionalProperties: true,
    example: { state: 'blocked' },
  })
  before?: unknown;

  @ApiPropertyOptional({
    description: 'What there is now',
    type: 'object',
    additionalProperties: true,
    example: { state: 'validating' },
  })
  after?: unknown;

  @ApiProperty({ description: 'Correlation id', type: String, example: 'd1f0b7c2-3c0e-4b46-9a55-2d2f5a1a9b10' })
  correlationId: string;

  @ApiProperty({
    ...HASH,
    description:
      'SHA-256 of the hash of the entry before (64 zeros before the first), a line feed, and this entry without `hash` as canonical JSON (RFC 8785)',
  })
  hash: string;
}

/** What is to be verified. */
export class AuditVerificationQuery {
  @ApiPropertyOptional({
    description: 'Place in the chain to begin at',
    type: 'integer',
    minimum: 1,
    default: 1,
    example: 1,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  fromSequence?: number;

  @ApiPropertyOptional({
    description: 'A place whose hash is known from an export or an earlier verification',
    type: 'integer',
    minimum: 1,
    example: 1042,
  })
  @ValidateIf((query: AuditVerificationQuery) => query.knownSequence !== undefined || query.knownHash !== undefined)
  @IsInt({ message: 'knownSequence must be a whole number; it comes together with knownHash' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  knownSequence?: number;

  @ApiPropertyOptional({ ...HASH, description: 'The hash that was there' })
  @ValidateIf((query: AuditVerificationQuery) => query.knownSequence !== undefined || query.knownHash !== undefined)
  @Matches(/^[0-9a-f]{64}$/, { message: 'knownHash must be 64 hex digits; it comes together with knownSequence' })
  knownHash?: string;
}

/** Where and how the chain is broken. */
export class AuditFault {
  @ApiProperty({ description: 'Place in the chain', type: 'integer', minimum: 1, example: 1042 })
  sequence: number;

  @ApiProperty({
    description:
      '`changed`: not the entry that was sealed; `missing`: entry or seal is gone; `rewritten`: not the hash that was known',
    enum: ['changed', 'missing', 'rewritten'],
    enumName: 'AuditFaultKind',
  })
  kind: 'changed' | 'missing' | 'rewritten';

  @ApiProperty({ description: 'In words', type: String, example: 'Entry 1042 is not the one that was sealed.' })
  detail: string;
}

/** What a verification found. */
export class AuditVerification {
  @ApiProperty({ description: 'Whether nothing was found', type: Boolean, example: true })
  intact: boolean;

  @ApiProperty({ description: 'Entries that were looked at', type: 'integer', minimum: 0, example: 1042 })
  verified: number;

  @ApiProperty({ description: 'What was found, at most 100', type: [AuditFault] })
  faults: AuditFault[];

  @ApiPropertyOptional({
    description: 'Where to go on: one verification looks at 100,000 entries at most',
    type: 'integer',
    minimum: 1,
    example: 100001,
  })
  nextSequence?: number;

  @ApiPropertyOptional({
    description: 'Last place in the chain; keep it, with its hash, somewhere else',
    type: 'integer',
    minimum: 1,
    example: 1042,
  })
  headSequence?: number;

  @ApiPropertyOptional({ ...HASH, description: 'Its hash' })
  headHash?: string;

  @ApiProperty({
    description: 'Entries that are recorded and not yet sealed, which takes about a second',
    type: 'integer',
    minimum: 0,
    example: 0,
  })
  unsealed: number;
}
