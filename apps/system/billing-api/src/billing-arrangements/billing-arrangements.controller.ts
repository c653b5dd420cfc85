import {
  BillingArrangement,
  type BillingProfile,
  type BillingSchedule,
  type Contract,
  NewBillingArrangement,
  type NewBillingProfile,
  type NewBillingSchedule,
  type NewContract,
  type NewRevenueSchedule,
  type RevenueSchedule,
} from '@handover/canonical';
import {
  allOf,
  type BillingLedger,
  CreateSeveralOperation,
  InstanceQuery,
  InstanceRegistry,
} from '@handover/connector-kit';
import { type Attempt, CreateAttempt } from '@handover/platform';
import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BillingRecordOperations } from '../records/billing-record-operations.js';
import { requireThatItAddsUp } from '../schedules/adds-up.js';
import { atPart } from './at-part.js';

/** Billing profile, contract and schedules of a project, prepared together. */
@ApiTags('billing-arrangements')
@Controller('v1/billing-arrangements')
export class BillingArrangementsController {
  private readonly profiles: BillingRecordOperations<NewBillingProfile, BillingProfile, never>;
  private readonly contracts: BillingRecordOperations<NewContract, Contract, never>;
  private readonly billingSchedules: BillingRecordOperations<NewBillingSchedule, BillingSchedule, never>;
  private readonly revenueSchedules: BillingRecordOperations<NewRevenueSchedule, RevenueSchedule, never>;

  constructor(ledgers: InstanceRegistry<BillingLedger>) {
    this.profiles = new BillingRecordOperations(ledgers, 'billing-profile', (ledger) => ledger.billingProfiles);
    this.contracts = new BillingRecordOperations(ledgers, 'contract', (ledger) => ledger.contracts);
    this.billingSchedules = new BillingRecordOperations(
      ledgers,
      'billing-schedule',
      (ledger) => ledger.billingSchedules,
    );
    this.revenueSchedules = new BillingRecordOperations(
      ledgers,
      'revenue-schedule',
      (ledger) => ledger.revenueSchedules,
    );
  }

  @Post()
  @CreateSeveralOperation({
    summary: 'Create billing profile, contract and schedules of a project',
    description:
      'Each once for its external reference: the profile first, as billing systems draft schedules under it, then the others side by side. A problem names the `part` that failed; the others may be there.',
    scope: 'billing-arrangements:write',
    answer: BillingArrangement,
  })
  async createBillingArrangement(
    @Query() query: InstanceQuery,
    @Body() { billingProfile, contract, billingSchedule, revenueSchedule }: NewBillingArrangement,
    @CreateAttempt() attempt: Attempt,
  ): Promise<BillingArrangement> {
    await atPart('billingSchedule', () => requireThatItAddsUp(billingSchedule));
    await atPart('revenueSchedule', () => requireThatItAddsUp(revenueSchedule));
    const profile = await atPart('billingProfile', () => this.profiles.create(query, billingProfile, attempt));
    const created = {
      contract: atPart('contract', () => this.contracts.create(query, contract, attempt)),
      billingSchedule: atPart('billingSchedule', () => this.billingSchedules.create(query, billingSchedule, attempt)),
      revenueSchedule: atPart('revenueSchedule', () => this.revenueSchedules.create(query, revenueSchedule, attempt)),
    };
    await allOf<unknown>(Object.values(created));
    return {
      billingProfile: profile,
      contract: await created.contract,
      billingSchedule: await created.billingSchedule,
      revenueSchedule: await created.revenueSchedule,
    };
  }
}
