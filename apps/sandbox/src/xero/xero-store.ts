import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { RecordContent } from '../records/record.js';

/** The types of record that Xero holds, as the record store names them. */
export type XeroType =
  | 'account'
  | 'contact'
  | 'currency'
  | 'invoice'
  | 'manual-journal'
  | 'organisation'
  | 'project'
  | 'quote'
  | 'repeating-invoice'
  | 'task'
  | 'tax-rate'
  | 'tracking-category';

/** A document as it is kept; `data` is what the API answers, with the organisation's TenantId beside it. */
export interface XeroDocument {
  type: XeroType;
  id: string;
  /** What people know it by. */
  reference?: string;
  data: RecordContent;
}

/** What one call writes, all of it or nothing. */
export interface XeroWrite {
  inserts: XeroDocument[];
  updates: XeroDocument[];
  /** Events for webhooks. */
  events: { receiver: string; message: object }[];
  /** What the same idempotency key is answered from now on. */
  keyed?: { tenantId: string; key: string; request: string; status: number; answer: string };
}

/** Another document has the number, or the idempotency key was used; `constraint` says which. */
export class Taken extends Error {
  constructor(readonly constraint: string) {
    super(constraint);
  }
}

const UNIQUE_VIOLATION = '23505';
const ADD = `with keyed as (
    insert into xero_idempotency_keys (tenant_id, key, request, status, answer)
      select $1, $2, $3, $4, $5 where $2::text is not null),
  told as (insert into webhook_messages (sender, receiver, message) select 'xero', * from unnest($6::text[], $7::jsonb[])),
  added as (insert into records (system, type, id, external_reference, data)
    select 'erp', * from unnest($8::text[], $9::text[], $10::text[], $11::jsonb[]))`;
/** The types and ids are said once more for the key to be used: joined alone, a plan made while there are few records reads them all. */
const CHANGE = `update records r set data = u.data, external_reference = u.reference, version = r.version + 1,
      updated_at = clock_timestamp()
    from unnest($12::text[], $13::text[], $14::text[], $15::jsonb[]) as u (type, id, reference, data)
    where r.system = 'erp' and r.type = any($12) and r.id = any($13) and r.type = u.type and r.id = u.id`;

/** Xero's documents in the record store. One named statement a call. */
@Injectable()
export class XeroStore {
  constructor(@Inject(DATABASE_POOL) private readonly pool: pg.Pool) {}

  /** Throws {@link Taken}. */
  async write({ inserts, updates, events, keyed }: XeroWrite): Promise<void> {
    try {
      const changes = updates.length > 0;
      await this.pool.query({
        name: changes ? 'xero-change' : 'xero-add',
        text: `${ADD} ${changes ? CHANGE : 'select'}`,
        values: [
          keyed?.tenantId,
          keyed?.key,
          keyed?.request,
          keyed?.status,
          keyed?.answer,
          events.map(({ receiver }) => receiver),
          events.map(({ message }) => JSON.stringify(message)),
          ...columnsOf(inserts),
          ...(changes ? columnsOf(updates) : []),
        ],
      });
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code === UNIQUE_VIOLATION) throw new Taken(constraint ?? '');
      throw error;
    }
  }

  /** Adds an option to a tracking category, whatever is added beside it; false when it has one of that name. */
  async addOption(categoryId: string, option: { Name: string }): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'xero-option',
      text: `update records set data = jsonb_set(data, '{Options}', data->'Options' || $2::jsonb), version = version + 1,
          updated_at = clock_timestamp()
        where system = 'erp' and type = 'tracking-category' and id = $1 and not data->'Options' @> $3::jsonb`,
      values: [categoryId, JSON.stringify(option), JSON.stringify([{ Name: option.Name }])],
    });
    return (rowCount ?? 0) > 0;
  }

  /** What an idempotency key was answered. */
  async answerOf(
    tenantId: string,
    key: string,
  ): Promise<{ request: string; status: number; answer: string } | undefined> {
    const { rows } = await this.pool.query<{ request: string; status: number; answer: string }>({
      name: 'xero-answer',
      text: 'select request, status, answer from xero_idempotency_keys where tenant_id = $1 and key = $2',
      values: [tenantId, key],
    });
    return rows[0];
  }

  /** The documents with these ids, in no order. */
  async withIds(tenantId: string, type: XeroType, ids: readonly string[]): Promise<RecordContent[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.pool.query<{ data: RecordContent }>({
      name: 'xero-ids',
      text: `select data from records where system = 'erp' and type = $1 and id = any($2) and not deleted
        and data->>'TenantId' = $3`,
      values: [type, ids, tenantId],
    });
    return rows.map(({ data }) => data);
  }

  /**
   * Documents of a type whose fields are, or with `!=` are not, these texts.
   *
   * @param conditions fields from the code or checked by it: they become part of the statement
   * @param orderBy a field, checked likewise
   */
  async find(
    tenantId: string,
    type: XeroType,
    conditions: readonly Condition[],
    { orderBy, page = 1, pageSize = 100 }: { orderBy?: string; page?: number; pageSize?: number } = {},
  ): Promise<{ documents: RecordContent[]; count: number }> {
    const values: unknown[] = [tenantId];
    const where = conditions.map(({ field, operator, value }) => {
      const parameter = `$${values.push(value)}`;
      if (operator === 'in') return `data->>'${field}' = any(${parameter})`;
      return `data->>'${field}' ${operator === '=' ? '=' : '<>'} ${parameter}`;
    });
    const order = orderBy === undefined ? 'created_at, id' : `data->>'${orderBy}' collate "C", id`;
    const found = ["system = 'erp'", `type = '${type}'`, 'not deleted', "data->>'TenantId' = $1", ...where].join(
      ' and ',
    );
    // Not a named statement: the plan that suits a few documents would be kept for many.
    const { rows } = await this.pool.query<{ data: RecordContent; count: string }>({
      text: `select data, count(*) over () as count from records where ${found}
        order by ${order} limit $${values.push(pageSize)} offset $${values.push((page - 1) * pageSize)}`,
      values,
    });
    return { documents: rows.map(({ data }) => data), count: Number(rows[0]?.count ?? 0) };
  }
}

/** A comparison of a field of the documents with a text, or with several. */
export interface Condition {
  field: string;
  operator: '=' | '!=' | 'in';
  value: string | readonly string[];
}

function columnsOf(documents: readonly XeroDocument[]): unknown[] {
  return [
    documents.map(({ type }) => type),
    documents.map(({ id }) => id),
    documents.map(({ reference }) => reference ?? null),
    documents.map(({ data }) => JSON.stringify(data)),
  ];
}
