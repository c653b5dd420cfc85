import { BillingSchedule, BillingScheduleChange, NewBillingSchedule } from '@handover/canonical';
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
  ApiParam({ name: 'id', description: 'Identifier in the billing system', example: 'BS-2026-0042' });

/** When how much is invoiced. */
@ApiTags('billing-schedules')
@Controller('v1/billing-schedules')
export class BillingSchedulesController {
  private readonly records: BillingRecordOperations<NewBillingSchedule, BillingSchedule, BillingScheduleChange>;

  constructor(ledgers: InstanceRegistry<BillingLedger>) {
    this.records = new BillingRecordOperations(ledgers, 'billing-schedule', (ledger) => ledger.billingSchedules);
  }

  @Post()
  @CreateOperation({
    summary: 'Create a billing schedule',
    description: 'Once for each external reference.',
    scope: 'billing-schedules:write',
    answer: BillingSchedule,
  })
  async createBillingSchedule(
    @Query() query: InstanceQuery,
    @Body() record: NewBillingSchedule,
    @CreateAttempt() attempt: Attempt,
  ): Promise<BillingSchedule> {
    requireThatItAddsUp(record);
    return this.records.create(query, record, attempt);
  }

  @Get()
  @ListOperation({
    summary: 'Find billing schedules',
    description: 'Those that carry the external reference: none, one or, where something went wrong, several.',
    scope: 'billing-schedules:read',
    answer: BillingSchedule,
  })
  findBillingSchedules(@Query() query: ReferenceQuery): Promise<Page<BillingSchedule>> {
    return this.records.find(query);
  }

  @Get(':id')
  @RecordId()
  @ReadOperation({
    summary: 'Read a billing schedule',
    description: 'As the billing system holds it now.',
    scope: 'billing-schedules:read',
    answer: BillingSchedule,
  })
  getBillingSchedule(@Param('id') id: string, @Query() query: InstanceQuery): Promise<BillingSchedule> {
    return this.records.read(id, query);
  }

  @Patch(':id')
  @RecordId()
  @ChangeOperation({
    summary: 'Amend a billing schedule',
    description: 'As a whole: a new total and its entries.',
    scope: 'billing-schedules:write',
    answer: BillingSchedule,
  })
  async amendBillingSchedule(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: BillingScheduleChange,
    @ChangedVersion() version: string,
  ): Promise<BillingSchedule> {
    requireThatItAddsUp(change);
    return this.records.amend(id, query, version, change);
  }

  @Post(':id/closures')
  @RecordId()
  @ActionOperation({
    summary: 'Close a billing schedule',
    description: 'Nothing more is billed from it. Repeating it changes nothing.',
    scope: 'billing-schedules:write',
    answer: BillingSchedule,
  })
  closeBillingSchedule(@Param('id') id: string, @Query() query: InstanceQuery): Promise<BillingSchedule> {
    return this.records.close(id, query);
  }
}
