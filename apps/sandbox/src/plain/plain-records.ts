import { Injectable } from '@nestjs/common';
import type { RecordContent } from '../records/record.js';
import { type RecordQuery, RecordStore } from '../records/record-store.js';
import { missing, refused, stale } from './plain-error.js';

/** A type of record and how its system names and numbers it. */
export interface RecordKind {
  system: string;
  type: string;
  /** The vendor's word for it. */
  name: string;
  /** What its ids begin with; a number of `series` (a sequence) follows. */
  prefix?: string;
  series?: string;
}

/** A row as the statements of this file answer it. */
export interface RecordRow {
  id: string;
  external_reference: string | null;
  data: RecordContent;
  version: number;
  updated_at: Date;
}

/** Columns of a {@link RecordRow}. */
export const ROW = 'id, external_reference, data, version, updated_at';

/** The record as the plain protocol sends it. */
export function onWire(row: RecordRow): RecordContent {
  return {
    id: row.id,
    ext_ref: row.external_reference,
    ...row.data,
    rev: row.version,
    changed_at: row.updated_at.toISOString(),
  };
}

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 500;

/** Records with a state, numbered by a sequence, one statement an operation. */
@Injectable()
export class PlainRecords {
  constructor(private readonly store: RecordStore) {}

  async create(kind: RecordKind, data: object, externalReference: string | undefined): Promise<RecordContent> {
    const { rows } = await this.store.pool.query<RecordRow>({
      name: 'plain-create',
      text: `insert into records (system, type, id, external_reference, data)
        values ($1, $2, $3 || nextval($4::regclass), $5, $6) returning ${ROW}`,
      values: [kind.system, kind.type, kind.prefix, kind.series, externalReference ?? null, JSON.stringify(data)],
    });
    return onWire(rows[0]!);
  }

  /** Throws a 404. */
  async read(kind: RecordKind, id: string): Promise<RecordContent> {
    const row = await this.row(kind, id);
    if (!row) throw missing(kind.name, id);
    return onWire(row);
  }

  /** One page: `{rows, next}`, where `next` is what to give as `after` for the page after it, null at the end. */
  async page(
    kind: RecordKind,
    query: { limit?: string; after?: string },
    filter: Pick<RecordQuery, 'where' | 'externalReference'> = {},
  ): Promise<{ rows: RecordContent[]; next: string | null }> {
    const limit = Math.min(LARGEST_PAGE, Math.max(1, Number(query.limit) || DEFAULT_PAGE));
    const found = await this.store.find(kind.system, kind.type, { ...filter, limit: limit + 1, after: query.after });
    const rows = found
      .slice(0, limit)
      .map(({ id, externalReference, data, version, updatedAt }) =>
        onWire({ id, external_reference: externalReference ?? null, data, version, updated_at: updatedAt }),
      );
    return { rows, next: found.length > limit ? found[limit - 1]!.id : null };
  }

  /**
   * Lays a patch over a record in one of the given states. Throws a 404, a 409 when it is not at `rev`, and a 422 when
   * its state forbids the change.
   */
  async change(
    kind: RecordKind,
    id: string,
    patch: object,
    { states, rev }: { states: readonly string[]; rev?: number },
  ): Promise<RecordContent> {
    const changed = await this.patch(kind, id, patch, states, rev);
    if (changed) return onWire(changed);
    const current = await this.row(kind, id);
    if (!current) throw missing(kind.name, id);
    this.checkState(kind, current, states);
    throw stale(rev ?? 0, current.version);
  }

  /** Brings a record into a state; one that is there already stays as it is. Throws a 404, or a 422 for a way that is barred. */
  async move(kind: RecordKind, id: string, state: string, from: readonly string[]): Promise<RecordContent> {
    const changed = await this.patch(kind, id, { state }, from, undefined);
    if (changed) return onWire(changed);
    const current = await this.row(kind, id);
    if (!current) throw missing(kind.name, id);
    if (current.data.state !== state) this.checkState(kind, current, from);
    return onWire(current);
  }

  private checkState(kind: RecordKind, { id, data }: RecordRow, states: readonly string[]): void {
    const state = String(data.state);
    if (!states.includes(state)) throw refused(`${kind.name}_${state}`, `${kind.name} ${id} is ${state}.`, 'state');
  }

  private async patch(
    kind: RecordKind,
    id: string,
    patch: object,
    states: readonly string[],
    rev: number | undefined,
  ): Promise<RecordRow | undefined> {
    const { rows } = await this.store.pool.query<RecordRow>({
      name: 'plain-patch',
      text: `update records set data = data || $4, version = version + 1, updated_at = clock_timestamp()
        where system = $1 and type = $2 and id = $3 and not deleted and data->>'state' = any($5)
          and ($6::int is null or version = $6) returning ${ROW}`,
      values: [kind.system, kind.type, id, JSON.stringify(patch), states, rev ?? null],
    });
    return rows[0];
  }

  private async row(kind: RecordKind, id: string): Promise<RecordRow | undefined> {
    const { rows } = await this.store.pool.query<RecordRow>({
      name: 'plain-read',
      text: `select ${ROW} from records where system = $1 and type = $2 and id = $3 and not deleted`,
      values: [kind.system, kind.type, id],
    });
    return rows[0];
  }
}
