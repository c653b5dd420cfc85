import { Contract, ContractChange, NewContract } from '@handover/canonical';
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
  ApiParam({ name: 'id', description: 'Identifier in the billing system', example: 'CT-2026-0042' });

/** What the billing systems know of contracts. */
@ApiTags('contracts')
@Controller('v1/contracts')
export class ContractsController {
  private readonly records: BillingRecordOperations<NewContract, Contract, ContractChange>;

  constructor(ledgers: InstanceRegistry<BillingLedger>) {
    this.records = new BillingRecordOperations(ledgers, 'contract', (ledger) => ledger.contracts);
  }

  @Post()
  @CreateOperation({
    summary: 'Create a contract',
    description: 'Once for each external reference.',
    scope: 'contracts:write',
    answer: Contract,
  })
  async createContract(
    @Query() query: InstanceQuery,
    @Body() record: NewContract,
    @CreateAttempt() attempt: Attempt,
  ): Promise<Contract> {
    return this.records.create(query, record, attempt);
  }

  @Get()
  @ListOperation({
    summary: 'Find contracts',
    description: 'Those that carry the external reference: none, one or, where something went wrong, several.',
    scope: 'contracts:read',
    answer: Contract,
  })
  findContracts(@Query() query: ReferenceQuery): Promise<Page<Contract>> {
    return this.records.find(query);
  }

  @Get(':id')
  @RecordId()
  @ReadOperation({
    summary: 'Read a contract',
    description: 'As the billing system holds it now.',
    scope: 'contracts:read',
    answer: Contract,
  })
  getContract(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Contract> {
    return this.records.read(id, query);
  }

  @Patch(':id')
  @RecordId()
  @ChangeOperation({
    summary: 'Amend a contract',
    description: 'Fields that are absent stay as they are.',
    scope: 'contracts:write',
    answer: Contract,
  })
  async amendContract(
    @Param('id') id: string,
    @Query() query: InstanceQuery,
    @Body() change: ContractChange,
    @ChangedVersion() version: string,
  ): Promise<Contract> {
    return this.records.amend(id, query, version, change);
  }

  @Post(':id/closures')
  @RecordId()
  @ActionOperation({
    summary: 'Close a contract',
    description: 'Nothing more is billed from it. Repeating it changes nothing.',
    scope: 'contracts:write',
    answer: Contract,
  })
  closeContract(@Param('id') id: string, @Query() query: InstanceQuery): Promise<Contract> {
    return this.records.close(id, query);
  }
}
