import type {
  FinancialDimensions,
  NewProject,
  Project,
  ProjectChange,
  ProjectStatus,
  ProjectSummary,
  ProjectUsage,
} from '@handover/canonical';
import {
  type Page,
  type PageRequest,
  type ProjectLedger,
  RecordNotFound,
  RecordRefused,
} from '@handover/connector-kit';
import type { Catalogue, Company } from './catalogue.js';
import { newEntries } from './dimensions.js';
import { afterCursor, pageOf } from './page-cursor.js';
import {
  newProject,
  PROJECT_FIELDS,
  projectChange,
  projectFieldNames,
  projectOf,
  type ProjectRow,
  SUMMARY_FIELDS,
  summaryOf,
  type SummaryRow,
} from './project-mapping.js';
import { readTemplateTrees, type TemplateTree } from './project-templates.js';
import { USAGE_FIELDS, type UsageRow, usageOf } from './project-usage.js';
import { recordId } from './record-source.js';
import { type Domain, keyOf, type Row, type TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import type { WireValue } from './wire-values.js';
import { TASK_FIELDS, type TaskRow } from './work-breakdown.js';

const MODEL = 'project.work';
const HANDED_OVER: Domain = [
  ['type', '=', 'project'],
  ['external_reference', '!=', null],
];

/** A project and the row that it was read from. */
interface Found {
  row: ProjectRow;
  project: Project;
}

/** Projects as trees of `project.work`. */
export class TrytonProjectLedger implements ProjectLedger {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly config: Pick<TrytonConfig, 'dimensions'>,
  ) {}

  /** One call creates the tree. What it refers to is read before, side by side. */
  async create(project: NewProject): Promise<Project> {
    const company = await this.catalogue.company(project.legalEntity);
    const [party, currency, manager, template] = await Promise.all([
      this.party(project.customerNumber),
      this.catalogue.currency(project.contractValue.currency, 'contractValue/currency'),
      this.employee(project.projectManager, company),
      this.template(project.template, company),
    ]);
    const ids = { company: company.id, party, currency: currency.id, manager };
    const values = newProject(project, ids, template) as WireValue;
    const id = await this.client.writeTree(`model.${MODEL}.provision`, [values], {
      company: company.id,
      names: projectFieldNames,
    });
    return this.client.readBack(() => this.read(String(id)));
  }

  async read(id: string): Promise<Project | undefined> {
    const number = recordId(id);
    if (number === undefined) return undefined;
    return (await this.projects([['id', '=', number]]))[0]?.project;
  }

  async findByExternalReference(externalReference: string): Promise<Project[]> {
    const found = await this.projects([['external_reference', '=', externalReference]]);
    return found.map(({ project }) => project);
  }

  async list({ limit, cursor }: PageRequest): Promise<Page<ProjectSummary>> {
    const rows = await this.client.search<SummaryRow>(MODEL, {
      domain: [['type', '=', 'project'], ['parent', '=', null], ...afterCursor(cursor)],
      fields: SUMMARY_FIELDS,
      order: [['id', 'ASC']],
      limit: limit + 1,
    });
    return pageOf(rows, limit, (page) =>
      Promise.all(page.map(async (row) => summaryOf(row, await this.catalogue.companyCode(row.company)))),
    );
  }

  async update(id: string, version: string, change: ProjectChange): Promise<Project> {
    const { project, company, number } = await this.changeable(id);
    const { contractValue, projectManager } = change;
    const [currency, manager] = await Promise.all([
      contractValue && this.catalogue.currency(contractValue.currency, 'contractValue/currency'),
      projectManager === undefined ? undefined : this.employee(projectManager, company),
    ]);
    const values = projectChange(change, { currency: currency?.id, manager }) as WireValue;
    await this.client.writeTree(`model.${MODEL}.revise`, [[number], values], {
      company: company.id,
      versions: { [keyOf(MODEL, number)]: version },
      names: projectFieldNames,
    });
    return this.client.readBack(() => this.read(project.id));
  }

  async assignFinancialDimensions(id: string, dimensions: FinancialDimensions): Promise<Project> {
    const { project, row, company, number } = await this.changeable(id);
    if (dimensions.legalEntity !== project.legalEntity) {
      const said = `The project belongs to ${project.legalEntity}, the dimensions to ${dimensions.legalEntity}`;
      throw new RecordRefused('A project stays in its legal entity.', said, 'legalEntity');
    }
    const accounts = await newEntries(this.client, dimensions, {
      company: company.id,
      entries: row['analytic_accounts.'],
      roots: this.config.dimensions,
    });
    const values = { analytic_accounts: accounts };
    await this.client.writeTree(`model.${MODEL}.revise`, [[number], values], { company: company.id });
    return this.client.readBack(() => this.read(project.id));
  }

  async setStatus(id: string, status: Exclude<ProjectStatus, 'open'>): Promise<Project> {
    const { project, company, number } = await this.existing(id);
    if (project.status === status) return project;
    refuseCancelled(project);
    await this.client.writeTree(`model.${MODEL}.settle`, [[number], status], { company: company.id });
    return this.client.readBack(() => this.read(project.id));
  }

  async usage(id: string): Promise<ProjectUsage | undefined> {
    const number = recordId(id);
    if (number === undefined) return undefined;
    const domain = [['id', '=', number], ...HANDED_OVER];
    const [row] = await this.client.search<UsageRow>(MODEL, { domain, fields: USAGE_FIELDS });
    return row && usageOf(row);
  }

  private async projects(domain: Domain): Promise<Found[]> {
    const rows = await this.client.search<ProjectRow>(MODEL, {
      domain: [...domain, ...HANDED_OVER],
      fields: PROJECT_FIELDS,
      order: [['id', 'ASC']],
    });
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const domainOfTasks = [['parent', 'child_of', ids]];
    const tasks = await this.client.search<TaskRow>(MODEL, { domain: domainOfTasks, fields: TASK_FIELDS });
    return Promise.all(
      rows.map(async (row) => {
        const legalEntity = await this.catalogue.companyCode(row.company);
        return { row, project: projectOf(row, tasks, legalEntity, this.config.dimensions) };
      }),
    );
  }

  private async existing(id: string): Promise<Found & { company: Company; number: number }> {
    const number = recordId(id);
    const [found] = number === undefined ? [] : await this.projects([['id', '=', number]]);
    if (!found) throw new RecordNotFound('The system does not hold this project.', `No project ${id}`);
    return { ...found, company: await this.catalogue.company(found.project.legalEntity), number: number! };
  }

  private async changeable(id: string): ReturnType<TrytonProjectLedger['existing']> {
    const existing = await this.existing(id);
    refuseCancelled(existing.project);
    return existing;
  }

  private async party(customerNumber: string): Promise<number> {
    const [party] = await this.client.search<Row>('party.party', {
      domain: [['code', '=', customerNumber]],
      fields: [],
    });
    return party?.id ?? refuse(`active party "${customerNumber}"`, 'customerNumber');
  }

  private async employee(number: string, company: Company): Promise<number> {
    const employees = await this.client.search<Row & { company: number }>('company.employee', {
      domain: [['party.code', '=', number]],
      fields: ['company'],
    });
    const employee = employees.find((each) => each.company === company.id) ?? employees[0];
    return employee?.id ?? refuse(`employee "${number}"`, 'projectManager');
  }

  private async template(code: string, company: Company): Promise<TemplateTree> {
    const [tree] = await readTemplateTrees(this.client, { company: company.id, code });
    return tree ?? refuse(`project template "${code}" in ${company.code}`, 'template');
  }
}

function refuse(what: string, field: string): never {
  throw new RecordRefused('The system does not hold what the record refers to.', `No ${what}`, field);
}

function refuseCancelled(project: Project): void {
  if (project.status !== 'cancelled') return;
  throw new RecordRefused('A cancelled project is final.', `The project ${project.id} is cancelled`, 'status');
}
