import type {
  BillingProfile,
  BillingProfileChange,
  BillingSchedule,
  BillingScheduleChange,
  Contract,
  ContractChange,
  NewBillingProfile,
  NewBillingSchedule,
  NewContract,
  NewRevenueSchedule,
  PostedInvoice,
  RevenueSchedule,
  RevenueScheduleChange,
} from '@handover/canonical';
import type { BillingLedger, BillingRecords } from '@handover/connector-kit';
import { billingProfileQuote } from './billing-profile-quote.js';
import { postedAmong, ScheduleInvoices } from './billing-schedule-invoices.js';
import { BillingSchedules } from './billing-schedules.js';
import { contractQuote } from './contract-quote.js';
import { Terms } from './invoicing-terms.js';
import type { Organisation } from './organisation.js';
import { QuoteRecords } from './quote-records.js';
import { RevenueSchedules } from './revenue-schedules.js';

/**
 * Billing as Xero can hold it: profile and contract on draft quotes, billing schedules as draft invoices and repeating invoices,
 * revenue schedules as draft manual journals, or on a quote in a foreign currency.
 */
export class XeroBillingLedger implements BillingLedger {
  readonly billingProfiles: BillingRecords<NewBillingProfile, BillingProfile, BillingProfileChange>;
  readonly contracts: BillingRecords<NewContract, Contract, ContractChange>;
  readonly billingSchedules: BillingRecords<NewBillingSchedule, BillingSchedule, BillingScheduleChange>;
  readonly revenueSchedules: BillingRecords<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange>;

  private readonly invoices: ScheduleInvoices;

  constructor(organisation: Organisation) {
    const terms = new Terms(organisation);
    const contactIdOf = ({ customerNumber }: { customerNumber: string }): Promise<string> =>
      organisation.contactId(customerNumber);
    this.billingProfiles = new QuoteRecords<NewBillingProfile, BillingProfileChange>(
      organisation,
      billingProfileQuote,
      contactIdOf,
      (profile, contactId) => terms.remember(profile, contactId),
    );
    this.contracts = new QuoteRecords<NewContract, ContractChange>(organisation, contractQuote, contactIdOf);
    this.invoices = new ScheduleInvoices(organisation, terms);
    this.billingSchedules = new BillingSchedules(organisation, terms, this.invoices);
    this.revenueSchedules = new RevenueSchedules(organisation, terms);
  }

  async postedInvoices(externalReference: string): Promise<PostedInvoice[]> {
    return postedAmong(await this.invoices.withReference(externalReference));
  }
}
