import { setTimeout as pause } from 'node:timers/promises';
import { Body, Controller, Get, Headers, Logger, Module, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Logger as PinoLogger } from 'pino';
import {
  ApiProblems,
  type AppDefinition,
  type Caller,
  createLogger,
  currentCorrelationId,
  currentTraceparent,
  CurrentCaller,
  invalid,
  logger,
  metrics,
  notFound,
  PageOf,
  PageQuery,
  Public,
  RequireScope,
} from '../../src/index.js';

class Line {
  @ApiProperty({ example: '48000.00' })
  @Matches(/^\d+\.\d\d$/, { message: 'must be a decimal amount' })
  amount: string;
}

class Order {
  @ApiProperty()
  @IsString()
  name: string;

  @ApiProperty({ type: [Line] })
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines: Line[];
}

class OrderQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsString({ each: true })
  state?: string[];
}

@Controller('v1/orders')
@RequireScope('orders:read')
class OrdersController {
  @Get()
  @ApiOperation({ summary: 'List orders' })
  @ApiOkResponse({ type: PageOf(Order) })
  @ApiProblems(400)
  listOrders(@Query() query: OrderQuery): unknown {
    return { items: [], seen: query };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read an order' })
  @ApiProblems(404)
  readOrder(@Param('id') id: string, @CurrentCaller() caller: Caller): unknown {
    if (id === 'missing') throw notFound('order', id);
    if (id === 'broken') throw new Error('password=hunter2 in postgres://app:hunter2@db/x');
    return { id, caller, correlationId: currentCorrelationId(), traceparent: currentTraceparent() };
  }

  @Post()
  @RequireScope('orders:write')
  @ApiOperation({ summary: 'Create an order' })
  createOrder(@Body() order: Order): Order {
    metrics().counter({ name: 'orders_created_total', help: 'Orders created' }).inc();
    return order;
  }
}

@Controller('v1/probes')
@Public()
class ProbesController {
  @Get('slow')
  async slow(@Query('ms') ms: number): Promise<{ correlationId?: string }> {
    await pause(ms);
    return { correlationId: currentCorrelationId() };
  }

  @Get('logs')
  logs(): object {
    logger('Probe').info({ clientSecret: 'hunter2', nested: { Authorization: 'Bearer hunter2hunter2' } }, 'secrets');
    new Logger('Probe').warn('calling with Bearer hunter2hunter2');
    return {};
  }

  @Get('headers')
  headers(@Headers() headers: Record<string, string>): object {
    return headers;
  }

  @Post('raw')
  raw(@Req() request: FastifyRequest): object {
    return { raw: request.rawBody?.toString('utf8') };
  }

  @Get('refuse')
  refuse(): never {
    throw invalid('No.');
  }
}

@Module({ controllers: [OrdersController, ProbesController] })
class SampleModule {}

/** A small app with scoped and public operations. */
export const sampleApp: AppDefinition = {
  name: 'sample-api',
  layer: 'system',
  title: 'Sample API',
  description: 'Orders, for tests.',
  version: '1.0.0',
  contract: 'sample',
  defaultPort: 1,
  module: () => SampleModule,
  rawBody: true,
};

/** A logger whose lines can be read. */
export function readableLogger(): { logger: PinoLogger; lines: Record<string, unknown>[]; text: () => string } {
  const lines: Record<string, unknown>[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return {
    logger: createLogger({ app: 'sample-api', level: 'debug', stream }),
    lines,
    text: () => JSON.stringify(lines),
  };
}
