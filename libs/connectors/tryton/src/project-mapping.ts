import type {
  ContractType,
  NewProject,
  Project,
  ProjectChange,
  ProjectStatus,
  ProjectSummary,
} from '@handover/canonical';
import { money } from '@handover/canonical';
import { dimensionsOf, ENTRY_FIELDS, type EntryPart } from './dimensions.js';
import { referencedSourceOf } from './record-source.js';
import type { Row } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import type { FieldNames } from './tryton-failures.js';
import { created, decimal, hours, midnight, type Values } from './wire-values.js';
import { tasksBelow, type TaskRow, workBreakdownOf } from './work-breakdown.js';
import type { TemplateTree } from './project-templates.js';

/** Fields of a project; codes of what it refers to are read with it. */
export const PROJECT_FIELDS = [
  'name',
  'full_name',
  'external_reference',
  'company',
  'party.code',
  'contract_type',
  'contract_value',
  'contract_currency.code',
  'constraint_start_date',
  'constraint_finish_date',
  'project_manager.party.code',
  'template.code',
  'status.lifecycle',
  ...ENTRY_FIELDS,
] as const;

export interface ProjectRow extends Row {
  name: string;
  full_name: string | null;
  external_reference: string;
  company: number;
  'party.': { code: string };
  contract_type: ContractType;
  contract_value: string;
  'contract_currency.': { code: string };
  constraint_start_date: string;
  constraint_finish_date: string;
  'project_manager.': { 'party.': { code: string } };
  'template.': { code: string } | null;
  'status.': { lifecycle: 'template' | 'closed' | 'cancelled' | 'frozen' | null };
  'analytic_accounts.': EntryPart[];
}

/** Fields of a project in a list. */
export const SUMMARY_FIELDS = ['name', 'full_name', 'external_reference', 'company', 'status.lifecycle'] as const;

export type SummaryRow = Row &
  Pick<ProjectRow, 'name' | 'full_name' | 'company' | 'status.'> & { external_reference: string | null };

/** A project in a list, whoever made it. */
export function summaryOf(row: SummaryRow, legalEntity: string): ProjectSummary {
  const { id, external_reference: externalReference } = row;
  return {
    id: String(id),
    name: nameOf(row),
    legalEntity,
    status: statusOf(row),
    ...(externalReference ? { externalReference } : {}),
  };
}

/** Labels that Tryton's refusals name. */
export const projectFieldNames: FieldNames = {
  Party: 'customerNumber',
  Company: 'legalEntity',
  Name: 'name',
  'Contract Type': 'contractType',
  'Contract Value': 'contractValue/amount',
  'Contract Currency': 'contractValue/currency',
  'Constraint Start Time': 'start',
  'Constraint Finish Time': 'end',
  'Project Manager': 'projectManager',
  Template: 'template',
  'External Reference': 'externalReference',
};

/** Ids of what a new project refers to. */
export interface ProjectIds {
  company: number;
  party: number;
  currency: number;
  manager: number;
}

/** A new project with the tree of its template, as the one record that it is created from. */
export function newProject(project: NewProject, ids: ProjectIds, template: TemplateTree): Values {
  return {
    type: 'project',
    company: ids.company,
    party: ids.party,
    external_reference: project.externalReference,
    contract_type: project.contractType,
    template: template.root.id,
    // What is not billed by the hour is invoiced by its billing schedule.
    project_invoice_method: project.contractType === 'time-and-materials' ? 'timesheet' : 'manual',
    ...projectChange(project, ids),
    children: created(tasksOf(template.root.id, template.tasks, ids.company)),
  };
}

/** What changes of a project; currency and manager come as ids. */
export function projectChange(
  { name, contractValue, start, end }: ProjectChange,
  { currency, manager }: Partial<Pick<ProjectIds, 'currency' | 'manager'>>,
): Values {
  return {
    name: name === undefined ? undefined : shownName(name),
    full_name: name,
    contract_value: contractValue && decimal(contractValue.amount),
    contract_currency: contractValue && currency,
    constraint_start_time: start === undefined ? undefined : midnight(start),
    constraint_finish_time: end === undefined ? undefined : midnight(end),
    project_manager: manager,
  };
}

/** A name as Tryton takes it for a project: on one line, and without the sign that separates the levels of a tree. */
function shownName(name: string): string {
  return name.replace(/[\t\n\r\v\f]+/g, ' ').replaceAll('\\', '/');
}

/** The name that was asked for, unless somebody has renamed the project since. */
function nameOf({ name, full_name: full }: Pick<ProjectRow, 'name' | 'full_name'>): string {
  return full !== null && shownName(full) === name ? full : name;
}

function statusOf({ 'status.': { lifecycle } }: Pick<ProjectRow, 'status.'>): ProjectStatus {
  return lifecycle === 'template' ? 'open' : (lifecycle ?? 'open');
}

/** Time is booked on the tasks that have no tasks below them. */
function tasksOf(parentId: number, rows: TaskRow[], company: number): Values[] {
  return rows
    .filter(({ parent }) => parent === parentId)
    .map(({ id, name, code, billable, effort_duration: effort }) => {
      const children = tasksOf(id, rows, company);
      return {
        type: 'task',
        company,
        name,
        code,
        billable,
        effort_duration: effort === null ? null : hours(effort / 3_600),
        ...(children.length > 0 ? { children: created(children) } : { timesheet_available: true }),
      };
    });
}

/** A project from its row, the rows of its tasks, and what its analytic accounts say. */
export function projectOf(
  row: ProjectRow,
  tasks: TaskRow[],
  legalEntity: string,
  roots: TrytonConfig['dimensions'],
): Project {
  const dimensions = dimensionsOf(row['analytic_accounts.'], legalEntity, roots);
  return {
    ...referencedSourceOf(row),
    externalReference: row.external_reference,
    name: nameOf(row),
    customerNumber: row['party.'].code,
    legalEntity,
    contractType: row.contract_type,
    contractValue: money(row.contract_value, row['contract_currency.'].code),
    start: row.constraint_start_date,
    end: row.constraint_finish_date,
    projectManager: row['project_manager.']['party.'].code,
    template: row['template.']?.code ?? '',
    status: statusOf(row),
    workBreakdown: workBreakdownOf(row.id, tasksBelow(row.id, tasks)),
    ...(dimensions ? { financialDimensions: dimensions } : {}),
  };
}
