import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Fault, FaultRule } from '../faults/fault.js';

const kinds = [
  ...(['delay', 'error', 'rate-limit', 'lose-answer', 'refuse'] as const),
  ...(['down', 'hang', 'break-off', 'fall-silent'] as const),
];

const when = (kind: (typeof kinds)[number]): PropertyDecorator =>
  ValidateIf((fault: FaultRequest) => fault.kind === kind);

/** What goes wrong with a call. */
export class FaultRequest {
  @ApiProperty({ enum: kinds, description: 'What happens', example: 'lose-answer' })
  @IsIn(kinds)
  kind: Fault['kind'];

  @ApiProperty({ required: false, description: 'Of `delay`: milliseconds', example: 20 })
  @when('delay')
  @IsInt()
  @Min(0)
  @Max(600_000)
  ms?: number;

  @ApiProperty({ required: false, description: 'Of `error`: HTTP status', example: 500 })
  @when('error')
  @IsInt()
  @Min(400)
  @Max(599)
  status?: number;

  @ApiProperty({ required: false, description: 'Of `error` and `hang`: everything is done before' })
  @IsOptional()
  @IsBoolean()
  committed?: boolean;

  @ApiProperty({ required: false, description: 'Of `rate-limit`: seconds to wait', example: 2 })
  @when('rate-limit')
  @IsInt()
  @Min(0)
  retryAfterSeconds?: number;

  @ApiProperty({ required: false, description: 'Of `refuse`: what the vendor says', example: 'Currency is locked.' })
  @when('refuse')
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  message?: string;
}

/** A fault and the calls that it strikes. */
export class FaultRuleRequest {
  @ApiProperty({ description: 'Stand-in, or `*`', example: 'erp' })
  @IsString()
  @MinLength(1)
  system: string;

  @ApiProperty({
    description: 'Operation; `*` stands for any text, as in `*.create`',
    example: 'projects.create',
    default: '*',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  operation?: string;

  @ApiProperty({ type: FaultRequest })
  @ValidateNested()
  @Type(() => FaultRequest)
  fault: FaultRequest;

  @ApiProperty({ required: false, description: 'Share of the calls, 0 to 1', default: 1 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  share?: number;

  @ApiProperty({ required: false, description: 'How many calls it lets pass first' })
  @IsOptional()
  @IsInt()
  @Min(0)
  skip?: number;

  @ApiProperty({ required: false, description: 'How many calls it strikes; without end when absent' })
  @IsOptional()
  @IsInt()
  @Min(1)
  times?: number;

  @ApiProperty({ required: false, description: 'Strikes no later than this instant', example: '2027-01-01T00:00:00Z' })
  @IsOptional()
  @IsDateString()
  until?: string;
}

/** All faults that shall be in force. */
export class FaultRules {
  @ApiProperty({ type: [FaultRuleRequest] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FaultRuleRequest)
  faults: FaultRuleRequest[];
}

/** A rule as the gate takes it. */
export function ruleOf({ system, operation, fault, share, skip, times, until }: FaultRuleRequest): FaultRule {
  return {
    system,
    operation: operation ?? '*',
    fault: { ...fault } as Fault,
    share: share ?? 1,
    skip,
    times,
    until: until === undefined ? undefined : new Date(until),
  };
}
