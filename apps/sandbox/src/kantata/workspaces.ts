import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import type { Collection, Endpoint } from './endpoint.js';
import { type Referenced, referenceIds, referencesOf } from './external-references.js';
import { listed, type WireObject } from './kantata-answer.js';
import { missing } from './kantata-error.js';
import { type Condition, type KantataRow, KantataStore, referenceConditions, stamps } from './kantata-store.js';
import { externalReference, flag, idsOf, type KantataRequest, listOf, objectsOf, pagingOf, text } from './requests.js';

const MOST_AT_ONCE = 100;

const newWorkspace = z.object({ title: text, external_reference: externalReference.optional() });
const workspaceChange = newWorkspace.partial().extend({ archived: z.boolean().optional() });

/** A project as planners see it. */
export interface Workspace extends Referenced {
  title: string;
  archived: boolean;
}

/** Workspaces, Kantata's word for projects. */
@Injectable()
export class Workspaces implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    return [
      { method: 'GET', path: '/workspaces', operation: 'workspaces.list', handle: (request) => this.list(request) },
      {
        method: 'GET',
        path: '/workspaces/:id',
        operation: 'workspaces.read',
        handle: ({ params, query }) => this.read(params.id!, query),
      },
      {
        method: 'POST',
        path: '/workspaces',
        operation: 'workspaces.create',
        handle: (request) => this.create(request),
      },
      {
        method: 'PUT',
        path: '/workspaces/:id',
        operation: 'workspaces.update',
        handle: (request) => this.change(request),
      },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const only = idsOf(query.only);
    const conditions: Condition[] = [
      ...referenceConditions(query),
      ...(only ? [{ sql: 'id = any(?)', value: only }] : []),
      ...(flag(query.include_archived) ? [] : [{ sql: "data->>'archived' = 'false'" }]),
    ];
    const order = query.order === 'created_at:asc' ? 'created_at, id' : 'updated_at desc, id';
    const { rows, total } = await this.store.page<Workspace>('workspace', conditions, paging, order);
    return answerOf(rows, query, { total, paging });
  }

  private async read(id: string, query: KantataRequest['query']): Promise<Answer> {
    const row = (await this.store.byIds<Workspace>('workspace', [id])).get(id);
    if (!row) throw missing('workspace', id);
    return answerOf([row], query);
  }

  private async create({ body, query }: KantataRequest): Promise<Answer> {
    const wanted = objectsOf(body, { one: 'workspace', many: 'workspaces', schema: newWorkspace, most: MOST_AT_ONCE });
    const ids = await this.store.nextIds(wanted.length);
    const rows = await this.store.insert<Workspace>(
      'workspace',
      wanted.map(({ title, external_reference: reference }, index) => ({
        data: {
          title,
          archived: false,
          ...(reference ? { external_reference: { ...reference, id: ids[index]! } } : {}),
        },
        externalReference: reference?.service_model_ref,
      })),
    );
    return answerOf(rows, query);
  }

  private async change({ params, body, query }: KantataRequest): Promise<Answer> {
    const [change] = objectsOf(body, { one: 'workspace', schema: workspaceChange });
    const { external_reference: reference, ...fields } = change!;
    const kept = reference && { external_reference: { ...reference, id: (await this.store.nextIds(1))[0]! } };
    const row = await this.store.patch<Workspace>(
      'workspace',
      params.id!,
      { ...fields, ...kept },
      reference?.service_model_ref,
    );
    if (!row) throw missing('workspace', params.id!);
    return answerOf([row], query);
  }
}

/** A workspace as it is answered. */
export function workspaceOnWire(row: KantataRow<Workspace>, withReferences: boolean): WireObject {
  const { id, data } = row;
  return {
    id,
    title: data.title,
    archived: data.archived,
    ...stamps(row),
    ...(withReferences ? referenceIds(row) : {}),
  };
}

function answerOf(
  rows: readonly KantataRow<Workspace>[],
  { include }: KantataRequest['query'],
  page: { total?: number; paging?: ReturnType<typeof pagingOf> } = {},
): Answer {
  const withReferences = listOf(include)?.includes('external_references') ?? false;
  const included = withReferences ? { external_references: referencesOf(rows) } : {};
  const objects = rows.map((row) => workspaceOnWire(row, withReferences));
  return listed('workspaces', objects, { ...page, included });
}
