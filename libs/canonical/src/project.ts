import { IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { contractTypes, projectStatuses, revenueMethods } from './classifications.js';
import type { ContractType, ProjectStatus, RevenueMethod } from './classifications.js';
import { NewRecord, SourceRecord } from './external-reference.js';
import { CalendarDate, Flag, ListOf, Nested, OneOf, Quantity, Text, TextList } from './fields.js';
import { Money } from './money.js';

/** One node of a work breakdown. */
export class WorkPackage {
  @Text({ description: 'Code, unique in the project; dots make the tree', example: '2.1' })
  code: string;

  @Text({ description: 'Name', example: 'Design' })
  name: string;

  @Flag({ description: 'Time on it is billable' })
  billable: boolean;

  @Quantity({ description: 'Planned hours', optional: true, example: 120 })
  plannedHours?: number;
}

/** A model work breakdown that projects are made from. */
export class ProjectTemplate extends SourceRecord {
  @Text({ description: 'Name', example: 'Fixed-price delivery' })
  name: string;

  @TextList({ description: 'Legal entities that may use it; none listed means all' })
  legalEntities: string[];

  @OneOf(contractTypes, { name: 'ContractType', description: 'Contract type it is made for', optional: true })
  contractType?: ContractType;

  @ListOf(() => WorkPackage, { description: 'Work breakdown' })
  workBreakdown: WorkPackage[];
}

/** The ledger's view of a project: where its cost and revenue go. */
export class FinancialDimensions {
  @Text({ description: 'Legal entity', example: 'DE01' })
  legalEntity: string;

  @Text({ description: 'Cost centre', example: 'CC-DE-410' })
  costCentre: string;

  @Text({ description: 'Practice', example: 'engineering' })
  practice: string;

  @Text({ description: 'Service line', example: 'cloud' })
  serviceLine: string;

  @Text({ description: 'Region', example: 'emea' })
  region: string;

  @Text({ description: 'Legal entity that delivers for the one that signs', optional: true, example: 'GB01' })
  intercompanyPartner?: string;

  @OneOf(revenueMethods, { name: 'RevenueMethod', description: 'Revenue recognition method' })
  revenueRecognition: RevenueMethod;
}

class ProjectFields {
  @Text({ description: 'Name' })
  name: string;

  @Text({ description: 'Customer number', example: 'C-1001' })
  customerNumber: string;

  @Text({ description: 'Legal entity', example: 'DE01' })
  legalEntity: string;

  @OneOf(contractTypes, { name: 'ContractType', description: 'Contract type' })
  contractType: ContractType;

  @Nested(() => Money, { description: 'Contract value' })
  contractValue: Money;

  @CalendarDate({ description: 'Start' })
  start: string;

  @CalendarDate({ description: 'End', example: '2026-08-31' })
  end: string;

  @Text({ description: 'Employee number of the project manager', example: 'E1003' })
  projectManager: string;

  @Text({ description: 'Template it was made from', example: 'TPL-FIXED' })
  template: string;
}

/** A project to be created with the work breakdown of its template. */
export class NewProject extends IntersectionType(ProjectFields, NewRecord) {}

/** A project as the ERP holds it. */
export class Project extends IntersectionType(NewProject, SourceRecord) {
  @OneOf(projectStatuses, { name: 'ProjectStatus', description: 'Status' })
  status: ProjectStatus;

  @ListOf(() => WorkPackage, { description: 'Work breakdown' })
  workBreakdown: WorkPackage[];

  @Nested(() => FinancialDimensions, { description: 'Financial dimensions, once assigned', optional: true })
  financialDimensions?: FinancialDimensions;
}

/** A project in a list of all that the ERP holds, also of those that no handover made. */
export class ProjectSummary {
  @Text({ description: 'Identifier in the ERP', example: 'P-2026-0042' })
  id: string;

  @Text({ description: 'Name', maxLength: 1000 })
  name: string;

  @Text({ description: 'Legal entity in whose books it is', example: 'DE01' })
  legalEntity: string;

  @OneOf(projectStatuses, { name: 'ProjectStatus', description: 'Status' })
  status: ProjectStatus;

  @Text({ description: 'Reference of the handover that made it, where it carries one', optional: true })
  externalReference?: string;
}

/** What was booked on a project since it was made, with the work below it. */
export class ProjectUsage {
  @Text({ description: 'Identifier of the project', example: 'P-2026-0042' })
  projectId: string;

  @Quantity({ description: 'Hours of time booked on it', example: 37.5 })
  bookedHours: number;

  @Nested(() => Money, { description: 'Expenses booked on it; absent when there are none', optional: true })
  bookedExpenses?: Money;

  @Nested(() => Money, { description: 'What was invoiced out of it; absent when nothing was', optional: true })
  invoiced?: Money;
}

/** What was booked in the PSA on what stands there for a project, whether it was passed on to the ERP or not. */
export class EngagementUsage {
  @Text({ description: 'Identifier of the project in the ERP', example: 'P-2026-0042' })
  projectId: string;

  @Quantity({ description: 'Hours of time booked on it in the PSA, approved or not', example: 37.5 })
  bookedHours: number;
}

/** What may be changed of a project; absent fields stay as they are. */
export class ProjectChange extends PartialType(
  PickType(ProjectFields, ['name', 'contractValue', 'start', 'end', 'projectManager'] as const),
) {}
