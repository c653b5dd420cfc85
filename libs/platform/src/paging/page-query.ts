import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';

/** Which page of a list is wanted; the query of every list operation. */
export class PageQuery {
  @ApiPropertyOptional({
    description: 'Most items on the page',
    type: 'integer',
    minimum: 1,
    maximum: 200,
    default: 50,
    example: 50,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 50;

  @ApiPropertyOptional({
    description: 'nextCursor of the page before; the first page when absent',
    type: String,
    minLength: 1,
    maxLength: 2000,
    example: 'eyJhZnRlciI6IlAtMTAwMSJ9',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  cursor?: string;
}
