import type { Employee, OrgUnit } from '@handover/canonical';
import type { EmployeeDirectory, Page, PageRequest } from '@handover/connector-kit';
import type { Catalogue } from './catalogue.js';
import { afterCursor, pageOf } from './page-cursor.js';
import { linesOf, sourceOf } from './record-source.js';
import type { Domain, Row, TrytonClient } from './tryton-client.js';
import { date, type WireValue } from './wire-values.js';

interface EmployeeRow extends Row {
  company: number;
  'party.': { code: string; name: string; email: string | null };
  start_date: string | null;
  end_date: string | null;
  'department.': { code: string; cost_centre: string } | null;
  job_title: string | null;
  skills: string | null;
  manages_projects: boolean | null;
}

interface DepartmentRow extends Row {
  code: string;
  name: string;
  company: number;
  'parent.': { code: string } | null;
  cost_centre: string;
  'head.': { 'party.': { code: string } } | null;
}

/** Employees of a Tryton database; the code of their party is the employee number. */
export class TrytonEmployeeDirectory implements EmployeeDirectory {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async readEmployee(number: string): Promise<Employee | undefined> {
    const rows = await this.rows([['party.code', '=', number]]);
    // Who has changed companies is an employee of each: the one employed today comes first.
    const employees = await Promise.all(rows.map((row) => this.employeeOf(row)));
    return employees.find(({ active }) => active) ?? employees.at(-1);
  }

  async listEmployees({
    limit,
    cursor,
    legalEntity,
    active,
    managesProjects,
  }: PageRequest & { legalEntity?: string; active?: boolean; managesProjects?: boolean }): Promise<Page<Employee>> {
    const after = afterCursor(cursor);
    const company = legalEntity === undefined ? undefined : await this.catalogue.companyOf(legalEntity);
    if (legalEntity !== undefined && !company) return { items: [] };
    const rows = await this.rows(
      [
        ['party.code', '!=', null],
        ...after,
        ...(company ? [['company', '=', company.id]] : []),
        ...(active === undefined ? [] : [this.employed(active)]),
        ...(managesProjects === undefined ? [] : [['manages_projects', '=', managesProjects]]),
      ],
      limit + 1,
    );
    return pageOf(rows, limit, (page) => Promise.all(page.map((row) => this.employeeOf(row))));
  }

  async readOrgUnit(id: string): Promise<OrgUnit | undefined> {
    return (await this.orgUnits([['code', '=', id]]))[0];
  }

  listOrgUnits(): Promise<OrgUnit[]> {
    return this.orgUnits([]);
  }

  private rows(domain: Domain, limit?: number): Promise<EmployeeRow[]> {
    return this.client.search<EmployeeRow>('company.employee', {
      domain: [...domain, ['placeholder', '!=', true]],
      fields: [
        'company',
        'party.code',
        'party.name',
        'party.email',
        'start_date',
        'end_date',
        'department.code',
        'department.cost_centre',
        'job_title',
        'skills',
        'manages_projects',
      ],
      order: [['id', 'ASC']],
      limit,
    });
  }

  /** The condition that somebody is, or is not, employed today. */
  private employed(active: boolean): WireValue {
    const today = date(this.today());
    return active
      ? [
          ['OR', ['start_date', '=', null], ['start_date', '<=', today]],
          ['OR', ['end_date', '=', null], ['end_date', '>=', today]],
        ]
      : ['OR', ['start_date', '>', today], ['end_date', '<', today]];
  }

  private async employeeOf(row: EmployeeRow): Promise<Employee> {
    const { 'party.': party, 'department.': department, start_date: start, end_date: end } = row;
    const today = this.today();
    return {
      ...sourceOf(row, party.code),
      name: party.name,
      ...(party.email ? { email: party.email } : {}),
      active: (start === null || start <= today) && (end === null || today <= end),
      managesProjects: row.manages_projects ?? false,
      legalEntity: await this.catalogue.companyCode(row.company),
      ...(department ? { costCentre: department.cost_centre, orgUnit: department.code } : {}),
      ...(row.job_title ? { role: row.job_title } : {}),
      skills: linesOf(row.skills),
    };
  }

  private async orgUnits(domain: Domain): Promise<OrgUnit[]> {
    const rows = await this.client.search<DepartmentRow>('company.department', {
      domain,
      fields: ['code', 'name', 'company', 'parent.code', 'cost_centre', 'head.party.code'],
      order: [['id', 'ASC']],
    });
    return Promise.all(
      rows.map(async (row) => ({
        ...sourceOf(row, row.code),
        name: row.name,
        ...(row['parent.'] ? { parent: row['parent.'].code } : {}),
        legalEntity: await this.catalogue.companyCode(row.company),
        costCentre: row.cost_centre,
        ...(row['head.'] ? { head: row['head.']['party.'].code } : {}),
      })),
    );
  }

  private today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}
