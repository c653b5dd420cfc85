import { RevenueSchedule, RevenueScheduleChange, NewRevenueSchedule } from '@handover/canonical';
import {
  ActionOperation,
  type BillingLedger,
  ChangedVersion,
  ChangeOperation,
  CreateOperation,
  InstanceQuery,
  InstanceRegistry,
  ListOperation,
  ReadOperation,
  ReferenceQuery,
} from '@handover/connector-kit';
import { type Attempt, CreateAttempt, type Page } from '@handover/platform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { BillingRecordOperations } from '../records/billing-record-operations.js';
import { requireThatItAddsUp } from '../schedules/adds-up.js';

const RecordId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier in the billing system', example: 'RS-2026-0042' });

/** When how much revenue is recognised. */
@ApiTags('revenue-schedules')
@Controller('v1/revenue-schedules')
export class RevenueSchedulesController {
  private readonly records: BillingRecordOperations<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange>;

  constructor(ledgers: InstanceRegistry<BillingLedger>) {
    this.records = new BillingRecordOperations(ledgers, 'revenue-schedule', (ledger) => ledger.revenueSchedules);
  }

  @Post()
  @CreateOperation({
    summary: 'Create a revenue schedule',
    description: 'Once for each external reference.',
    scope: 'revenue-schedules:write',
    answer: RevenueSchedule,
  })
  async createRevenueSchedule(
    @Query() query: InstanceQuery,
    @Body() record: NewRevenueSchedule,
    @CreateAttempt() attempt: Attempt,
  ): Promise<RevenueSchedule> {
    requireThatItAddsUp(record);
    return this.records.create(query, record, attempt);
  }

  @Get()
  @ListOperation({
    summary: 'Find revenue schedules',
    description: 'Those that carry the external reference: none, one or, where something went wrong, several.',
    scope: 'revenue-schedules:read',
    answer: RevenueSchedule,
  })
  findRevenueSchedules(@Query() query: ReferenceQuery): Promise<Page<RevenueSchedule>> {
    return this.records.find(query);
  }

  @Get(':id')
  @RecordId()
  @ReadOperation({
    summary: 'Read a revenue schedule',
    description: 'As the billing system holds it now.',
    scope: 'revenue-schedules:read',
    answer: RevenueSchedule,
  })
  getRevenueSchedule(@Param('id') id: string, @Query() query: InstanceQuery): Promise<RevenueSchedule> {
    return this.records.read(id, query);
  }

  @Patch(':id')
  @RecordId()
  @ChangeOperation({
    summary: 'Amend a revenue schedule',
    description: 'As a whole: a new total and its entries.',
    scope: 'revenue-schedules:write',
    answer: RevenueSchedule,
  })
  async amendRevenueSchedule(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: RevenueScheduleChange,
    @ChangedVersion() version: string,
  ): Promise<RevenueSchedule> {
    requireThatItAddsUp(change);
    return this.records.amend(id, query, version, change);
  }

  @Post(':id/closures')
  @RecordId()
  @ActionOperation({
    summary: 'Close a revenue schedule',
    description: 'Nothing more is billed from it. Repeating it changes nothing.',
    scope: 'revenue-schedules:write',
    answer: RevenueSchedule,
  })
  closeRevenueSchedule(@Param('id') id: string, @Query() query: InstanceQuery): Promise<RevenueSchedule> {
    return this.records.close(id, query);
  }
}
