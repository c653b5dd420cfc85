import { IntersectionType } from '@nestjs/swagger';
import { billingMethods, contractTypes, stages } from './classifications.js';
import type { BillingMethod, ContractType, Stage } from './classifications.js';
import { SourceRecord } from './external-reference.js';
import { CalendarDate, Flag, Instant, ListOf, Nested, OneOf, Quantity, Text, TextList, Whole } from './fields.js';
import { Money } from './money.js';

export class OpportunityLine {
  @Text({ description: 'Identifier of the line in the CRM' })
  id: string;

  @Text({ description: 'Product or service sold', example: 'Cloud migration' })
  product: string;

  @Text({ description: 'What was sold, in words', optional: true, maxLength: 2000 })
  description?: string;

  @Quantity({ description: 'Quantity', example: 1 })
  quantity: number;

  @Nested(() => Money, { description: 'Amount of the line' })
  amount: Money;
}

export class OpportunityMilestone {
  @Text({ description: 'Name of the milestone', example: 'Design accepted' })
  name: string;

  @CalendarDate({ description: 'When it is due' })
  dueDate: string;

  @Nested(() => Money, { description: 'Amount that falls due with it' })
  amount: Money;
}

/** Who will be needed, as sales sees it. */
export class RoleAssumption {
  @Text({ description: 'Role', example: 'Senior consultant' })
  role: string;

  @Quantity({ description: 'Hours of work', example: 320 })
  hours: number;

  @TextList({ description: 'Skills asked for', optional: true })
  skills?: string[];

  @CalendarDate({ description: 'First day needed; the project start unless told', optional: true })
  start?: string;

  @CalendarDate({ description: 'Last day needed; the project end unless told', optional: true })
  end?: string;
}

export class Contact {
  @Text({ description: 'Name' })
  name: string;

  @Text({ description: 'E-mail address', optional: true })
  email?: string;

  @Text({ description: 'Role in the deal', example: 'Economic buyer', optional: true })
  role?: string;
}

/** An offer made for the deal. */
export class OpportunityQuote {
  @Text({ description: 'Identifier of the quote in the CRM' })
  id: string;

  @Text({ description: 'Number under which the customer knows it', example: '00000042' })
  number: string;

  @Text({ description: 'Name', example: 'Migration, agreed' })
  name: string;

  @Text({ description: 'Status in the words of the CRM', example: 'Accepted', optional: true })
  status?: string;

  @Flag({ description: "It is the quote from which the deal's lines and amount are taken" })
  synced: boolean;

  @Nested(() => Money, { description: 'Total without tax' })
  net: Money;

  @Nested(() => Money, { description: 'Total with tax and charges', optional: true })
  total?: Money;

  @CalendarDate({ description: 'Last day on which it is good', optional: true })
  expires?: string;
}

/** The customer as the CRM knows it; the ERP's record is {@link Customer}. */
export class CrmAccount {
  @Text({ description: 'Identifier of the account in the CRM' })
  id: string;

  @Text({ description: 'Key by which CRM and ERP know the same customer', example: 'C-1001', optional: true })
  customerNumber?: string;

  @Text({ description: 'Name', example: 'Nordwind Energie AG' })
  name: string;

  @Text({ description: 'Country, as the CRM has it', example: 'DE', optional: true })
  country?: string;
}

/**
 * What the CRM holds in the fields that a handover writes back. One for which it has no place is absent; a text that is empty there
 * is empty here.
 */
export class WrittenBack {
  @Text({ description: 'Identifier of the ERP project', minLength: 0, optional: true })
  projectId?: string;

  @Text({ description: 'State of the handover', example: 'provisioned', minLength: 0, optional: true })
  handoverState?: string;

  @Text({ description: 'Link to the handover', maxLength: 1000, minLength: 0, optional: true })
  link?: string;

  @Flag({ description: 'Demand is raised; people can be assigned', optional: true })
  readyToStaff?: boolean;

  @Flag({ description: 'The project exists with its dimensions; work can begin', optional: true })
  readyToStart?: boolean;

  @Flag({ description: 'Billing profile and schedules exist; invoices can be made', optional: true })
  readyToBill?: boolean;
}

class OpportunityFields {
  @Text({ description: 'Name of the deal', example: 'Nordwind: billing platform migration' })
  name: string;

  @OneOf(stages, { name: 'Stage', description: 'Stage of the deal' })
  stage: Stage;

  @Text({ description: 'The stage in the words of the CRM', example: 'Closed Won' })
  stageName: string;

  @Nested(() => Money, { description: 'Amount of the deal', optional: true })
  amount?: Money;

  @Whole({ description: 'Probability in per cent', max: 100, optional: true })
  probability?: number;

  @CalendarDate({ description: 'Day on which it was or should be closed', optional: true })
  closeDate?: string;

  @Nested(() => CrmAccount, { description: 'The customer', optional: true })
  account?: CrmAccount;

  @Text({ description: 'Legal entity that signs', example: 'DE01', optional: true })
  legalEntity?: string;

  @Text({ description: 'Legal entity that delivers, where it is another one', example: 'GB01', optional: true })
  deliveringLegalEntity?: string;

  @Text({ description: 'Service line', example: 'cloud', optional: true })
  serviceLine?: string;

  @Text({ description: 'Practice', example: 'engineering', optional: true })
  practice?: string;

  @Text({ description: 'Region that delivers', example: 'emea', optional: true })
  deliveryRegion?: string;

  @OneOf(contractTypes, { name: 'ContractType', description: 'Contract type', optional: true })
  contractType?: ContractType;

  @OneOf(billingMethods, { name: 'BillingMethod', description: 'Billing method agreed', optional: true })
  billingMethod?: BillingMethod;

  @CalendarDate({ description: 'Estimated start', optional: true })
  estimatedStart?: string;

  @CalendarDate({ description: 'Estimated end', optional: true })
  estimatedEnd?: string;

  @Text({ description: 'Employee number of the project manager', example: 'E1003', optional: true })
  projectManager?: string;

  @Text({ description: 'Name of the seller who owns the deal', optional: true })
  owner?: string;

  @Text({ description: "Customer's purchase order", optional: true })
  purchaseOrder?: string;

  @Text({ description: 'Reference of the statement of work', example: 'SOW-2026-014', optional: true })
  sowReference?: string;

  @Text({ description: 'Payment terms agreed', example: 'net-30', optional: true })
  paymentTerms?: string;

  @Flag({ description: 'The exceptional terms of the deal were approved', optional: true })
  approved?: boolean;

  @ListOf(() => OpportunityLine, { description: 'What was sold' })
  lines: OpportunityLine[];

  @ListOf(() => OpportunityMilestone, { description: 'Milestones agreed' })
  milestones: OpportunityMilestone[];

  @ListOf(() => RoleAssumption, { description: 'Who will be needed, as sales sees it' })
  roleAssumptions: RoleAssumption[];

  @ListOf(() => Contact, { description: 'Contacts of the deal' })
  contacts: Contact[];

  @ListOf(() => OpportunityQuote, { description: 'Quotes, where the CRM keeps them', optional: true })
  quotes?: OpportunityQuote[];

  @Text({ description: 'Project that the deal became, as written back', optional: true })
  projectId?: string;

  @Nested(() => WrittenBack, { description: 'What stands in the fields that a handover writes back', optional: true })
  writtenBack?: WrittenBack;
}

/** A deal as the CRM holds it. What sales has not filled in is absent. */
export class Opportunity extends IntersectionType(OpportunityFields, SourceRecord) {}

/** A deal that stands as won, in a list; what sales has not filled in is absent. */
export class WonOpportunity {
  @Text({ description: 'Identifier of the opportunity in the CRM', example: '006Hx0000010001IAA' })
  id: string;

  @Text({ description: 'Name of the deal', example: 'Nordwind: billing platform migration' })
  name: string;

  @Text({ description: 'Name of the customer', optional: true })
  customer?: string;

  @Text({ description: 'Legal entity that signs', example: 'DE01', optional: true })
  legalEntity?: string;

  @Nested(() => Money, { description: 'Amount of the deal', optional: true })
  amount?: Money;

  @CalendarDate({ description: 'Day on which it was closed', optional: true })
  closeDate?: string;

  @Text({ description: 'Project that the deal became, as written back', optional: true })
  projectId?: string;

  @Text({ description: 'Version of the record' })
  version: string;

  @Instant({ description: 'When it last changed' })
  changedAt: string;
}

/** Three answers that a handover gives back to the CRM. */
export class Readiness {
  @Flag({ description: 'Demand is raised; people can be assigned' })
  readyToStaff: boolean;

  @Flag({ description: 'The project exists with its dimensions; work can begin' })
  readyToStart: boolean;

  @Flag({ description: 'Billing profile and schedules exist; invoices can be made' })
  readyToBill: boolean;
}

/** A note left on the opportunity for its seller. */
export class OpportunityNote {
  @Text({ description: 'Subject', example: 'Handover blocked: project manager missing' })
  subject: string;

  @Text({ description: 'What is wrong, who can fix it, what happens then', maxLength: 8000 })
  body: string;

  @Text({ description: "The caller's own unique reference" })
  externalReference: string;
}

/** What a handover writes back to the opportunity. */
export class HandoverWriteBack extends Readiness {
  @Text({ description: 'Identifier of the ERP project', optional: true })
  projectId?: string;

  @Text({ description: 'State of the handover', example: 'provisioned' })
  handoverState: string;

  @Text({ description: 'Link to the handover', maxLength: 1000, optional: true })
  link?: string;

  @ListOf(() => OpportunityNote, {
    description: 'Notes for the seller, written with the rest or not at all; one for each external reference',
    maxItems: 20,
    optional: true,
  })
  notes?: OpportunityNote[];
}

export class CreatedOpportunityNote extends OpportunityNote {
  @Text({ description: 'Identifier of the note in the CRM' })
  id: string;
}

/** An opportunity that changed in the CRM. */
export class OpportunityChange {
  @Text({ description: 'Identifier of the opportunity' })
  id: string;

  @OneOf(stages, { name: 'Stage', description: 'Its stage now' })
  stage: Stage;

  @Text({ description: 'Version of the record' })
  version: string;

  @Flag({ description: 'The record was deleted', optional: true })
  deleted?: boolean;

  @Text({ description: 'When it changed (ISO 8601)', example: '2026-02-14T09:30:00.000Z' })
  changedAt: string;
}
