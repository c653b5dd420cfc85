import { createHash } from 'node:crypto';
import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { RecordContent } from '../records/record.js';
import type { KantataRequest, NewReference, Paging } from './requests.js';

/** Types of record in which the stand-in keeps its objects. A resource without a name is a demand. */
export type KantataType =
  | 'workspace'
  | 'resource-demand'
  | 'allocation'
  | 'time-entry'
  | 'resource-skill'
  | 'role'
  | 'skill'
  | 'custom-field'
  | 'user'
  | 'workweek'
  | 'workweek-membership'
  | 'time-off-entry';

/** An object as it is kept. */
export interface KantataRow<Data extends object = RecordContent> {
  id: string;
  data: Data;
  created_at: Date;
  updated_at: Date;
}

/** An external reference as it is kept in its object; at most one, as nothing here needs several. */
export type KeptReference = NewReference & { id: string };

/** A condition on records, with `?` where its value stands. */
export interface Condition {
  sql: string;
  value?: unknown;
}

export const COLUMNS = 'id, data, created_at, updated_at';

/** The PSA's records. */
@Injectable()
export class KantataStore {
  constructor(@Inject(DATABASE_POOL) readonly pool: pg.Pool) {}

  /** One page of records that meet all conditions, and how many do. */
  async page<Data extends object>(
    type: KantataType,
    conditions: readonly Condition[],
    { limit, offset }: Pick<Paging, 'limit' | 'offset'>,
    order: string,
  ): Promise<{ rows: KantataRow<Data>[]; total: number }> {
    const values: unknown[] = [type, limit, offset];
    const where = conditions.map(({ sql, value }) =>
      value === undefined ? sql : sql.replace('?', `$${values.push(value)}`),
    );
    const text = `select ${COLUMNS}, count(*) over ()::int as total from records
      where system = 'psa' and type = $1 and not deleted ${where.map((each) => `and ${each}`).join(' ')}
      order by ${order} limit $2 offset $3`;
    const { rows } = await this.pool.query<KantataRow<Data> & { total: number }>({ name: nameOf(text), text, values });
    return { rows, total: rows[0]?.total ?? 0 };
  }

  /** Records by their ids; those that do not exist are left out. */
  async byIds<Data extends object>(type: KantataType, ids: readonly string[]): Promise<Map<string, KantataRow<Data>>> {
    if (ids.length === 0) return new Map();
    const { rows } = await this.pool.query<KantataRow<Data>>({
      name: 'psa-by-ids',
      text: `select ${COLUMNS} from records where system = 'psa' and type = $1 and id = any($2) and not deleted`,
      values: [type, [...new Set(ids)]],
    });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Stores new objects, in order, and answers them. */
  async insert<Data extends object>(
    type: KantataType,
    objects: readonly { data: Data; externalReference?: string }[],
  ): Promise<KantataRow<Data>[]> {
    const { rows } = await this.pool.query<KantataRow<Data>>({
      name: 'psa-insert',
      text: `insert into records (system, type, id, external_reference, data)
        select 'psa', $1, nextval('psa_ids')::text, reference, data
        from unnest($2::text[], $3::jsonb[]) with ordinality as object (reference, data, position) order by position
        returning ${COLUMNS}`,
      values: [
        type,
        objects.map(({ externalReference }) => externalReference ?? null),
        objects.map(({ data }) => JSON.stringify(data)),
      ],
    });
    return rows;
  }

  /** Lays fields over an object; undefined when there is none. */
  async patch<Data extends object>(
    type: KantataType,
    id: string,
    patch: object,
    externalReference?: string,
  ): Promise<KantataRow<Data> | undefined> {
    const { rows } = await this.pool.query<KantataRow<Data>>({
      name: 'psa-patch',
      text: `update records set data = data || $3, version = version + 1, updated_at = clock_timestamp(),
          external_reference = coalesce($4, external_reference)
        where system = 'psa' and type = $1 and id = $2 and not deleted returning ${COLUMNS}`,
      values: [type, id, JSON.stringify(patch), externalReference ?? null],
    });
    return rows[0];
  }

  /** Removes an object, and what belongs to it; false when there was none. */
  async remove(type: KantataType, id: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ type: string }>({
      name: 'psa-remove',
      text: `update records set deleted = true, version = version + 1, updated_at = clock_timestamp()
        where system = 'psa' and not deleted and ((type = $1 and id = $2)
          or ($1 = 'resource-demand' and type in ('allocation', 'resource-skill') and data->>'workspace_resource_id' = $2))
        returning type`,
      values: [type, id],
    });
    return rows.some((row) => row.type === type);
  }

  /** Numbers for what is kept within other objects. */
  async nextIds(count: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'psa-next-ids',
      text: `select nextval('psa_ids')::text as id from generate_series(1, $1::int)`,
      values: [count],
    });
    return rows.map(({ id }) => id);
  }
}

/** Prepared once for each combination of conditions, of which there are few. */
function nameOf(text: string): string {
  return `psa-page-${createHash('sha1').update(text).digest('hex').slice(0, 16)}`;
}

/** The filters by external reference that every collection with references has. */
export function referenceConditions(query: KantataRequest['query']): Condition[] {
  const field = (name: string): string => `data->'external_reference'->>'${name}' = ?`;
  const conditions: Condition[] = [];
  const add = (parameter: string, sql: string, value: unknown = query[parameter]): void => {
    if (query[parameter] !== undefined) conditions.push({ sql, value });
  };
  add('external_reference_service_name', field('service_name'));
  add('external_reference_service_model', field('service_model'));
  add('external_reference_service_model_ref', 'external_reference = ?');
  const references = query.external_reference_service_model_refs?.split(',');
  add('external_reference_service_model_refs', 'external_reference = any(?)', references);
  add('external_reference_external_message', field('external_message'));
  add('external_reference_external_status', field('external_status'));
  return conditions;
}

/** Instants of Kantata have whole seconds. */
export function stamps({ created_at: created, updated_at: updated }: Pick<KantataRow, 'created_at' | 'updated_at'>): {
  created_at: string;
  updated_at: string;
} {
  return { created_at: instant(created), updated_at: instant(updated) };
}

function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
