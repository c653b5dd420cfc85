import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../faults/with-faults.js';
import type { Collection, Endpoint } from './endpoint.js';
import { listed, type WireObject } from './kantata-answer.js';
import { invalid } from './kantata-error.js';
import { type Condition, type KantataRow, KantataStore, stamps } from './kantata-store.js';
import { id, idsOf, type KantataRequest, objectsOf, pagingOf } from './requests.js';

const MOST_AT_ONCE = 100;

const newTimeEntry = z.object({
  workspace_id: id,
  user_id: id.optional(),
  date_performed: z.iso.date(),
  time_in_minutes: z.int().min(0).max(2_147_483_647),
  billable: z.boolean().default(true),
  notes: z.string().max(4_000).nullish(),
});

/** Minutes that somebody worked in a workspace on a day. */
interface TimeEntry {
  workspace_id: string;
  user_id: string | null;
  date_performed: string;
  time_in_minutes: number;
  billable: boolean;
  notes: string | null;
}

/** Time entries. */
@Injectable()
export class TimeEntries implements Collection {
  constructor(private readonly store: KantataStore) {}

  endpoints(): Endpoint[] {
    const path = '/time_entries';
    return [
      { method: 'GET', path, operation: 'time_entries.list', handle: (request) => this.list(request) },
      { method: 'POST', path, operation: 'time_entries.create', handle: (request) => this.create(request) },
    ];
  }

  private async list({ query }: KantataRequest): Promise<Answer> {
    const paging = pagingOf(query);
    const order = query.order === 'created_at:asc' ? 'created_at, id' : 'created_at desc, id';
    const conditions = [
      ...condition(idsOf(query.only), 'id = any(?)'),
      ...condition(idsOf(query.workspace_id), "data->>'workspace_id' = any(?)"),
      ...condition(idsOf(query.user_id), "data->>'user_id' = any(?)"),
    ];
    const { rows, total } = await this.store.page<TimeEntry>('time-entry', conditions, paging, order);
    return listed('time_entries', rows.map(onWire), { total, paging });
  }

  private async create({ body }: KantataRequest): Promise<Answer> {
    const wanted = objectsOf(body, {
      one: 'time_entry',
      many: 'time_entries',
      schema: newTimeEntry,
      most: MOST_AT_ONCE,
    });
    const ids = wanted.map(({ workspace_id: workspace }) => String(workspace));
    const workspaces = await this.store.byIds('workspace', ids);
    const unknown = ids.find((each) => !workspaces.has(each));
    if (unknown !== undefined) throw invalid('workspace_id', `There is no workspace ${unknown}.`);
    const rows = await this.store.insert<TimeEntry>(
      'time-entry',
      wanted.map(({ workspace_id: workspace, user_id: user, notes, ...entry }) => ({
        data: {
          ...entry,
          workspace_id: String(workspace),
          user_id: user === undefined ? null : String(user),
          notes: notes ?? null,
        },
      })),
    );
    return listed('time_entries', rows.map(onWire));
  }
}

function condition(ids: string[] | undefined, sql: string): Condition[] {
  return ids ? [{ sql, value: ids }] : [];
}

function onWire(row: KantataRow<TimeEntry>): WireObject {
  return { id: row.id, ...row.data, ...stamps(row) };
}
