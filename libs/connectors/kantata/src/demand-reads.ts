import type { ResourceDemand } from '@handover/canonical';
import type { DemandField } from './catalogue.js';
import { demandOf, planOf } from './demand-mapping.js';
import { groupOf } from './external-references.js';
import type { KantataAccount } from './kantata-account.js';
import type { KantataAnswer } from './kantata-answer.js';
import type { KantataQuery } from './kantata-client.js';
import type { WireAllocation, WireCustomFieldValue, WireResource, WireResourceSkill } from './wire.js';

/** A demand and the objects that it is made of. */
export interface HeldDemand {
  resource: WireResource;
  allocations: WireAllocation[];
  skills: WireResourceSkill[];
  /** Undefined while its creation is not finished. */
  demand: ResourceDemand | undefined;
}

/** Reads demands: resources of workspaces that carry our reference, with their allocations, skills and custom fields. */
export class DemandReads {
  constructor(private readonly account: KantataAccount) {}

  async byId(id: string): Promise<HeldDemand | undefined> {
    // Ids are numbers; anything else would be an invalid request, not a resource that is not there.
    return /^\d{1,15}$/.test(id) ? (await this.held({ only: id }))[0] : undefined;
  }

  /** Finished demands that carry the reference, or the reference and `#part`. */
  async byReference(reference: string): Promise<ResourceDemand[]> {
    const { references } = this.account;
    const held = await this.held(references.ofGroup('resource-demand', groupOf(reference)));
    return held.flatMap(({ demand }) => {
      if (!demand) return [];
      const { externalReference } = demand;
      return externalReference === reference || externalReference.startsWith(`${reference}#`) ? [demand] : [];
    });
  }

  private async held(filter: KantataQuery): Promise<HeldDemand[]> {
    const { client } = this.account;
    const answer = await client.all('/workspace_resources', {
      ...filter,
      include_unnamed: true,
      include: 'user,external_references,custom_field_values',
      order: 'created_at:asc',
    });
    const resources = answer.rows<WireResource>().filter((row) => this.referenceOf(answer, row) !== undefined);
    const ids = resources.map(({ id }) => id);
    const [allocations, skills] = await Promise.all([
      client.allOf('/workspace_allocations', 'workspace_resource_ids', ids, { order: 'updated_at:asc' }),
      client.allOf('/workspace_resource_skills', 'workspace_resource_ids', ids, {
        include: 'workspace_resource',
        order: 'created_at:asc',
      }),
    ]);
    const allocationsOf = grouped(allocations.rows<WireAllocation>());
    const skillsOf = grouped(skills.rows<WireResourceSkill>());
    return Promise.all(
      resources.map((resource) =>
        this.holding(answer, resource, allocationsOf.get(resource.id) ?? [], skillsOf.get(resource.id) ?? []),
      ),
    );
  }

  private async holding(
    answer: KantataAnswer,
    resource: WireResource,
    allocations: WireAllocation[],
    skills: WireResourceSkill[],
  ): Promise<HeldDemand> {
    const { catalogue, employees, workspaces } = this.account;
    const [projectId, employee] = await Promise.all([
      workspaces.projectOf(resource.workspace_id),
      resource.user_id ? employees.numberOf(resource.user_id) : undefined,
    ]);
    const demand = demandOf({
      id: resource.id,
      externalReference: this.referenceOf(answer, resource)!,
      projectId,
      role: catalogue.roleOf(resource.role_name ?? ''),
      skills: skills.map(({ cached_skill_name: name }) => catalogue.skillOf(name)),
      fields: this.fieldsOf(answer, resource),
      plan: planOf(allocations),
      employee,
      updated: [resource, ...allocations].map(({ updated_at: updated }) => updated),
    });
    return { resource, allocations, skills, demand };
  }

  private referenceOf(answer: KantataAnswer, resource: WireResource): string | undefined {
    return this.account.references.read(answer, resource, 'resource-demand');
  }

  private fieldsOf(answer: KantataAnswer, resource: WireResource): Partial<Record<DemandField, string>> {
    const { fields } = this.account.config;
    const values = new Map(
      answer
        .included<WireCustomFieldValue>('custom_field_values', resource.custom_field_value_ids)
        .map(({ custom_field_name: name, value }) => [name, String(value ?? '')]),
    );
    const named = (['name', 'legalEntity', 'region', 'certainty', 'released'] as const).map(
      (field) => [field, values.get(fields[field])] as const,
    );
    return Object.fromEntries(named.filter(([, value]) => value));
  }
}

function grouped<Row extends { workspace_resource_id: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.workspace_resource_id);
    if (group) group.push(row);
    else groups.set(row.workspace_resource_id, [row]);
  }
  return groups;
}
