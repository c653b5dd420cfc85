import type {
  Assignment,
  Capacity,
  EngagementUsage,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import {
  type CapacityQuestion,
  type Page,
  type PageRequest,
  RecordNotFound,
  RecordRefused,
  type ResourceDesk,
} from '@handover/connector-kit';
import { capacityOf, type Worker } from './capacity.js';
import type { Catalogue } from './catalogue.js';
import {
  assignmentOf,
  DEMAND_FIELDS,
  demandChange,
  demandFieldNames,
  demandOf,
  type DemandRow,
  newDemand,
} from './demand-mapping.js';
import { afterCursor, pageOf } from './page-cursor.js';
import { recordId } from './record-source.js';
import { type Domain, keyOf, type Row, type TrytonClient } from './tryton-client.js';
import type { TrytonConfig } from './tryton-config.js';
import { date, type WireValue } from './wire-values.js';

const MODEL = 'project.resource.demand';

/** Demands of the companion module, for which allocations stand in the projects' plans. */
export class TrytonResourceDesk implements ResourceDesk {
  constructor(
    private readonly client: TrytonClient,
    private readonly catalogue: Catalogue,
    private readonly config: Pick<TrytonConfig, 'companies' | 'weeklyHours'>,
  ) {}

  /** Time is booked on the projects of Tryton's own ledger, which tells of it. */
  async usage(): Promise<EngagementUsage | undefined> {
    return undefined;
  }

  async create(demand: NewResourceDemand): Promise<ResourceDemand> {
    const company = await this.catalogue.company(demand.legalEntity);
    const values = newDemand(demand, company.id) as WireValue;
    const id = await this.client.writeTree(`model.${MODEL}.ask`, [values], {
      company: company.id,
      names: demandFieldNames,
    });
    return this.client.readBack(() => this.read(String(id)));
  }

  async read(id: string): Promise<ResourceDemand | undefined> {
    const row = await this.row(id);
    return row && this.demandOf(row);
  }

  async findByExternalReference(externalReference: string): Promise<ResourceDemand[]> {
    const rows = await this.rows([
      'OR',
      [['external_reference', '=', externalReference]],
      [['external_reference', 'like', `${escaped(externalReference)}#%`]],
    ]);
    return Promise.all(rows.map((row) => this.demandOf(row)));
  }

  async update(id: string, version: string, change: ResourceDemandChange): Promise<ResourceDemand> {
    const row = await this.existing(id);
    if (row.released) throw new RecordRefused('The demand is released.', `The demand ${id} is released`, 'status');
    await this.client.writeTree(`model.${MODEL}.revise`, [[row.id], demandChange(change) as WireValue], {
      company: row.company,
      versions: { [keyOf(MODEL, row.id)]: version },
      names: demandFieldNames,
    });
    return this.client.readBack(() => this.read(id));
  }

  async release(id: string): Promise<ResourceDemand> {
    const row = await this.existing(id);
    if (row.released) return this.demandOf(row);
    await this.client.writeTree(`model.${MODEL}.release`, [[row.id]], { company: row.company });
    return this.client.readBack(() => this.read(id));
  }

  async capacity({ role, region, fromWeek, toWeek }: CapacityQuestion): Promise<Capacity[]> {
    requireWeeks(fromWeek, toWeek);
    const [workers, filled] = await Promise.all([
      this.workers(role, region),
      this.rows([
        ['released', '!=', true],
        ['start_date', '<=', date(toWeek)],
        ['end_date', '>=', date(fromWeek)],
        ['allocations.employee.placeholder', '!=', true],
      ]),
    ]);
    const assignments = filled.flatMap((row) => assignmentOf(row) ?? []);
    return capacityOf(workers, assignments, { fromWeek, toWeek, weeklyHours: this.config.weeklyHours });
  }

  async listAssignments({
    limit,
    cursor,
    projectId,
    demandId,
  }: PageRequest & { projectId?: string; demandId?: string }): Promise<Page<Assignment>> {
    const ids = [projectId, demandId].map((id) => (id === undefined ? undefined : (recordId(id) ?? 0)));
    const [project, demand] = ids;
    const rows = await this.rows(
      [
        ['released', '!=', true],
        ['allocations.employee.placeholder', '!=', true],
        ...(project === undefined ? [] : [['project', '=', project]]),
        ...(demand === undefined ? [] : [['id', '=', demand]]),
        ...afterCursor(cursor),
      ],
      limit + 1,
    );
    return pageOf(rows, limit, async (page) => page.flatMap((row) => assignmentOf(row) ?? []));
  }

  private rows(domain: Domain, limit?: number): Promise<DemandRow[]> {
    return this.client.search<DemandRow>(MODEL, { domain, fields: DEMAND_FIELDS, order: [['id', 'ASC']], limit });
  }

  private async row(id: string): Promise<DemandRow | undefined> {
    const number = recordId(id);
    return number === undefined ? undefined : (await this.rows([['id', '=', number]]))[0];
  }

  private async existing(id: string): Promise<DemandRow> {
    const row = await this.row(id);
    if (!row) throw new RecordNotFound('The system does not hold this demand.', `No demand ${id}`);
    return row;
  }

  private async demandOf(row: DemandRow): Promise<ResourceDemand> {
    return demandOf(row, await this.catalogue.companyCode(row.company));
  }

  /** Employees with a role; the region is that of their company. */
  private async workers(role: string | undefined, region: string | undefined): Promise<Worker[]> {
    type EmployeeRow = Row & {
      company: number;
      job_title: string;
      start_date: string | null;
      end_date: string | null;
      'party.': { code: string };
    };
    const employees = await this.client.search<EmployeeRow>('company.employee', {
      domain: [
        ['placeholder', '!=', true],
        ['party.code', '!=', null],
        ['job_title', ...(role === undefined ? ['!=', null] : ['=', role])],
      ],
      fields: ['company', 'job_title', 'start_date', 'end_date', 'party.code'],
    });
    const workers = await Promise.all(
      employees.map(async ({ company, job_title, start_date, end_date, 'party.': { code } }) => {
        const settings = this.config.companies[await this.catalogue.companyCode(company)];
        return { employee: code, role: job_title, region: settings?.region ?? '', start: start_date, end: end_date };
      }),
    );
    return workers.filter((worker) => region === undefined || worker.region === region);
  }
}

/** A text of which no sign is a wildcard of a search. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

function requireWeeks(fromWeek: string, toWeek: string): void {
  for (const [field, week] of [
    ['fromWeek', fromWeek],
    ['toWeek', toWeek],
  ] as const) {
    if (new Date(`${week}T00:00:00Z`).getUTCDay() === 1) continue;
    throw new RecordRefused('Weeks begin on Mondays.', `${week} is no Monday`, field);
  }
  if (toWeek < fromWeek)
    throw new RecordRefused('The weeks end before they begin.', `${fromWeek} to ${toWeek}`, 'toWeek');
}
