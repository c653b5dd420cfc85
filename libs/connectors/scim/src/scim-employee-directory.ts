import type { Employee, OrgUnit } from '@handover/canonical';
import {
  type EmployeeDirectory,
  type MappingFinding,
  type Page,
  type PageRequest,
  RecordConflict,
  RecordRefused,
} from '@handover/connector-kit';
import { employeeOf } from './employee-mapping.js';
import { allOf, equals, isPresent, isTrue } from './filters.js';
import { inspectProvider } from './inspect-provider.js';
import { orgUnitOf } from './org-unit-mapping.js';
import { featuresOf, type ProviderFeatures } from './provider-features.js';
import { ScimClient, type ScimList, type ScimQuery } from './scim-client.js';
import type { ScimConfig } from './scim-config.js';

const USERS = '/Users';
const GROUPS = '/Groups';
/** Org units asked for at once, where the provider has no lower limit. */
const GROUPS_A_PAGE = 200;
/** Members of a group are not asked for: they may be thousands. */
const WITHOUT_MEMBERS = { excludedAttributes: 'members' };

/** Employees as Users and org units as Groups of a SCIM 2.0 service provider (RFC 7643, 7644). */
export class ScimEmployeeDirectory implements EmployeeDirectory {
  private readonly client: ScimClient;
  private features: Promise<ProviderFeatures> | undefined;

  constructor(private readonly config: ScimConfig) {
    this.client = new ScimClient(config);
  }

  /** Throws RecordConflict when several people carry the number, unless one of them alone is active. */
  async readEmployee(number: string): Promise<Employee | undefined> {
    const { employees } = this.config;
    const { Resources } = await this.client.list(USERS, { filter: equals(employees.number, number) });
    // Text is compared regardless of case by most providers (RFC 7643, 2.2), numbers of employees are not.
    const found = Resources.map((user) => employeeOf(user, employees)).filter((employee) => employee?.id === number);
    if (found.length <= 1) return found[0];
    const [active, ...others] = found.filter((employee) => employee?.active);
    if (active && others.length === 0) return active;
    throw new RecordConflict(`The HR system holds ${found.length} people with the employee number "${number}".`);
  }

  async listEmployees({
    limit,
    cursor,
    legalEntity,
    active,
    managesProjects,
  }: PageRequest & { legalEntity?: string; active?: boolean; managesProjects?: boolean }): Promise<Page<Employee>> {
    const { employees } = this.config;
    const { sorts, maxResults = limit } = await this.provider();
    const filter = allOf([
      legalEntity === undefined ? undefined : this.employedBy(legalEntity),
      active === undefined ? undefined : isTrue(employees.active, active),
      managesProjects === undefined ? undefined : isTrue(employees.managesProjects, managesProjects),
    ]);
    const list = await this.client.list(USERS, {
      filter,
      startIndex: cursor === undefined ? 1 : startIndexOf(cursor),
      count: Math.min(limit, maxResults),
      ...(sorts ? { sortBy: employees.number.text } : {}),
    });
    const items = list.Resources.map((user) => employeeOf(user, employees)).filter(
      (employee) => employee !== undefined,
    );
    const next = nextIndexOf(list);
    return { items, ...(next === undefined ? {} : { nextCursor: String(next) }) };
  }

  async readOrgUnit(id: string): Promise<OrgUnit | undefined> {
    const { orgUnits } = this.config;
    const { Resources } = await this.client.list(GROUPS, { filter: equals(orgUnits.id, id), ...WITHOUT_MEMBERS });
    return Resources.map((group) => orgUnitOf(group, orgUnits)).find((unit) => unit?.id === id);
  }

  async listOrgUnits(): Promise<OrgUnit[]> {
    const { orgUnits } = this.config;
    const { sorts, maxResults = GROUPS_A_PAGE } = await this.provider();
    const query: ScimQuery = {
      filter: isPresent(orgUnits.id),
      count: Math.min(GROUPS_A_PAGE, maxResults),
      ...(sorts ? { sortBy: orgUnits.id.text } : {}),
      ...WITHOUT_MEMBERS,
    };
    const units: (OrgUnit | undefined)[] = [];
    for (let startIndex: number | undefined = 1; startIndex !== undefined;) {
      const list: ScimList = await this.client.list(GROUPS, { ...query, startIndex });
      units.push(...list.Resources.map((group) => orgUnitOf(group, orgUnits)));
      startIndex = nextIndexOf(list);
    }
    return units.filter((unit) => unit !== undefined);
  }

  /** Compares the configured paths with the schemas of the provider. */
  inspect(): Promise<MappingFinding[]> {
    return inspectProvider(this.client, this.config);
  }

  /** Closes the connections to the provider. */
  close(): void {
    this.client.close();
  }

  private employedBy(legalEntity: string): string {
    const path = this.config.employees.legalEntity;
    if (path) return equals(path, legalEntity);
    throw new RecordRefused('The HR system does not hold the legal entity of its people.', undefined, 'legalEntity');
  }

  /** Asked once; again after a failure. */
  private provider(): Promise<ProviderFeatures> {
    this.features ??= featuresOf(this.client).catch((error: unknown) => {
      this.features = undefined;
      throw error;
    });
    return this.features;
  }
}

function startIndexOf(cursor: string): number {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new RecordRefused('The cursor is none of this list.', cursor, 'cursor');
}

/** Index of the first resource after a page, undefined on the last. */
function nextIndexOf({ totalResults, startIndex, Resources }: ScimList): number | undefined {
  const next = startIndex + Resources.length;
  return Resources.length > 0 && next <= totalResults ? next : undefined;
}
