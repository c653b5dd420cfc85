import type {
  Assignment,
  DemandCertainty,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import { projectIdOf } from './billing-profile-mapping.js';
import { linesOf, referencedSourceOf } from './record-source.js';
import type { Row } from './tryton-client.js';
import type { FieldNames } from './tryton-failures.js';
import { date, type Values } from './wire-values.js';

/** Fields of a demand, with those of the allocation that stands for it in its project. */
export const DEMAND_FIELDS = [
  'external_reference',
  'company',
  'project',
  'name',
  'role',
  'skills',
  'region',
  'hours',
  'start_date',
  'end_date',
  'certainty',
  'released',
  'allocations.employee.placeholder',
  'allocations.employee.party.code',
] as const;

export interface DemandRow extends Row {
  external_reference: string;
  company: number;
  project: number | null;
  name: string;
  role: string;
  skills: string | null;
  region: string;
  hours: number;
  start_date: string;
  end_date: string;
  certainty: DemandCertainty;
  released: boolean | null;
  'allocations.': AllocationPart[];
}

interface AllocationPart {
  id: number;
  'employee.': { placeholder: boolean | null; 'party.': { code: string | null } };
}

export const demandFieldNames: FieldNames = {
  Project: 'projectId',
  Name: 'name',
  Role: 'role',
  Region: 'region',
  Hours: 'hours',
  Start: 'start',
  End: 'end',
  'External Reference': 'externalReference',
};

export function newDemand(demand: NewResourceDemand, company: number): Values {
  return {
    ...demandChange(demand),
    external_reference: demand.externalReference,
    company,
    name: demand.name,
    role: demand.role,
  };
}

export function demandChange(change: ResourceDemandChange): Values {
  const { projectId, skills, region, hours, start, end, certainty } = change;
  return {
    project: projectId === undefined ? undefined : projectIdOf(projectId),
    skills: skills?.join('\n'),
    region,
    hours,
    start_date: start === undefined ? undefined : date(start),
    end_date: end === undefined ? undefined : date(end),
    certainty,
  };
}

export function demandOf(row: DemandRow, legalEntity: string): ResourceDemand {
  const employee = assigneeOf(row);
  const status = row.released ? 'released' : employee === undefined ? 'open' : 'filled';
  return {
    ...referencedSourceOf(row),
    externalReference: row.external_reference,
    ...(row.project === null ? {} : { projectId: String(row.project) }),
    name: row.name,
    legalEntity,
    role: row.role,
    skills: linesOf(row.skills),
    region: row.region,
    hours: row.hours,
    start: row.start_date,
    end: row.end_date,
    certainty: row.certainty,
    status,
    ...(employee === undefined ? {} : { assignedEmployee: employee }),
  };
}

/** The assignment that fills a demand; undefined while a placeholder holds its place. */
export function assignmentOf(row: DemandRow): Assignment | undefined {
  const employee = assigneeOf(row);
  if (employee === undefined) return undefined;
  return {
    id: String(row['allocations.'][0]!.id),
    demandId: String(row.id),
    ...(row.project === null ? {} : { projectId: String(row.project) }),
    employee,
    hours: row.hours,
    start: row.start_date,
    end: row.end_date,
  };
}

function assigneeOf({ 'allocations.': [allocation] }: DemandRow): string | undefined {
  if (!allocation || allocation['employee.'].placeholder) return undefined;
  return allocation['employee.']['party.'].code ?? undefined;
}
