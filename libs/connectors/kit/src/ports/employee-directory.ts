import type { Employee, OrgUnit } from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

/** The HR system. Methods throw the failures of `failures.ts`. */
export interface EmployeeDirectory {
  readEmployee(number: string): Promise<Employee | undefined>;
  listEmployees(
    request: PageRequest & { legalEntity?: string; active?: boolean; managesProjects?: boolean },
  ): Promise<Page<Employee>>;
  readOrgUnit(id: string): Promise<OrgUnit | undefined>;
  listOrgUnits(): Promise<OrgUnit[]>;
}
