import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import { type Collection, type Endpoint, noContent } from './endpoint.js';
import { listed, type WireObject } from './kantata-answer.js';
import { badRequest, invalid, missing } from './kantata-error.js';
import { type Condition, type KantataRow, KantataStore, stamps } from './kantata-store.js';
import { flag, id, idsOf, type KantataRequest, objectsOf, pagingOf } from './requests.js';
import type { WorkspaceResource } from './workspace-resources.js';

const MOST_AT_ONCE = 200;

const minutes = z.int().min(0).max(2_147_483_647);
const day = z.iso.date();
const newAllocation = z.object({
  resource_id: id,
  start_date: day,
  end_date: day,
  minutes,
  hard: z.boolean().default(false),
  notes: z.string().max(4_000).nullish(),
});
const allocationChange = newAllocation.partial().omit({ hard: true }).extend({ hard: z.boolean().optional() });

/** Minutes of a resource between two days. */
interface Allocation {
  workspace_resource_id: string;
  workspace_id: string;
  start_date: string;
  end_date: string;
  minutes: number;
  hard: boolean;
  notes: string | null;
}

/** Allocations of resources. */
@Injectable()
export class WorkspaceAllocations implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    const path = '/workspace_allocations';
    return [
      { method: 'GET', path, operation: 'workspace_allocations.list', handle: (request) => this.list(request) },
      { method: 'POST', path, operation: 'workspace_allocations.create', handle: (request) => this.create(request) },
      {
        method: 'PUT',
        path: `${path}/:id`,
        operation: 'workspace_allocations.update',
        handle: (request) => this.change(request),
      },
      {
        method: 'DELETE',
        path: `${path}/:id`,
        operation: 'workspace_allocations.delete',
        handle: async ({ params }) => {
          if (!(await this.store.remove('allocation', params.id!))) throw missing('workspace allocation', params.id!);
          return noContent;
        },
      },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const order = query.order === 'updated_at:asc' ? 'updated_at, id' : 'updated_at desc, id';
    const conditions = [...byId(query), ...byResource(query), ...byDates(query)];
    const { rows, total } = await this.store.page<Allocation>('allocation', conditions, paging, order);
    return listed('workspace_allocations', rows.map(onWire), { total, paging });
  }

  private async create({ body }: KantataRequest): Promise<Answer> {
    const wanted = objectsOf(body, {
      one: 'workspace_allocation',
      many: 'workspace_allocations',
      schema: newAllocation,
      most: MOST_AT_ONCE,
    });
    const resources = await this.store.byIds<WorkspaceResource>(
      'resource-demand',
      wanted.map(({ resource_id: resource }) => String(resource)),
    );
    const allocations = wanted.map(({ resource_id: resourceId, notes, ...allocation }) => {
      const resource = resources.get(String(resourceId));
      if (!resource) throw invalid('resource_id', `There is no resource ${resourceId}.`);
      checked(allocation, resource.data);
      const { workspace_id: workspace } = resource.data;
      return { ...allocation, notes: notes ?? null, workspace_resource_id: resource.id, workspace_id: workspace };
    });
    const rows = await this.store.insert<Allocation>(
      'allocation',
      allocations.map((data) => ({ data })),
    );
    return listed('workspace_allocations', rows.map(onWire));
  }

  private async change({ params, body }: KantataRequest): Promise<Answer> {
    const [change] = objectsOf(body, { one: 'workspace_allocation', schema: allocationChange });
    const { resource_id: resourceId, ...fields } = change!;
    const row = (await this.store.byIds<Allocation>('allocation', [params.id!])).get(params.id!);
    if (!row) throw missing('workspace allocation', params.id!);
    const owner = resourceId === undefined ? row.data.workspace_resource_id : String(resourceId);
    const resource = (await this.store.byIds<WorkspaceResource>('resource-demand', [owner])).get(owner);
    if (!resource) throw invalid('resource_id', `There is no resource ${owner}.`);
    checked({ ...row.data, ...fields }, resource.data);
    const moved = { workspace_resource_id: owner, workspace_id: resource.data.workspace_id };
    const changed = await this.store.patch<Allocation>('allocation', params.id!, { ...fields, ...moved });
    return listed('workspace_allocations', [onWire(changed!)]);
  }
}

/** Throws a 422 for dates in the wrong order, and for a firm allocation of nobody. */
function checked(
  { start_date: start, end_date: end, hard }: Pick<Allocation, 'start_date' | 'end_date' | 'hard'>,
  resource: WorkspaceResource,
): void {
  if (end < start) throw invalid('end_date', `The end date ${end} lies before the start date ${start}.`);
  if (hard && resource.user_id === null) throw invalid('hard', 'An unnamed resource cannot be allocated firmly.');
}

function byId(query: KantataRequest['query']): Condition[] {
  const condition = (ids: string[] | undefined, sql: string): Condition[] => (ids ? [{ sql, value: ids }] : []);
  return [
    ...condition(idsOf(query.only), 'id = any(?)'),
    ...condition(idsOf(query.workspace_ids), "data->>'workspace_id' = any(?)"),
    ...condition(idsOf(query.workspace_resource_ids), "data->>'workspace_resource_id' = any(?)"),
  ];
}

function byResource(query: KantataRequest['query']): Condition[] {
  const owner = (
    condition: string,
  ): string => `data->>'workspace_resource_id' in (select resource.id from records resource
    where resource.system = 'psa' and resource.type = 'resource-demand' and ${condition})`;
  const users = idsOf(query.user_ids);
  return [
    ...(flag(query.named_resources_only) ? [{ sql: owner("resource.data->>'user_id' is not null") }] : []),
    ...(flag(query.unnamed_resources_only) ? [{ sql: owner("resource.data->>'user_id' is null") }] : []),
    ...(users ? [{ sql: owner("resource.data->>'user_id' = any(?)"), value: users }] : []),
  ];
}

function byDates({ overlaps_with_date_range: range }: KantataRequest['query']): Condition[] {
  if (range === undefined) return [];
  const [first, last, ...more] = range.split(':');
  if (more.length > 0 || !day.safeParse(first).success || !day.safeParse(last).success) {
    throw badRequest(`"${range}" is no range of dates.`);
  }
  return [
    { sql: "data->>'start_date' <= ?", value: last },
    { sql: "data->>'end_date' >= ?", value: first },
  ];
}

function onWire(row: KantataRow<Allocation>): WireObject {
  const { workspace_id: _workspace, ...allocation } = row.data;
  return { id: row.id, ...allocation, ...stamps(row) };
}
