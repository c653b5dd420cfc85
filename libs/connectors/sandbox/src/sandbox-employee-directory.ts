import type { Employee, OrgUnit } from '@handover/canonical';
import type { EmployeeDirectory, Page, PageRequest } from '@handover/connector-kit';
import type { SandboxProtocol, WireRecord } from './sandbox-protocol.js';
import { pageOf, segment, sourceOf } from './wire-record.js';

/** A person as the HR system sends it; `id` is the employee number. */
export interface WireWorker extends WireRecord {
  full_name: string;
  mail: string;
  employed: boolean;
  can_lead_projects: boolean;
  company: string;
  cost_center: string;
  department: string;
  job_title: string;
  skills?: string[];
}

export interface WireDepartment extends WireRecord {
  title: string;
  parent?: string | null;
  company: string;
  cost_center: string;
  head?: string | null;
}

/** Employees as workers of the sandbox's HR system. */
export class SandboxEmployeeDirectory implements EmployeeDirectory {
  constructor(private readonly hr: SandboxProtocol) {}

  async readEmployee(number: string): Promise<Employee | undefined> {
    const worker = await this.hr.read<WireWorker>(`/workers/${segment(number)}`);
    return worker && employeeOf(worker);
  }

  async listEmployees({
    limit,
    cursor,
    legalEntity,
    active,
    managesProjects,
  }: PageRequest & { legalEntity?: string; active?: boolean; managesProjects?: boolean }): Promise<Page<Employee>> {
    const query = {
      limit,
      after: cursor,
      company: legalEntity,
      employed: active,
      can_lead_projects: managesProjects,
    };
    return pageOf(await this.hr.page<WireWorker>('/workers', query), employeeOf);
  }

  async readOrgUnit(id: string): Promise<OrgUnit | undefined> {
    const department = await this.hr.read<WireDepartment>(`/departments/${segment(id)}`);
    return department && orgUnitOf(department);
  }

  async listOrgUnits(): Promise<OrgUnit[]> {
    return (await this.hr.all<WireDepartment>('/departments')).map(orgUnitOf);
  }
}

export function employeeOf(worker: WireWorker): Employee {
  return {
    ...sourceOf(worker),
    name: worker.full_name,
    email: worker.mail,
    active: worker.employed,
    managesProjects: worker.can_lead_projects,
    legalEntity: worker.company,
    costCentre: worker.cost_center,
    orgUnit: worker.department,
    role: worker.job_title,
    skills: worker.skills ?? [],
  };
}

export function orgUnitOf(department: WireDepartment): OrgUnit {
  return {
    ...sourceOf(department),
    name: department.title,
    ...(department.parent ? { parent: department.parent } : {}),
    legalEntity: department.company,
    costCentre: department.cost_center,
    ...(department.head ? { head: department.head } : {}),
  };
}
