import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import type { Organisation } from './organisation.js';
import type { ProjectContent } from './project-quote.js';
import { projectName, referenceIn, tasksOf } from './project-tasks.js';
import { numberOf } from './wire-values.js';
import { idempotencyKey } from './xero-api.js';
import type { WirePage, WireProject, WireTask } from './xero-wire.js';

const LARGEST_PAGE = 500;
const CURSOR = /^([1-9]\d{0,6})x([1-9]\d{0,2})$/;
const MOST_KNOWN = 10_000;

/** What of a project its quote says as well. */
interface Shell {
  contactId: string;
  name: string;
  deadlineUtc: string;
  estimateAmount?: number;
}

/** Projects and tasks of Xero Projects, found by the reference in the project's name. */
export class XeroProjects {
  /** References by id: the name of a project says it too, and costs a call. */
  private readonly references = new Map<string, string>();

  constructor(private readonly organisation: Organisation) {}

  /** Makes the project and its tasks; an earlier attempt's, where Xero still knows the idempotency keys. */
  async make(content: ProjectContent): Promise<WireProject> {
    const project = await this.create(content);
    await this.addTasks(content, project.projectId, []);
    return project;
  }

  /** Makes what an earlier attempt did not. */
  async complete(content: ProjectContent): Promise<WireProject> {
    const [begun] = await this.namedFor(content);
    const project = begun ?? (await this.create(content));
    const tasks = begun ? await this.tasks(begun.projectId) : [];
    await this.addTasks(content, project.projectId, tasks);
    return project;
  }

  async read(id: string): Promise<WireProject | undefined> {
    const project = await this.organisation.api.projects<WireProject>(`/Projects/${id}`);
    const reference = project && referenceIn(project.name);
    if (reference !== undefined) this.remember(id, reference);
    return project;
  }

  referenceOf(id: string): string | undefined {
    return this.references.get(id);
  }

  /** A page of all projects; Xero counts its pages, so that the cursor says which one, and how large they are. */
  async list({ limit, cursor }: PageRequest): Promise<Page<WireProject>> {
    const [, page, size] = cursor === undefined ? [cursor, '1', String(limit)] : (CURSOR.exec(cursor) ?? []);
    if (page === undefined) {
      throw new RecordRefused('The cursor is not one of this connector.', cursor?.slice(0, 100), 'cursor');
    }
    const query = { page: Number(page), pageSize: Number(size) };
    const { items = [], pagination } =
      (await this.organisation.api.projects<WirePage<WireProject>>('/Projects', query)) ?? {};
    const more = query.page < (pagination?.pageCount ?? 1);
    return more ? { items, nextCursor: `${query.page + 1}x${size}` } : { items };
  }

  /** The projects of a quote that have every task. */
  async wholeOnesOf(content: ProjectContent): Promise<WireProject[]> {
    if (content.xeroProjectId !== undefined) {
      const project = await this.read(content.xeroProjectId);
      return project ? [project] : [];
    }
    const [projects, { BaseCurrency: currency }] = await Promise.all([
      this.namedFor(content),
      this.organisation.settings(),
    ]);
    const wanted = tasksOf(content.workBreakdown, currency);
    const whole = await Promise.all(
      projects.map(async ({ projectId }) => {
        const names = new Set((await this.tasks(projectId)).map(({ name }) => name));
        return wanted.every(({ name }) => names.has(name));
      }),
    );
    return projects.filter((_project, index) => whole[index]);
  }

  /** Brings what Xero's own screens show in step with the quote, also where an earlier change of both broke off. */
  async rename(held: WireProject, content: ProjectContent): Promise<void> {
    const next = await this.shell(content);
    const inStep =
      held.name === next.name &&
      Date.parse(held.deadlineUtc ?? '') === Date.parse(next.deadlineUtc) &&
      (next.estimateAmount === undefined || held.estimateAmount?.value === next.estimateAmount);
    if (!inStep) await this.organisation.api.writeProjects('PUT', `/Projects/${held.projectId}`, next);
  }

  async closeProject(id: string): Promise<void> {
    await this.organisation.api.writeProjects('PATCH', `/Projects/${id}`, { status: 'CLOSED' });
  }

  private async create(content: ProjectContent): Promise<WireProject> {
    const shell = await this.shell(content);
    const key = idempotencyKey('project', [content.externalReference, shell]);
    const project = await this.organisation.api.writeProjects<WireProject>('POST', '/Projects', shell, key);
    this.remember(project.projectId, content.externalReference);
    return project;
  }

  private async addTasks(content: ProjectContent, projectId: string, held: WireTask[]): Promise<void> {
    const { BaseCurrency: currency } = await this.organisation.settings();
    const names = new Set(held.map(({ name }) => name));
    const missing = tasksOf(content.workBreakdown, currency).filter(({ name }) => !names.has(name));
    // Every call is awaited, also after a failure: none may still be under way when the caller looks what is there.
    const outcomes = await Promise.allSettled(
      missing.map((task) =>
        this.organisation.api.writeProjects(
          'POST',
          `/Projects/${projectId}/Tasks`,
          task,
          idempotencyKey('task', [projectId, task]),
        ),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async shell({ name, externalReference, contactId, contractValue, end }: ProjectContent): Promise<Shell> {
    const { BaseCurrency } = await this.organisation.settings();
    return {
      contactId,
      name: projectName(name, externalReference),
      deadlineUtc: `${end}T00:00:00Z`,
      // Xero takes estimates in the organisation's own currency alone; the quote has the value in the contract's.
      ...(contractValue.currency === BaseCurrency
        ? { estimateAmount: numberOf(contractValue.amount, 'contractValue/amount') }
        : {}),
    };
  }

  private async namedFor({ contactId, externalReference }: ProjectContent): Promise<WireProject[]> {
    const found: WireProject[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const query = { contactID: contactId, page, pageSize: LARGEST_PAGE };
      const { items = [], pagination } =
        (await this.organisation.api.projects<WirePage<WireProject>>('/Projects', query)) ?? {};
      found.push(...items.filter(({ name }) => referenceIn(name) === externalReference));
      pages = pagination?.pageCount ?? 1;
    }
    return found;
  }

  private async tasks(projectId: string): Promise<WireTask[]> {
    const page = await this.organisation.api.projects<WirePage<WireTask>>(`/Projects/${projectId}/Tasks`, {
      page: 1,
      pageSize: LARGEST_PAGE,
    });
    return page?.items ?? [];
  }

  private remember(id: string, reference: string): void {
    if (this.references.size >= MOST_KNOWN) this.references.clear();
    this.references.set(id, reference);
  }
}
