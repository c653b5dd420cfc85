import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { type NewRecord, RecordChanged, type RecordContent, RecordExists, type StoredRecord } from './record.js';

/** Which records of a type are asked for. */
export interface RecordQuery {
  externalReference?: string;
  /** Top-level fields that must equal these values; not indexed, so only for types with few records. */
  where?: RecordContent;
  /** Most records answered; 200 by default. */
  limit?: number;
  /** Only records whose id sorts after this one. */
  after?: string;
}

interface Row {
  system: string;
  type: string;
  id: string;
  external_reference: string | null;
  data: RecordContent;
  version: number;
  created_at: Date;
  updated_at: Date;
  deleted: boolean;
}

const COLUMNS = 'system, type, id, external_reference, data, version, created_at, updated_at, deleted';
const UNIQUE_VIOLATION = '23505';

/**
 * The records of all stand-ins, in one table with a partition for each. Every method is one named, prepared statement on the
 * pool: the sandbox stands where six vendors stand, so that it must not be what limits a measurement.
 */
@Injectable()
export class RecordStore {
  constructor(@Inject(DATABASE_POOL) readonly pool: pg.Pool) {}

  /** Throws {@link RecordExists} when the id is taken. */
  async insert<Data extends object>(
    system: string,
    type: string,
    id: string,
    data: Data,
    options: { externalReference?: string } = {},
  ): Promise<StoredRecord<Data>> {
    try {
      const { rows } = await this.pool.query<Row>({
        name: 'record-insert',
        text: `insert into records (system, type, id, external_reference, data) values ($1, $2, $3, $4, $5) returning ${COLUMNS}`,
        values: [system, type, id, options.externalReference ?? null, JSON.stringify(data)],
      });
      return stored<Data>(rows[0]!);
    } catch (error) {
      if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) throw new RecordExists(system, type, id);
      throw error;
    }
  }

  /** Inserts many records in one statement, all or none; a record that exists is replaced. In no order. */
  async insertMany(records: readonly NewRecord[]): Promise<StoredRecord[]> {
    if (records.length === 0) return [];
    const { rows } = await this.pool.query<Row>({
      name: 'record-insert-many',
      text: `insert into records (system, type, id, external_reference, data)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::jsonb[])
        on conflict (system, type, id) do update set data = excluded.data, external_reference = excluded.external_reference,
          version = records.version + 1, updated_at = clock_timestamp(), deleted = false
        returning ${COLUMNS}`,
      values: [
        records.map(({ system }) => system),
        records.map(({ type }) => type),
        records.map(({ id }) => id),
        records.map(({ externalReference }) => externalReference ?? null),
        records.map(({ data }) => JSON.stringify(data)),
      ],
    });
    return rows.map((row) => stored(row));
  }

  /** The record, or undefined when there is none or it was deleted. */
  async get<Data extends object = RecordContent>(
    system: string,
    type: string,
    id: string,
  ): Promise<StoredRecord<Data> | undefined> {
    const { rows } = await this.pool.query<Row>({
      name: 'record-get',
      text: `select ${COLUMNS} from records where system = $1 and type = $2 and id = $3 and not deleted`,
      values: [system, type, id],
    });
    return rows[0] && stored<Data>(rows[0]);
  }

  /**
   * Lays the fields of `patch` over the record's (top level; null is kept as null) and answers the record after it,
   * undefined when there is none. Throws {@link RecordChanged} when it is not at `expectedVersion`.
   */
  async update<Data extends object = RecordContent>(
    system: string,
    type: string,
    id: string,
    patch: Partial<Data>,
    options: { expectedVersion?: number } = {},
  ): Promise<StoredRecord<Data> | undefined> {
    const { rows } = await this.pool.query<Row>({
      name: 'record-update',
      text: `update records set data = data || $4, version = version + 1, updated_at = clock_timestamp()
        where system = $1 and type = $2 and id = $3 and not deleted and ($5::int is null or version = $5) returning ${COLUMNS}`,
      values: [system, type, id, JSON.stringify(patch), options.expectedVersion ?? null],
    });
    if (rows[0]) return stored<Data>(rows[0]);
    if (options.expectedVersion === undefined) return undefined;
    const current = await this.get(system, type, id);
    if (current) throw new RecordChanged(options.expectedVersion, current.version);
    return undefined;
  }

  /** Marks the record as deleted; false when there was none. */
  async delete(system: string, type: string, id: string): Promise<boolean> {
    const { rowCount } = await this.pool.query({
      name: 'record-delete',
      text: `update records set deleted = true, version = version + 1, updated_at = clock_timestamp()
        where system = $1 and type = $2 and id = $3 and not deleted`,
      values: [system, type, id],
    });
    return rowCount === 1;
  }

  /** Records of a type, in the order of their ids. A search by external reference is indexed. */
  async find<Data extends object = RecordContent>(
    system: string,
    type: string,
    { externalReference, where, limit = 200, after }: RecordQuery = {},
  ): Promise<StoredRecord<Data>[]> {
    const values: unknown[] = [system, type, limit];
    const conditions = ['system = $1', 'type = $2', 'not deleted'];
    let name = 'record-find';
    if (externalReference !== undefined) {
      conditions.push(`external_reference = $${values.push(externalReference)}`);
      name += '-reference';
    }
    if (where && Object.keys(where).length > 0) {
      conditions.push(`data @> $${values.push(JSON.stringify(where))}::jsonb`);
      name += '-where';
    }
    if (after !== undefined) {
      conditions.push(`id > $${values.push(after)}`);
      name += '-after';
    }
    const matching = `select ${COLUMNS} from records where ${conditions.join(' and ')}`;
    // Fenced, or the planner may read all of a type in the order of ids to find the one that has the reference.
    const from = externalReference === undefined ? matching : `select * from (${matching} offset 0) found`;
    const text = `${from} order by id limit $3`;
    const { rows } = await this.pool.query<Row>({ name, text, values });
    return rows.map((row) => stored<Data>(row));
  }

  /** The next number of a series, from 1; for ids such as `P-2026-000001`. Never given twice, gaps are possible. */
  async nextNumber(system: string, type: string): Promise<number> {
    const { rows } = await this.pool.query<{ value: number }>({
      name: 'record-next-number',
      text: `insert into number_series (system, type, value) values ($1, $2, 1)
        on conflict (system, type) do update set value = number_series.value + 1 returning value`,
      values: [system, type],
    });
    return rows[0]!.value;
  }

  /** The systems that hold any record. */
  async systems(): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ system: string }>('select distinct system from records');
    return new Set(rows.map(({ system }) => system));
  }

  /** Removes every record and every number given. */
  async wipe(): Promise<void> {
    await this.pool.query('truncate records, number_series');
  }
}

function stored<Data extends object>(row: Row): StoredRecord<Data> {
  return {
    system: row.system,
    type: row.type,
    id: row.id,
    externalReference: row.external_reference ?? undefined,
    data: row.data as Data,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deleted: row.deleted,
  };
}
