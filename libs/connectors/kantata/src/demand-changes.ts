import type { ResourceDemand, ResourceDemandChange } from '@handover/canonical';
import { allOf, RecordNotFound, RecordRefused, StaleVersion } from '@handover/connector-kit';
import type { DemandField } from './catalogue.js';
import type { DemandCreation } from './demand-creation.js';
import { minutesOf, releasedText } from './demand-mapping.js';
import type { DemandReads, HeldDemand } from './demand-reads.js';
import type { DemandValueWrites } from './demand-values.js';
import type { KantataAccount } from './kantata-account.js';
import { inMidst } from './kantata-failures.js';

type Finished = HeldDemand & { demand: ResourceDemand };

/** Changes and releases demands. Both read first, and write only what is different. */
export class DemandChanges {
  constructor(
    private readonly account: KantataAccount,
    private readonly reads: DemandReads,
    private readonly creation: DemandCreation,
    private readonly values: DemandValueWrites,
  ) {}

  async update(id: string, version: string, change: ResourceDemandChange): Promise<ResourceDemand> {
    const held = await this.finished(id);
    if (held.demand.version !== version) throw new StaleVersion('The demand was changed since it was read.');
    if (held.demand.status === 'released') {
      throw new RecordRefused('The demand is released; it can no longer be changed.', undefined, 'status');
    }
    const skills = await this.skillChanges(held, change.skills);
    let wrote = false;
    try {
      // First what Kantata may refuse.
      wrote = await this.project(held, change);
      wrote = (await this.plan(held, change)) || wrote;
    } catch (error) {
      throw wrote ? inMidst(error) : error;
    }
    try {
      await allOf([this.fields(held, change), ...skills.map((write) => write())]);
      return (await this.finished(id)).demand;
    } catch (error) {
      throw inMidst(error);
    }
  }

  /**
   * Keeps what was planned in a custom field and deletes the allocations, so that nobody is looked for any more. The
   * resource stays: it carries the reference.
   */
  async release(id: string): Promise<ResourceDemand> {
    const held = await this.finished(id);
    const { demand, allocations } = held;
    if (demand.status !== 'released') {
      await this.values.set({ resourceId: id, values: { released: releasedText(demand) } });
    }
    for (const allocation of allocations) await this.deleteOnce(`/workspace_allocations/${allocation.id}`);
    return demand.status === 'released' && allocations.length === 0 ? demand : (await this.finished(id)).demand;
  }

  private async finished(id: string): Promise<Finished> {
    const held = await this.reads.byId(id);
    if (!held?.demand) throw new RecordNotFound(`Kantata holds no demand "${id}".`);
    return held as Finished;
  }

  /** Whether it wrote something, as {@link project}. */
  private async plan({ demand, allocations }: Finished, { hours, start, end }: ResourceDemandChange): Promise<boolean> {
    const change = {
      ...(hours === undefined || hours === demand.hours ? {} : { minutes: minutesOf(hours) }),
      ...(start === undefined || start === demand.start ? {} : { start_date: start }),
      ...(end === undefined || end === demand.end ? {} : { end_date: end }),
    };
    const fields = Object.keys(change);
    if (fields.length === 0) return false;
    if (allocations.length > 1) {
      const field = { minutes: 'hours', start_date: 'start', end_date: 'end' }[fields[0]!];
      throw new RecordRefused('The demand was split into several allocations; plan them in Kantata.', undefined, field);
    }
    await this.account.client.write('PUT', `/workspace_allocations/${allocations[0]!.id}`, {
      workspace_allocation: change,
    });
    return true;
  }

  private async project({ demand, resource }: Finished, { projectId }: ResourceDemandChange): Promise<boolean> {
    if (projectId === undefined || projectId === demand.projectId) return false;
    if (demand.projectId !== undefined) {
      throw new RecordRefused(
        `The demand is in the workspace of the project "${demand.projectId}" and cannot be moved.`,
        undefined,
        'projectId',
      );
    }
    await this.account.workspaces.assign(Number(resource.workspace_id), projectId);
    return true;
  }

  private async fields({ demand, resource }: Finished, change: ResourceDemandChange): Promise<void> {
    const values = (['region', 'certainty'] as const)
      .filter((field) => change[field] !== undefined && change[field] !== demand[field])
      .map((field): [DemandField, string] => [field, change[field]!]);
    if (values.length > 0) await this.values.set({ resourceId: resource.id, values: Object.fromEntries(values) });
  }

  private async skillChanges(
    { demand, skills, resource }: Finished,
    wanted: string[] | undefined,
  ): Promise<(() => Promise<void>)[]> {
    if (wanted === undefined) return [];
    const { catalogue } = this.account;
    const added = wanted.filter((skill) => !demand.skills.includes(skill));
    const addedIds = await Promise.all(added.map((skill) => catalogue.skillId(skill, wanted.indexOf(skill))));
    const removed = skills.filter(({ cached_skill_name: name }) => !wanted.includes(catalogue.skillOf(name)));
    return [
      ...addedIds.map((skillId) => () => this.creation.addSkill(resource.id, skillId)),
      ...removed.map(
        ({ id }) =>
          () =>
            this.deleteOnce(`/workspace_resource_skills/${id}`),
      ),
    ];
  }

  private async deleteOnce(path: string): Promise<void> {
    await this.account.client.delete(path).catch((error: unknown) => {
      if (!(error instanceof RecordNotFound)) throw error;
    });
  }
}
