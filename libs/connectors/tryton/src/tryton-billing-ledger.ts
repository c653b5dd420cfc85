import type { PostedInvoice } from '@handover/canonical';
import type { BillingLedger } from '@handover/connector-kit';
import { billingProfiles } from './billing-profile-mapping.js';
import type { Catalogue } from './catalogue.js';
import { contracts } from './contract-mapping.js';
import { postedInvoices } from './posted-invoices.js';
import { billingSchedules, revenueSchedules } from './schedule-mapping.js';
import { TrytonBillingRecords } from './tryton-billing-records.js';
import type { TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';

/** Billing by Tryton: profiles, sales as contracts, schedules of draft invoices, and plans of revenue. */
export class TrytonBillingLedger implements BillingLedger {
  readonly billingProfiles;
  readonly contracts;
  readonly billingSchedules;
  readonly revenueSchedules;

  constructor(
    private readonly client: TrytonClient,
    catalogue: Catalogue,
    config: Pick<TrytonConfig, 'serviceProduct' | 'ownCrmInstance'>,
  ) {
    this.billingProfiles = new TrytonBillingRecords(client, catalogue, billingProfiles(client, catalogue));
    this.contracts = new TrytonBillingRecords(client, catalogue, contracts(client, catalogue, config));
    this.billingSchedules = new TrytonBillingRecords(client, catalogue, billingSchedules(catalogue, config));
    this.revenueSchedules = new TrytonBillingRecords(client, catalogue, revenueSchedules(catalogue));
  }

  postedInvoices(externalReference: string): Promise<PostedInvoice[]> {
    return postedInvoices(this.client, externalReference);
  }
}
