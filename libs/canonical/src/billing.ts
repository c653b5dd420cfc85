import { IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import {
  billingFrequencies,
  billingMethods,
  contractTypes,
  invoiceStatuses,
  recordStatuses,
  revenueMethods,
  taxTreatments,
} from './classifications.js';
import type {
  BillingFrequency,
  BillingMethod,
  ContractType,
  InvoiceStatus,
  RecordStatus,
  RevenueMethod,
  TaxTreatment,
} from './classifications.js';
import { Address } from './customer.js';
import { NewRecord, SourceRecord } from './external-reference.js';
import { CalendarDate, CurrencyCode, ListOf, Nested, OneOf, Text, Whole } from './fields.js';
import { Money } from './money.js';

class BillingRecord extends SourceRecord {
  @OneOf(recordStatuses, { name: 'RecordStatus', description: 'Status' })
  status: RecordStatus;
}

class BillingProfileFields {
  @Text({ description: 'Project billed', example: 'P-2026-0042' })
  projectId: string;

  @Text({ description: 'Legal entity that invoices', example: 'DE01' })
  legalEntity: string;

  @Text({ description: 'Customer invoiced', example: 'C-1001' })
  customerNumber: string;

  @Text({ description: 'Name on the invoice' })
  invoicingName: string;

  @Nested(() => Address, { description: 'Address on the invoice' })
  invoicingAddress: Address;

  @OneOf(billingMethods, { name: 'BillingMethod', description: 'Method' })
  method: BillingMethod;

  @OneOf(billingFrequencies, { name: 'BillingFrequency', description: 'Frequency' })
  frequency: BillingFrequency;

  @Text({ description: 'Payment terms', example: 'net-30' })
  paymentTerms: string;

  @OneOf(taxTreatments, { name: 'TaxTreatment', description: 'Tax treatment' })
  taxTreatment: TaxTreatment;

  @Text({ description: 'Tax code', example: 'DE-VAT-19' })
  taxCode: string;

  @CurrencyCode({ description: 'Currency of the invoices' })
  currency: string;

  @Text({ description: 'Rate card', optional: true, example: 'RC-EMEA-2026' })
  rateCard?: string;

  @Text({ description: "Customer's purchase order", optional: true })
  purchaseOrder?: string;
}

/** How a project is to be invoiced. */
export class NewBillingProfile extends IntersectionType(BillingProfileFields, NewRecord) {}
export class BillingProfile extends IntersectionType(NewBillingProfile, BillingRecord) {}
export class BillingProfileChange extends PartialType(
  PickType(BillingProfileFields, [
    'invoicingName',
    'invoicingAddress',
    'method',
    'frequency',
    'paymentTerms',
    'rateCard',
    'purchaseOrder',
  ] as const),
) {}

class ContractFields {
  @Text({ description: 'Project under the contract' })
  projectId: string;

  @Text({ description: 'Legal entity that signed', example: 'DE01' })
  legalEntity: string;

  @Text({ description: 'Customer', example: 'C-1001' })
  customerNumber: string;

  @OneOf(contractTypes, { name: 'ContractType', description: 'Contract type' })
  contractType: ContractType;

  @Nested(() => Money, { description: 'Contract value' })
  value: Money;

  @CalendarDate({ description: 'Start' })
  start: string;

  @CalendarDate({ description: 'End' })
  end: string;

  @Text({ description: 'Statement of work', optional: true, example: 'SOW-2026-014' })
  sowReference?: string;

  @Text({ description: 'SHA-256 of the signed document, hex', optional: true, maxLength: 64 })
  documentHash?: string;
}

/** What the billing system must know of a contract (its metadata, not its text). */
export class NewContract extends IntersectionType(ContractFields, NewRecord) {}
export class Contract extends IntersectionType(NewContract, BillingRecord) {}
export class ContractChange extends PartialType(
  PickType(ContractFields, ['value', 'start', 'end', 'sowReference', 'documentHash'] as const),
) {}

export class BillingScheduleEntry {
  @Whole({ description: 'Position, from 1', min: 1 })
  position: number;

  @Text({ description: 'Text on the invoice line', example: 'Instalment 1 of 3' })
  description: string;

  @CalendarDate({ description: 'When it falls due to be invoiced' })
  date: string;

  @Nested(() => Money, { description: 'Amount' })
  amount: Money;
}

class BillingScheduleFields {
  @Text({ description: 'Project billed' })
  projectId: string;

  @Text({ description: 'Legal entity that invoices', example: 'DE01' })
  legalEntity: string;

  @OneOf(billingMethods, { name: 'BillingMethod', description: 'Method' })
  method: BillingMethod;

  @Nested(() => Money, { description: 'Total; the entries add up to it exactly' })
  total: Money;

  @ListOf(() => BillingScheduleEntry, { description: 'Entries, earliest first' })
  entries: BillingScheduleEntry[];
}

/** When how much is invoiced; the entries add up to the total. */
export class NewBillingSchedule extends IntersectionType(BillingScheduleFields, NewRecord) {}
export class BillingSchedule extends IntersectionType(NewBillingSchedule, BillingRecord) {}

export class RevenueScheduleEntry {
  @Text({ description: 'Accounting period, YYYY-MM', example: '2026-03', maxLength: 7 })
  period: string;

  @Nested(() => Money, { description: 'Revenue recognised in the period' })
  amount: Money;
}

class RevenueScheduleFields {
  @Text({ description: 'Project' })
  projectId: string;

  @Text({ description: 'Legal entity', example: 'DE01' })
  legalEntity: string;

  @OneOf(revenueMethods, { name: 'RevenueMethod', description: 'Recognition method' })
  method: RevenueMethod;

  @Nested(() => Money, { description: 'Total; the entries add up to it exactly' })
  total: Money;

  @ListOf(() => RevenueScheduleEntry, { description: 'Entries, earliest first' })
  entries: RevenueScheduleEntry[];
}

/** When how much revenue is recognised; the entries add up to the total. */
export class NewRevenueSchedule extends IntersectionType(RevenueScheduleFields, NewRecord) {}
export class RevenueSchedule extends IntersectionType(NewRevenueSchedule, BillingRecord) {}

/** A schedule is amended as a whole: new total and entries. */
export class BillingScheduleChange extends PickType(BillingScheduleFields, ['total', 'entries'] as const) {}
export class RevenueScheduleChange extends PickType(RevenueScheduleFields, ['total', 'entries'] as const) {}

/** An invoice that was posted: it is in the books, and no draft any more. */
export class PostedInvoice {
  @Text({ description: 'Identifier in the billing system' })
  id: string;

  @Text({ description: 'Number', example: 'INV-2027-0042' })
  number: string;

  @CalendarDate({ description: 'Date of the invoice' })
  date: string;

  @Nested(() => Money, { description: 'What it asks for, taxes included' })
  total: Money;

  @OneOf(invoiceStatuses, { name: 'InvoiceStatus', description: 'Posted, or paid as well' })
  status: InvoiceStatus;
}

/** All that the billing system must know of a project. */
export class NewBillingArrangement {
  @Nested(() => NewBillingProfile, { description: 'How the project is invoiced' })
  billingProfile: NewBillingProfile;

  @Nested(() => NewContract, { description: 'Contract metadata' })
  contract: NewContract;

  @Nested(() => NewBillingSchedule, { description: 'When how much is invoiced' })
  billingSchedule: NewBillingSchedule;

  @Nested(() => NewRevenueSchedule, { description: 'When how much revenue is recognised' })
  revenueSchedule: NewRevenueSchedule;
}

/** The records of the billing system for a project. */
export class BillingArrangement {
  @Nested(() => BillingProfile, { description: 'How the project is invoiced' })
  billingProfile: BillingProfile;

  @Nested(() => Contract, { description: 'Contract metadata' })
  contract: Contract;

  @Nested(() => BillingSchedule, { description: 'When how much is invoiced' })
  billingSchedule: BillingSchedule;

  @Nested(() => RevenueSchedule, { description: 'When how much revenue is recognised' })
  revenueSchedule: RevenueSchedule;
}
