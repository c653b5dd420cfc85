import { PageQuery } from '@handover/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Which CRM a request is for. */
export class InstanceQuery {
  @ApiPropertyOptional({
    description: 'Configured CRM; the default one when absent',
    type: String,
    minLength: 1,
    maxLength: 64,
    example: 'main',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  instance?: string;
}

/** Which changes of which CRM. */
export class OpportunityChangesQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Configured CRM; the default one when absent',
    type: String,
    minLength: 1,
    maxLength: 64,
    example: 'main',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  instance?: string;
}
