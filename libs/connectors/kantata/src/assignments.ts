import type { Assignment } from '@handover/canonical';
import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import type { KantataAccount } from './kantata-account.js';
import { type KantataQuery, PAGE } from './kantata-client.js';
import type { WireAllocation, WireResource } from './wire.js';

/** Assignments of what. */
export type AssignmentsRequest = PageRequest & { projectId?: string; demandId?: string };

/** Allocations of people with a name, a page of Kantata for a page of ours. The cursor is the number of the page. */
export class AssignmentReads {
  constructor(private readonly account: KantataAccount) {}

  async page({ limit, cursor, projectId, demandId }: AssignmentsRequest): Promise<Page<Assignment>> {
    const page = cursor === undefined ? 1 : pageIn(cursor);
    const filter = await this.filter({ projectId, demandId });
    if (!filter) return { items: [] };
    const size = Math.min(limit, PAGE);
    const answer = await this.account.client.page('/workspace_allocations', {
      ...filter,
      named_resources_only: true,
      order: 'updated_at:asc',
      page,
      per_page: size,
    });
    const items = await this.assignments(answer.rows<WireAllocation>());
    return { items, ...(page * size < answer.count ? { nextCursor: String(page + 1) } : {}) };
  }

  /** Undefined when nothing can match. */
  private async filter(of: Pick<AssignmentsRequest, 'projectId' | 'demandId'>): Promise<KantataQuery | undefined> {
    const { projectId, demandId } = of;
    if (demandId !== undefined && !/^\d{1,15}$/.test(demandId)) return undefined;
    const workspace = projectId === undefined ? undefined : await this.account.workspaces.idOf(projectId);
    if (projectId !== undefined && workspace === undefined) return undefined;
    return { workspace_resource_ids: demandId, workspace_ids: workspace };
  }

  private async assignments(allocations: WireAllocation[]): Promise<Assignment[]> {
    const { client, employees, workspaces } = this.account;
    const ids = [...new Set(allocations.map(({ workspace_resource_id: id }) => id))];
    const resources = await client.allOf('/workspace_resources', 'only', ids, { include: 'user' });
    const resourceOf = new Map(resources.rows<WireResource>().map((resource) => [resource.id, resource]));
    const assignments = allocations.map(async (allocation): Promise<Assignment[]> => {
      const resource = resourceOf.get(allocation.workspace_resource_id);
      if (!resource?.user_id) return [];
      const [projectId, employee] = await Promise.all([
        workspaces.projectOf(resource.workspace_id),
        employees.numberOf(resource.user_id),
      ]);
      const { id, start_date: start, end_date: end, minutes } = allocation;
      return [
        {
          id,
          demandId: resource.id,
          ...(projectId === undefined ? {} : { projectId }),
          employee,
          hours: minutes / 60,
          start,
          end,
        },
      ];
    });
    return (await Promise.all(assignments)).flat();
  }
}

function pageIn(cursor: string): number {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  throw new RecordRefused('The cursor is none of this list.', cursor.slice(0, 100), 'cursor');
}
