import type {
  FinancialDimensions,
  NewProject,
  Project,
  ProjectChange,
  ProjectStatus,
  ProjectSummary,
  ProjectUsage,
  WorkPackage,
} from '@handover/canonical';
import {
  differingFields,
  type Page,
  type PageRequest,
  type ProjectLedger,
  RecordConflict,
  RecordNotFound,
  RecordRefused,
  StaleVersion,
} from '@handover/connector-kit';
import type { Organisation } from './organisation.js';
import { type ProjectContent, projectContentOf, projectOf, projectQuote } from './project-quote.js';
import { referenceIn } from './project-tasks.js';
import { usageOf } from './project-usage.js';
import { XeroProjects } from './xero-projects.js';
import { isGuid, quoteNumber, Quotes } from './quotes.js';
import { trackingFor } from './tracking.js';
import { idempotencyKey } from './xero-api.js';
import { inMidst } from './xero-failures.js';
import type { WireProject, WireQuote } from './xero-wire.js';

/** A quote, what it says, and the project of Xero's that belongs to it. */
interface HeldProject {
  quote: WireQuote;
  content: ProjectContent;
  project: WireProject;
}

/**
 * Projects as projects with tasks of Xero Projects, beside a draft quote that holds what those have no field for. The quote
 * is written first and has a unique number made from the reference: a project whose creation broke off is found by it,
 * shown to nobody before it is whole, and completed by the next create.
 */
export class XeroProjectLedger implements ProjectLedger {
  private readonly quotes: Quotes;
  private readonly projects: XeroProjects;

  constructor(private readonly organisation: Organisation) {
    this.quotes = new Quotes(organisation.api);
    this.projects = new XeroProjects(organisation);
  }

  async create(project: NewProject): Promise<Project> {
    this.organisation.requireOwn(project.legalEntity);
    requireOrder(project);
    const workBreakdown = this.workBreakdownOf(project.template);
    const [contactId] = await Promise.all([
      this.organisation.contactId(project.customerNumber),
      this.requireCurrency(project.contractValue.currency),
    ]);
    const content = { ...project, contactId, workBreakdown };
    const body = projectQuote(content, [], this.organisation.config);
    const key = idempotencyKey('project quote', project);
    const quote = await this.quotes.create(body, key).catch((error: unknown) => {
      if (error instanceof RecordConflict) return error;
      throw error;
    });
    if (quote instanceof RecordConflict) return this.complete(content, quote);
    return projectOf(this.contentOf(quote) ?? content, quote, await this.projects.make(content));
  }

  async read(id: string): Promise<Project | undefined> {
    const held = await this.held(id);
    return held && projectOf(held.content, held.quote, held.project);
  }

  /** Projects that are whole; one whose creation broke off is none yet. */
  async findByExternalReference(externalReference: string): Promise<Project[]> {
    const quote = await this.quotes.withNumber(quoteNumber(externalReference, 'project'));
    const content = quote && this.contentOf(quote);
    if (!content) return [];
    const whole = await this.projects.wholeOnesOf(content);
    return whole.map((project) => projectOf(content, quote, project));
  }

  /** What Xero's own projects say: the status is open or closed, whatever closed it. */
  async list(request: PageRequest): Promise<Page<ProjectSummary>> {
    const { items, ...page } = await this.projects.list(request);
    const { legalEntity } = this.organisation.config;
    return {
      ...page,
      items: items.map(({ projectId: id, name, status }) => {
        const externalReference = referenceIn(name);
        return {
          id,
          name,
          legalEntity,
          status: status === 'CLOSED' ? 'closed' : 'open',
          ...(externalReference === undefined ? {} : { externalReference }),
        };
      }),
    };
  }

  async update(id: string, version: string, change: ProjectChange): Promise<Project> {
    const { quote, content, project } = await this.changeable(id);
    if (projectOf(content, quote, project).version !== version) {
      throw new StaleVersion(`The project ${id} was changed since it was read.`);
    }
    const next = { ...content, ...given(change) };
    requireOrder(next);
    if (next.contractValue.currency !== content.contractValue.currency) {
      await this.requireCurrency(next.contractValue.currency);
    }
    const changed = await this.write(quote, next);
    await this.projects.rename(project, next).catch((error: unknown) => {
      throw inMidst(error);
    });
    return projectOf(next, changed, project);
  }

  async assignFinancialDimensions(id: string, dimensions: FinancialDimensions): Promise<Project> {
    this.organisation.requireOwn(dimensions.legalEntity);
    const { quote, content, project } = await this.changeable(id);
    const next = { ...content, financialDimensions: dimensions, xeroProjectId: id };
    const held = content.financialDimensions;
    const same = held && Object.keys(held).length === Object.keys(dimensions).length;
    if (same && differingFields(dimensions, held).length === 0) return projectOf(content, quote, project);
    return projectOf(next, await this.write(quote, next), project);
  }

  async setStatus(id: string, status: Exclude<ProjectStatus, 'open'>): Promise<Project> {
    const held = await this.heldOrNone(id);
    const { status: now } = projectOf(held.content, held.quote, held.project);
    if (now === status) return projectOf(held.content, held.quote, held.project);
    requireNotCancelled(id, now);
    const next = { ...held.content, status };
    const quote = await this.write(held.quote, next);
    if (held.project.status !== 'CLOSED') await this.projects.closeProject(id);
    return projectOf(next, quote, { ...held.project, status: 'CLOSED' });
  }

  async usage(id: string): Promise<ProjectUsage | undefined> {
    const held = await this.held(id);
    return held && usageOf(held.project);
  }

  /** A quote with the number is there: an earlier create of the same project broke off, or the reference is taken. */
  private async complete(wanted: ProjectContent, conflict: RecordConflict): Promise<Project> {
    const { externalReference } = wanted;
    const quote = await this.quotes.withNumber(quoteNumber(externalReference, 'project'));
    const content = quote && this.contentOf(quote);
    if (!content || (await this.projects.wholeOnesOf(content)).length > 0) throw conflict;
    const fields = differingFields(wanted, content);
    if (fields.length > 0) {
      throw new RecordConflict(
        `A project that was begun under the reference "${externalReference}" differs in ${fields.join(', ')}.`,
        conflict.vendorMessage,
      );
    }
    return projectOf(content, quote, await this.projects.complete(content));
  }

  private async held(id: string): Promise<HeldProject | undefined> {
    if (!isGuid(id)) return undefined;
    const known = this.projects.referenceOf(id);
    const [project, early] = await Promise.all([
      this.projects.read(id),
      known === undefined ? undefined : this.quotes.withNumber(quoteNumber(known, 'project')),
    ]);
    if (!project) return undefined;
    const reference = this.projects.referenceOf(id);
    const quote =
      early ?? (reference === undefined ? undefined : await this.quotes.withNumber(quoteNumber(reference, 'project')));
    const content = quote && this.contentOf(quote);
    return content && { quote, content, project };
  }

  private async heldOrNone(id: string): Promise<HeldProject> {
    const held = await this.held(id);
    if (!held) throw new RecordNotFound(`Xero holds no project ${id} that Handover made.`);
    return held;
  }

  private async changeable(id: string): Promise<HeldProject> {
    const held = await this.heldOrNone(id);
    requireNotCancelled(id, projectOf(held.content, held.quote, held.project).status);
    return held;
  }

  private async write(quote: WireQuote, content: ProjectContent): Promise<WireQuote> {
    const dimensions = content.financialDimensions;
    const tracking = dimensions ? await trackingFor(this.organisation, dimensions) : [];
    return this.quotes.change(quote.QuoteID!, projectQuote(content, tracking, this.organisation.config));
  }

  private contentOf(quote: WireQuote): ProjectContent | undefined {
    return projectContentOf(quote, this.organisation.config);
  }

  private workBreakdownOf(template: string): WorkPackage[] {
    const found = this.organisation.config.projectTemplates.find(({ id }) => id === template);
    if (found) return found.workBreakdown;
    throw new RecordRefused(`No project template ${template} is configured for this Xero.`, undefined, 'template');
  }

  private async requireCurrency(currency: string): Promise<void> {
    const currencies = await this.organisation.currencies();
    if (currencies.some(({ Code }) => Code === currency)) return;
    const complaint = `The Xero organisation does not use the currency ${currency}.`;
    throw new RecordRefused(complaint, undefined, 'contractValue/currency');
  }
}

function requireOrder({ start, end }: { start: string; end: string }): void {
  if (end < start) throw new RecordRefused(`The end ${end} lies before the start ${start}.`, undefined, 'end');
}

function requireNotCancelled(id: string, status: ProjectStatus): void {
  if (status === 'cancelled') throw new RecordRefused(`The project ${id} is cancelled.`, undefined, 'status');
}

/** The fields of a change that are there. */
function given<Change extends object>(change: Change): Partial<Change> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Change>;
}
