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

/** One kind of record of the billing system. Methods throw the failures of `failures.ts`. */
export interface BillingRecords<New, Held, Change> {
  create(record: New): Promise<Held>;
  read(id: string): Promise<Held | undefined>;
  /** All records that carry the external reference: none, one, or, where something went wrong, several. */
  findByExternalReference(externalReference: string): Promise<Held[]>;
  /** Throws StaleVersion when `version` is not the current one. */
  amend(id: string, version: string, change: Change): Promise<Held>;
  /** Nothing more is billed from it. Repeating it changes nothing. */
  close(id: string): Promise<Held>;
}

/**
 * The billing system. Schedules are made after the billing profile of the same reference, for whose customer and under whose
 * terms a system may draft them.
 */
export interface BillingLedger {
  billingProfiles: BillingRecords<NewBillingProfile, BillingProfile, BillingProfileChange>;
  contracts: BillingRecords<NewContract, Contract, ContractChange>;
  billingSchedules: BillingRecords<NewBillingSchedule, BillingSchedule, BillingScheduleChange>;
  revenueSchedules: BillingRecords<NewRevenueSchedule, RevenueSchedule, RevenueScheduleChange>;
  /** Invoices of the billing schedules with that external reference that were posted and not voided since, the earliest first. */
  postedInvoices(externalReference: string): Promise<PostedInvoice[]>;
}
