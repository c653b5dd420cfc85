import type {
  Assignment,
  Capacity,
  EngagementUsage,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import type { Page, PageRequest } from './page.js';

export interface CapacityQuestion {
  role?: string;
  region?: string;
  /** Monday of the first ISO week. */
  fromWeek: string;
  /** Monday of the last ISO week. */
  toWeek: string;
}

/** The PSA's resource management. Methods throw the failures of `failures.ts`. */
export interface ResourceDesk {
  create(demand: NewResourceDemand): Promise<ResourceDemand>;
  read(id: string): Promise<ResourceDemand | undefined>;
  /** Demands whose external reference is this one, or this one followed by `#part`. */
  findByExternalReference(externalReference: string): Promise<ResourceDemand[]>;
  /** Throws StaleVersion when `version` is not the current one. */
  update(id: string, version: string, change: ResourceDemandChange): Promise<ResourceDemand>;
  /** The demand is no longer needed. Repeating it changes nothing. */
  release(id: string): Promise<ResourceDemand>;
  capacity(question: CapacityQuestion): Promise<Capacity[]>;
  /** What was booked on a project; undefined when the PSA has nothing that stands for it, or no time of its own. */
  usage(projectId: string): Promise<EngagementUsage | undefined>;
  listAssignments(request: PageRequest & { projectId?: string; demandId?: string }): Promise<Page<Assignment>>;
}
