import type {
  Assignment,
  Capacity,
  EngagementUsage,
  NewResourceDemand,
  ResourceDemand,
  ResourceDemandChange,
} from '@handover/canonical';
import type { CapacityQuestion, MappingFinding, Page, ResourceDesk } from '@handover/connector-kit';
import { AssignmentReads, type AssignmentsRequest } from './assignments.js';
import { CapacityReads } from './capacity.js';
import { DemandChanges } from './demand-changes.js';
import { DemandCreation } from './demand-creation.js';
import { DemandReads } from './demand-reads.js';
import { DemandValueWrites } from './demand-values.js';
import { engagementUsage } from './engagement-usage.js';
import { inspectAccount } from './inspect-account.js';
import { type KantataAccount, kantataAccount } from './kantata-account.js';
import { KantataClient } from './kantata-client.js';
import type { KantataConfig } from './kantata-config.js';

/** Resource demands as unnamed resources of Kantata's workspaces. */
export class KantataResourceDesk implements ResourceDesk {
  private readonly client: KantataClient;
  private readonly account: KantataAccount;
  private readonly reads: DemandReads;
  private readonly creation: DemandCreation;
  private readonly changes: DemandChanges;
  private readonly capacities: CapacityReads;
  private readonly assignments: AssignmentReads;

  constructor(config: KantataConfig) {
    this.client = new KantataClient(config);
    const account = (this.account = kantataAccount(this.client, config));
    const values = new DemandValueWrites(account);
    this.reads = new DemandReads(account);
    this.creation = new DemandCreation(account, this.reads, values);
    this.changes = new DemandChanges(account, this.reads, this.creation, values);
    this.capacities = new CapacityReads(account);
    this.assignments = new AssignmentReads(account);
  }

  create(demand: NewResourceDemand): Promise<ResourceDemand> {
    return this.creation.create(demand);
  }

  async read(id: string): Promise<ResourceDemand | undefined> {
    return (await this.reads.byId(id))?.demand;
  }

  findByExternalReference(externalReference: string): Promise<ResourceDemand[]> {
    return this.reads.byReference(externalReference);
  }

  update(id: string, version: string, change: ResourceDemandChange): Promise<ResourceDemand> {
    return this.changes.update(id, version, change);
  }

  release(id: string): Promise<ResourceDemand> {
    return this.changes.release(id);
  }

  capacity(question: CapacityQuestion): Promise<Capacity[]> {
    return this.capacities.answer(question);
  }

  usage(projectId: string): Promise<EngagementUsage | undefined> {
    return engagementUsage(this.account, projectId);
  }

  listAssignments(request: AssignmentsRequest): Promise<Page<Assignment>> {
    return this.assignments.page(request);
  }

  /** What of the configuration does not fit the account as it is now. */
  inspect(): Promise<MappingFinding[]> {
    return inspectAccount(this.account);
  }

  /** Closes the connections that wait for use. */
  close(): void {
    this.client.close();
  }
}
