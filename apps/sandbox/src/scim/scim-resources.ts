import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import SCIMMY from 'scimmy';
import type { RecordContent } from '../records/record.js';
import { RecordStore } from '../records/record-store.js';
import { filterSql, orderSql } from './filter-sql.js';
import { MOST_RESULTS } from './provider-config.js';
import type { ResourceKind } from './schemas.js';

const UNIQUE_VIOLATION = '23505';
const COLUMNS = 'id, data, version, created_at, updated_at';
const DEFAULT_COUNT = 100;

interface Row {
  id: string;
  data: RecordContent;
  version: number;
  created_at: Date;
  updated_at: Date;
}

/** What part of which resources is asked for, as the query of a request says it (RFC 7644, 3.4.2). */
export interface ListQuery {
  filter?: string;
  sortBy?: string;
  sortOrder?: string;
  startIndex?: string;
  count?: string;
  attributes?: string;
  excludedAttributes?: string;
}

/** A resource on its way out: what is sent, and its ETag. */
export interface Held {
  body: SCIMMY.Types.Schema;
  etag: string;
}

/** Users and groups on the records of the stand-in. Methods throw SCIMMY's errors. */
@Injectable()
export class ScimResources {
  constructor(private readonly store: RecordStore) {}

  async list(kind: ResourceKind, query: ListQuery, baseUrl: string): Promise<SCIMMY.Messages.ListResponse> {
    const { sortBy, sortOrder = 'ascending' } = query;
    const startIndex = Math.max(1, integerOf('startIndex', query.startIndex) ?? 1);
    const count = Math.min(MOST_RESULTS, Math.max(0, integerOf('count', query.count) ?? DEFAULT_COUNT));
    const values: unknown[] = [];
    const from = `from records where system = 'hr' and type = '${kind.record}' and not deleted`;
    const where = query.filter === undefined ? '' : ` and ${filterSql(query.filter, kind.definition, values)}`;
    const order = sortBy === undefined ? '' : `${orderSql(sortBy, kind.definition)} ${directionOf(sortOrder)}, `;
    const page = `select ${COLUMNS} ${from}${where} order by ${order}id limit ${count} offset ${startIndex - 1}`;
    const { rows } = await this.store.pool.query<Row>(page, values);
    const isWhole = rows.length > 0 && rows.length < count;
    const total = isWhole
      ? startIndex - 1 + rows.length
      : await this.count(`select count(*)::int ${from}${where}`, values);
    const attributes = attributesOf(query);
    const resources = rows.map((row) => outward(kind, row, baseUrl, attributes));
    // SCIMMY would cut a page out of what is one already, so the numbers are told to it afterwards.
    const response = new SCIMMY.Messages.ListResponse(resources, { count: resources.length });
    return Object.assign(response, { totalResults: total, startIndex, itemsPerPage: resources.length });
  }

  async read(kind: ResourceKind, id: string, query: ListQuery, baseUrl: string): Promise<Held> {
    const row = await this.row(kind, id);
    return { body: outward(kind, row, baseUrl, attributesOf(query)), etag: etagOf(row) };
  }

  async create(kind: ResourceKind, body: unknown, baseUrl: string): Promise<Held> {
    const content = inward(kind, body);
    return this.stored(kind, baseUrl, {
      text: `insert into records (system, type, id, data) values ('hr', '${kind.record}', $1, $2) returning ${COLUMNS}`,
      values: [randomUUID(), JSON.stringify(content)],
    });
  }

  async replace(
    kind: ResourceKind,
    id: string,
    body: unknown,
    ifMatch: string | undefined,
    baseUrl: string,
  ): Promise<Held> {
    const row = await this.row(kind, id);
    return this.put(kind, row, inward(kind, body), ifMatch, baseUrl);
  }

  async patch(
    kind: ResourceKind,
    id: string,
    body: unknown,
    ifMatch: string | undefined,
    baseUrl: string,
  ): Promise<Held> {
    const row = await this.row(kind, id);
    let content = row.data;
    const message = new SCIMMY.Messages.PatchOp(
      (body ?? {}) as ConstructorParameters<typeof SCIMMY.Messages.PatchOp>[0],
    );
    await message.apply(outward(kind, row, baseUrl), async (patched: SCIMMY.Types.Schema) => {
      content = inward(kind, JSON.parse(JSON.stringify(patched)));
      return patched;
    });
    return this.put(kind, row, content, ifMatch, baseUrl);
  }

  async remove(kind: ResourceKind, id: string): Promise<void> {
    if (!(await this.store.delete('hr', kind.record, id))) throw notFound(id);
  }

  private async put(
    kind: ResourceKind,
    row: Row,
    content: RecordContent,
    ifMatch: string | undefined,
    baseUrl: string,
  ): Promise<Held> {
    if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(row)) throw stale(row);
    return this.stored(
      kind,
      baseUrl,
      {
        text: `update records set data = $2, version = version + 1, updated_at = clock_timestamp()
          where system = 'hr' and type = '${kind.record}' and id = $1 and version = $3 and not deleted returning ${COLUMNS}`,
        values: [row.id, JSON.stringify(content), row.version],
      },
      row,
    );
  }

  private async stored(
    kind: ResourceKind,
    baseUrl: string,
    statement: { text: string; values: unknown[] },
    before?: Row,
  ): Promise<Held> {
    try {
      const { rows } = await this.store.pool.query<Row>(statement);
      const [row] = rows;
      if (!row) throw stale(before!);
      return { body: outward(kind, row, baseUrl), etag: etagOf(row) };
    } catch (error) {
      if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
      throw new SCIMMY.Types.Error(409, 'uniqueness', 'There is a user with this userName already.');
    }
  }

  private async row(kind: ResourceKind, id: string): Promise<Row> {
    const { rows } = await this.store.pool.query<Row>({
      name: `scim-read-${kind.record}`,
      text: `select ${COLUMNS} from records where system = 'hr' and type = '${kind.record}' and id = $1 and not deleted`,
      values: [id],
    });
    if (!rows[0]) throw notFound(id);
    return rows[0];
  }

  private async count(text: string, values: unknown[]): Promise<number> {
    const { rows } = await this.store.pool.query<{ count: number }>(text, values);
    return rows[0]!.count;
  }
}

/** What the schema makes of a record; of its attributes, those that are asked for. */
function outward(
  { Resource, endpoint }: ResourceKind,
  row: Row,
  baseUrl: string,
  attributes?: SCIMMY.Types.Filter,
): SCIMMY.Types.Schema {
  const meta = { created: row.created_at, lastModified: row.updated_at, version: etagOf(row) };
  const resource = { ...structuredClone(row.data), id: row.id, meta };
  return new Resource(resource, 'out', `${baseUrl}${endpoint}`, attributes);
}

/** What is kept of a request's body, once the schema has accepted it. */
function inward({ Resource }: ResourceKind, body: unknown): RecordContent {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new SCIMMY.Types.Error(400, 'invalidSyntax', 'The body must be a resource.');
  }
  try {
    const accepted = JSON.parse(JSON.stringify(new Resource(body, 'in'))) as RecordContent;
    const { id: _id, meta: _meta, schemas: _schemas, ...content } = accepted;
    return content;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SCIMMY.Types.Error(400, 'invalidValue', error.message);
  }
}

function attributesOf({ attributes, excludedAttributes }: ListQuery): SCIMMY.Types.Filter | undefined {
  if (attributes === undefined && excludedAttributes === undefined) return undefined;
  // Without its schemas SCIMMY cannot tell which extensions a resource has.
  const query = attributes === undefined ? { excludedAttributes } : { attributes: `schemas,${attributes}` };
  return new SCIMMY.Resources.User(query as never).attributes;
}

function integerOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new SCIMMY.Types.Error(400, 'invalidValue', `${name} must be a whole number.`);
}

function directionOf(sortOrder: string): 'asc' | 'desc' {
  return sortOrder === 'descending' ? 'desc' : 'asc';
}

/** A weak tag, as the representation depends on the attributes that are asked for. */
function etagOf({ version }: Row): string {
  return `W/"${version}"`;
}

function notFound(id: string): Error {
  return new SCIMMY.Types.Error(404, null as never, `Resource ${id} not found.`);
}

function stale({ id }: Row): Error {
  return new SCIMMY.Types.Error(412, null as never, `Resource ${id} has changed on the server.`);
}
