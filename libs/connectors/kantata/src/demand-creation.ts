import type { NewResourceDemand, ResourceDemand } from '@handover/canonical';
import { allOf, RecordConflict, RecordRefused } from '@handover/connector-kit';
import { Batch } from './batch.js';
import { demandOf, minutesOf } from './demand-mapping.js';
import type { DemandReads } from './demand-reads.js';
import type { DemandValueWrites } from './demand-values.js';
import { groupOf } from './external-references.js';
import type { KantataAccount } from './kantata-account.js';
import { PAGE } from './kantata-client.js';
import { created } from './kantata-failures.js';
import type { WireAllocation, WireResource } from './wire.js';

interface NewResource {
  workspaceId: number;
  roleId: number;
  reference: string;
}

interface NewAllocation {
  resourceId: string;
  minutes: number;
  start: string;
  end: string;
}

/**
 * Creates demands in several calls: an unnamed resource that carries the reference, its custom fields and skills, and
 * last its allocation. A demand without allocation is not finished: nobody is told of it, and the next attempt to create
 * it goes on where the last one ended. So a create may be repeated after any failure.
 */
export class DemandCreation {
  private readonly lookUps: Batch<string, WireResource | undefined>;
  private readonly resources: Batch<NewResource, WireResource>;
  private readonly allocations: Batch<NewAllocation, WireAllocation>;

  constructor(
    private readonly account: KantataAccount,
    private readonly reads: DemandReads,
    private readonly values: DemandValueWrites,
  ) {
    this.lookUps = new Batch({ most: PAGE, send: (references) => this.lookUp(references) });
    this.resources = new Batch({
      most: PAGE,
      send: (resources) => this.createResources(resources),
      alone: async (resource) =>
        (await this.lookUps.add(resource.reference)) ?? (await this.createResources([resource]))[0]!,
    });
    this.allocations = new Batch({
      most: PAGE,
      send: (allocations) => this.createAllocations(allocations),
      alone: async (allocation) =>
        (await this.allocationOf(allocation.resourceId)) ?? (await this.createAllocations([allocation]))[0]!,
    });
  }

  /** @throws RecordConflict when the reference is taken */
  async create(demand: NewResourceDemand): Promise<ResourceDemand> {
    const { catalogue, workspaces } = this.account;
    const minutes = minutesOf(demand.hours);
    const [roleId, skillIds] = await Promise.all([
      catalogue.roleId(demand.role),
      Promise.all(demand.skills.map((skill, position) => catalogue.skillId(skill, position))),
      catalogue.demandFieldIds(),
    ]);
    const [workspaceId, begun] = await Promise.all([
      workspaces.idFor(demand),
      this.lookUps.add(demand.externalReference),
    ]);
    const known = begun && (await this.goOn(begun, { workspaceId, role: demand.role }));
    const wanted = { workspaceId, roleId, reference: demand.externalReference };
    const resource = known?.resource ?? (await this.resources.add(wanted));
    const missing = skillIds.filter((_, position) => !known?.skills.includes(demand.skills[position]!));
    const { name, legalEntity, region, certainty } = demand;
    try {
      await allOf([
        this.values.set({ resourceId: resource.id, values: { name, legalEntity, region, certainty } }),
        ...missing.map((skillId) => this.addSkill(resource.id, skillId)),
      ]);
      const plan = { resourceId: resource.id, minutes, start: demand.start, end: demand.end };
      return this.finished(demand, resource, await this.allocations.add(plan));
    } catch (error) {
      if (error instanceof RecordRefused) await this.forget(resource);
      throw error;
    }
  }

  /** Asks for another skill of the resource; these can only be written one by one. */
  async addSkill(resourceId: string, skillId: number): Promise<void> {
    await this.account.client.write('POST', '/workspace_resource_skills', {
      workspace_resource_skill: { workspace_resource_id: Number(resourceId), skill_id: skillId },
    });
  }

  /** What an earlier attempt left, if it can be used. */
  private async goOn(
    begun: WireResource,
    wanted: { workspaceId: number; role: string },
  ): Promise<{ resource: WireResource; skills: string[] } | undefined> {
    const held = await this.reads.byId(begun.id);
    if (!held) return undefined;
    if (held.demand) throw new RecordConflict('Kantata holds a demand with this reference already.');
    const { catalogue } = this.account;
    const { resource } = held;
    const usable =
      Number(resource.workspace_id) === wanted.workspaceId &&
      catalogue.roleOf(resource.role_name ?? '') === wanted.role;
    if (usable) {
      return { resource, skills: held.skills.map(({ cached_skill_name: name }) => catalogue.skillOf(name)) };
    }
    await this.account.client.delete(`/workspace_resources/${resource.id}`);
    return undefined;
  }

  /** A refused demand leaves nothing behind; where even that fails, a resource without allocation remains. */
  private async forget({ id }: WireResource): Promise<void> {
    await this.account.client.delete(`/workspace_resources/${id}`).catch(() => undefined);
  }

  private finished(demand: NewResourceDemand, resource: WireResource, allocation: WireAllocation): ResourceDemand {
    const { externalReference, projectId, role, skills, name, legalEntity, region, certainty } = demand;
    return demandOf({
      id: resource.id,
      externalReference,
      projectId,
      role,
      skills,
      fields: { name, legalEntity, region, certainty },
      plan: { hours: allocation.minutes / 60, start: allocation.start_date, end: allocation.end_date },
      employee: undefined,
      updated: [resource.updated_at, allocation.updated_at],
    })!;
  }

  private async lookUp(references: readonly string[]): Promise<(WireResource | undefined)[]> {
    const answer = await this.account.client.all('/workspace_resources', {
      ...this.account.references.carrying('resource-demand', references),
      include_unnamed: true,
      include: 'external_references',
    });
    const found = new Map(
      answer
        .rows<WireResource>()
        .map((row) => [this.account.references.read(answer, row, 'resource-demand'), row] as const),
    );
    return references.map((reference) => found.get(reference));
  }

  private async createResources(resources: readonly NewResource[]): Promise<WireResource[]> {
    const { client, references } = this.account;
    const answer = await client.write(
      'POST',
      '/workspace_resources',
      {
        workspace_resources: resources.map(({ workspaceId, roleId, reference }) => ({
          workspace_id: workspaceId,
          role_id: roleId,
          external_reference: references.written('resource-demand', reference, groupOf(reference)),
        })),
      },
      { include: 'external_references' },
    );
    const rows = answer.rows<WireResource>();
    return resources.map(({ reference }) =>
      created(rows.find((row) => references.read(answer, row, 'resource-demand') === reference)),
    );
  }

  private async createAllocations(allocations: readonly NewAllocation[]): Promise<WireAllocation[]> {
    const answer = await this.account.client.write('POST', '/workspace_allocations', {
      // Only somebody with a name can be allocated firmly; the certainty of a demand is in a field of its own.
      workspace_allocations: allocations.map(({ resourceId, minutes, start, end }) => ({
        resource_id: Number(resourceId),
        start_date: start,
        end_date: end,
        minutes,
        hard: false,
      })),
    });
    const rows = answer.rows<WireAllocation>();
    return allocations.map(({ resourceId }) =>
      created(rows.find(({ workspace_resource_id: id }) => String(id) === resourceId)),
    );
  }

  private async allocationOf(resourceId: string): Promise<WireAllocation | undefined> {
    const query = { workspace_resource_ids: resourceId };
    return (await this.account.client.all('/workspace_allocations', query)).rows<WireAllocation>()[0];
  }
}
