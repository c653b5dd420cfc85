import { BillingProfile, BillingProfileChange, NewBillingProfile } from '@handover/canonical';
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

const RecordId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier in the billing system', example: 'BP-2026-0042' });

/** How projects are invoiced. */
@ApiTags('billing-profiles')
@Controller('v1/billing-profiles')
export class BillingProfilesController {
  private readonly records: BillingRecordOperations<NewBillingProfile, BillingProfile, BillingProfileChange>;

  constructor(ledgers: InstanceRegistry<BillingLedger>) {
    this.records = new BillingRecordOperations(ledgers, 'billing-profile', (ledger) => ledger.billingProfiles);
  }

  @Post()
  @CreateOperation({
    summary: 'Create a billing profile',
    description: 'Once for each external reference.',
    scope: 'billing-profiles:write',
    answer: BillingProfile,
  })
  async createBillingProfile(
    @Query() query: InstanceQuery,
    @Body() record: NewBillingProfile,
    @CreateAttempt() attempt: Attempt,
  ): Promise<BillingProfile> {
    return this.records.create(query, record, attempt);
  }

  @Get()
  @ListOperation({
    summary: 'Find billing profiles',
    description: 'Those that carry the external reference: none, one or, where something went wrong, several.',
    scope: 'billing-profiles:read',
    answer: BillingProfile,
  })
  findBillingProfiles(@Query() query: ReferenceQuery): Promise<Page<BillingProfile>> {
    return this.records.find(query);
  }

  @Get(':id')
  @RecordId()
  @ReadOperation({
    summary: 'Read a billing profile',
    description: 'As the billing system holds it now.',
    scope: 'billing-profiles:read',
    answer: BillingProfile,
  })
  getBillingProfile(@Param('id') id: string, @Query() query: InstanceQuery): Promise<BillingProfile> {
    return this.records.read(id, query);
  }

  @Patch(':id')
  @RecordId()
  @ChangeOperation({
    summary: 'Amend a billing profile',
    description: 'Fields that are absent stay as they are.',
    scope: 'billing-profiles:write',
    answer: BillingProfile,
  })
  async amendBillingProfile(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: BillingProfileChange,
    @ChangedVersion() version: string,
  ): Promise<BillingProfile> {
    return this.records.amend(id, query, version, change);
  }

  @Post(':id/closures')
  @RecordId()
  @ActionOperation({
    summary: 'Close a billing profile',
    description: 'Nothing more is billed from it. Repeating it changes nothing.',
    scope: 'billing-profiles:write',
    answer: BillingProfile,
  })
  closeBillingProfile(@Param('id') id: string, @Query() query: InstanceQuery): Promise<BillingProfile> {
    return this.records.close(id, query);
  }
}
