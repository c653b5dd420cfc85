import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import { valueIds, valuesOf, type WithFields } from './custom-fields.js';
import { type Collection, type Endpoint, noContent } from './endpoint.js';
import { type Referenced, referenceIds, referencesOf } from './external-references.js';
import { listed, type WireObject } from './kantata-answer.js';
import { invalid, missing } from './kantata-error.js';
import { type Condition, type KantataRow, KantataStore, referenceConditions, stamps } from './kantata-store.js';
import { type User, userOnWire } from './people.js';
import {
  externalReference,
  flag,
  id,
  idsOf,
  type KantataRequest,
  listOf,
  objectsOf,
  pagingOf,
  text,
} from './requests.js';
import { type Workspace, workspaceOnWire } from './workspaces.js';

const MOST_AT_ONCE = 200;

const newResource = z.object({
  workspace_id: id,
  user_id: id.nullish(),
  role_id: id.nullish(),
  external_reference: externalReference.optional(),
});
const resourceChange = z.object({ label: text.optional(), user_id: id.nullish(), role_id: id.optional() });

/** Somebody, or as yet nobody, in a role of a workspace. */
export interface WorkspaceResource extends Referenced, WithFields {
  workspace_id: string;
  user_id: string | null;
  role_id: string | null;
  label?: string;
}

/** Named and unnamed resources of workspaces. */
@Injectable()
export class WorkspaceResources implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    const path = '/workspace_resources';
    return [
      { method: 'GET', path, operation: 'workspace_resources.list', handle: (request) => this.list(request) },
      { method: 'POST', path, operation: 'workspace_resources.create', handle: (request) => this.create(request) },
      {
        method: 'GET',
        path: `${path}/:id`,
        operation: 'workspace_resources.read',
        handle: ({ params, query }) => this.read(params.id!, query),
      },
      {
        method: 'PUT',
        path: `${path}/:id`,
        operation: 'workspace_resources.update',
        handle: (request) => this.change(request),
      },
      {
        method: 'DELETE',
        path: `${path}/:id`,
        operation: 'workspace_resources.delete',
        handle: async ({ params }) => {
          if (!(await this.store.remove('resource-demand', params.id!)))
            throw missing('workspace resource', params.id!);
          return noContent;
        },
      },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const only = idsOf(query.only);
    const named = !flag(query.include_unnamed) && !flag(query.only_unnamed);
    const conditions: Condition[] = [
      ...referenceConditions(query),
      ...(only ? [{ sql: 'id = any(?)', value: only }] : []),
      ...(query.workspace_id === undefined ? [] : [{ sql: "data->>'workspace_id' = ?", value: query.workspace_id }]),
      ...(query.user_id === undefined ? [] : [{ sql: "data->>'user_id' = ?", value: query.user_id }]),
      ...(query.role_id === undefined ? [] : [{ sql: "data->>'role_id' = ?", value: query.role_id }]),
      ...(named ? [{ sql: "data->>'user_id' is not null" }] : []),
      ...(flag(query.only_unnamed) ? [{ sql: "data->>'user_id' is null" }] : []),
    ];
    const order = query.order === 'created_at:asc' ? 'created_at, id' : 'updated_at desc, id';
    const { rows, total } = await this.store.page<WorkspaceResource>('resource-demand', conditions, paging, order);
    return this.answer(rows, query, { total, paging });
  }

  private async read(resourceId: string, query: KantataRequest['query']): Promise<Answer> {
    const row = (await this.store.byIds<WorkspaceResource>('resource-demand', [resourceId])).get(resourceId);
    if (!row) throw missing('workspace resource', resourceId);
    return this.answer([row], query);
  }

  private async create({ body, query }: KantataRequest): Promise<Answer> {
    const wanted = objectsOf(body, {
      one: 'workspace_resource',
      many: 'workspace_resources',
      schema: newResource,
      most: MOST_AT_ONCE,
    });
    const unnamed = wanted.find(({ user_id: user, role_id: role }) => user == null && role == null);
    if (unnamed) throw invalid('role_id', 'Unnamed resources need a role.');
    await Promise.all([
      this.exist('workspace', 'workspace_id', wanted),
      this.exist('role', 'role_id', wanted),
      this.exist('user', 'user_id', wanted),
    ]);
    const ids = await this.store.nextIds(wanted.length);
    const rows = await this.store.insert<WorkspaceResource>(
      'resource-demand',
      wanted.map(({ workspace_id: workspace, user_id: user, role_id: role, external_reference: reference }, index) => ({
        data: {
          workspace_id: String(workspace),
          user_id: user == null ? null : String(user),
          role_id: role == null ? null : String(role),
          ...(reference ? { external_reference: { ...reference, id: ids[index]! } } : {}),
        },
        externalReference: reference?.service_model_ref,
      })),
    );
    return this.answer(rows, query);
  }

  private async change({ params, body, query }: KantataRequest): Promise<Answer> {
    const [change] = objectsOf(body, { one: 'workspace_resource', schema: resourceChange });
    const { label, user_id: user, role_id: role } = change!;
    await Promise.all([this.exist('user', 'user_id', [change!]), this.exist('role', 'role_id', [change!])]);
    const row = await this.store.patch<WorkspaceResource>('resource-demand', params.id!, {
      ...(label === undefined ? {} : { label }),
      ...(user === undefined ? {} : { user_id: user === null ? null : String(user) }),
      ...(role === undefined ? {} : { role_id: String(role) }),
    });
    if (!row) throw missing('workspace resource', params.id!);
    return this.answer([row], query);
  }

  private async exist<Field extends string>(
    type: 'workspace' | 'role' | 'user',
    field: Field,
    objects: readonly Partial<Record<Field, number | null>>[],
  ): Promise<void> {
    const ids = objects.flatMap((each) => (each[field] == null ? [] : [String(each[field])]));
    const found = await this.store.byIds<{ archived?: boolean }>(type, ids);
    const absent = ids.find((each) => !found.has(each));
    if (absent !== undefined) throw invalid(field, `There is no ${type} ${absent}.`);
    const archived = ids.find((each) => found.get(each)!.data.archived);
    if (archived !== undefined) throw invalid(field, `The ${type} ${archived} is archived.`);
  }

  private async answer(
    rows: readonly KantataRow<WorkspaceResource>[],
    { include }: KantataRequest['query'],
    page: { total?: number; paging?: ReturnType<typeof pagingOf> } = {},
  ): Promise<Answer> {
    const wants = new Set(listOf(include));
    const [roles, users, workspaces] = await Promise.all([
      this.store.byIds<{ name: string }>('role', idsIn(rows, 'role_id')),
      wants.has('user') ? this.store.byIds<User>('user', idsIn(rows, 'user_id')) : new Map<string, KantataRow<User>>(),
      wants.has('workspace')
        ? this.store.byIds<Workspace>('workspace', idsIn(rows, 'workspace_id'))
        : new Map<string, KantataRow<Workspace>>(),
    ]);
    const objects = rows.map((row) => resourceOnWire(row, wants, roles));
    const included = {
      ...(wants.has('user') ? { users: [...users.values()].map((user) => userOnWire(user, new Set())) } : {}),
      ...(wants.has('role') ? { roles: [...roles.values()].map((role) => ({ id: role.id, ...role.data })) } : {}),
      ...(wants.has('workspace')
        ? { workspaces: [...workspaces.values()].map((workspace) => workspaceOnWire(workspace, false)) }
        : {}),
      ...(wants.has('external_references') ? { external_references: referencesOf(rows) } : {}),
      ...(wants.has('custom_field_values') ? { custom_field_values: valuesOf('Resource', rows) } : {}),
    };
    return listed('workspace_resources', objects, { ...page, included });
  }
}

function resourceOnWire(
  row: KantataRow<WorkspaceResource>,
  wants: ReadonlySet<string>,
  roles: ReadonlyMap<string, KantataRow<{ name: string }>>,
): WireObject {
  const { id: resourceId, data } = row;
  const role = roles.get(data.role_id ?? '')?.data.name ?? null;
  return {
    id: resourceId,
    workspace_id: Number(data.workspace_id),
    label: data.label ?? role,
    role_name: role,
    ...stamps(row),
    ...(wants.has('user') ? { user_id: data.user_id } : {}),
    ...(wants.has('role') ? { role_id: data.role_id } : {}),
    ...(wants.has('external_references') ? referenceIds(row) : {}),
    ...(wants.has('custom_field_values') ? valueIds(row) : {}),
  };
}

function idsIn(
  rows: readonly KantataRow<WorkspaceResource>[],
  field: 'role_id' | 'user_id' | 'workspace_id',
): string[] {
  return rows.flatMap(({ data }) => data[field] ?? []);
}
