import type {
  FinancialDimensions,
  NewProject,
  Project,
  ProjectChange,
  ProjectStatus,
  ProjectSummary,
  ProjectUsage,
} from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

/** The ERP's projects. Methods throw the failures of `failures.ts`. */
export interface ProjectLedger {
  /** Creates the project with the work breakdown of its template, in one step: all of it or nothing. */
  create(project: NewProject): Promise<Project>;
  read(id: string): Promise<Project | undefined>;
  /** All projects that carry the external reference: none, one, or, where something went wrong, several. */
  findByExternalReference(externalReference: string): Promise<Project[]>;
  /** Every project that the ERP holds, whoever made it; one that is made meanwhile may be missing. */
  list(request: PageRequest): Promise<Page<ProjectSummary>>;
  /** Throws StaleVersion when `version` is not the current one. */
  update(id: string, version: string, change: ProjectChange): Promise<Project>;
  assignFinancialDimensions(id: string, dimensions: FinancialDimensions): Promise<Project>;
  /** Closed: finished. Cancelled: never used. Frozen: no more time or cost, kept as it is. Repeating it changes nothing. */
  setStatus(id: string, status: Exclude<ProjectStatus, 'open'>): Promise<Project>;
  /** What was booked on the project; undefined when there is no such project. */
  usage(id: string): Promise<ProjectUsage | undefined>;
}
