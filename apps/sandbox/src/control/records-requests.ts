import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { RecordContent } from '../records/record.js';

/** Which records are asked for. */
export class RecordsQuery {
  @ApiProperty({ description: 'Stand-in', example: 'erp' })
  @IsString()
  @MinLength(1)
  system: string;

  @ApiProperty({ description: 'Type of record', example: 'project' })
  @IsString()
  @MinLength(1)
  type: string;

  @ApiProperty({ required: false, description: 'Only those with this external reference' })
  @IsOptional()
  @IsString()
  externalReference?: string;

  @ApiProperty({ required: false, description: 'Most records answered', default: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5000)
  limit?: number;

  @ApiProperty({ required: false, description: 'Only records whose id sorts after this one' })
  @IsOptional()
  @IsString()
  after?: string;
}

/** A record to be stored as it is. */
export class RecordToStore {
  @ApiProperty({ example: 'erp' })
  @IsString()
  @MinLength(1)
  system: string;

  @ApiProperty({ example: 'customer' })
  @IsString()
  @MinLength(1)
  type: string;

  @ApiProperty({ example: 'C-2001' })
  @IsString()
  @MinLength(1)
  id: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  externalReference?: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: "The record in its vendor's words" })
  @IsObject()
  data: RecordContent;
}

/** Records to be stored at once, all or none. */
export class RecordsToStore {
  @ApiProperty({ type: [RecordToStore], maxItems: 5000 })
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => RecordToStore)
  records: RecordToStore[];
}
