import type { BillingLedger } from '@handover/connector-kit';
import { accounts } from './account-mapping.js';
import { agreements } from './agreement-mapping.js';
import { invoicePlans, revenuePlans } from './plan-mapping.js';
import { SandboxBillingRecords } from './sandbox-billing-records.js';
import type { SandboxProtocol } from './sandbox-protocol.js';

/** The sandbox's billing system. */
export class SandboxBillingLedger implements BillingLedger {
  readonly billingProfiles: BillingLedger['billingProfiles'];
  readonly contracts: BillingLedger['contracts'];
  readonly billingSchedules: BillingLedger['billingSchedules'];
  readonly revenueSchedules: BillingLedger['revenueSchedules'];

  constructor(billing: SandboxProtocol) {
    this.billingProfiles = new SandboxBillingRecords(billing, accounts);
    this.contracts = new SandboxBillingRecords(billing, agreements);
    this.billingSchedules = new SandboxBillingRecords(billing, invoicePlans);
    this.revenueSchedules = new SandboxBillingRecords(billing, revenuePlans);
  }
}
