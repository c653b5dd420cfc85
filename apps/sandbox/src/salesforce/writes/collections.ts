import { DATABASE_POOL } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import type { RecordContent } from '../../records/record.js';
import { sobjectOf } from '../objects/index.js';
import type { SObject } from '../objects/sobject.js';
import { badRequest, invalidType, SalesforceError } from '../salesforce-error.js';
import { type Executor, insertRecords } from './record-statements.js';
import { type PreparedRecord, SObjectWrites } from './sobject-writes.js';
import { Transactions } from './transactions.js';

const MOST_RECORDS = 200;

/** What became of one record of a collection. */
export interface SaveResult {
  id?: string;
  success: boolean;
  errors: { statusCode: string; message: string; fields: string[] }[];
}

interface CollectionRequest {
  allOrNone?: boolean;
  records?: RecordContent[];
}

const rolledBack: SaveResult = failed(
  badRequest(
    'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    'Record rolled back because not all records were valid and the request was using AllOrNone header',
  ),
);

/** `composite/sobjects`: up to 200 records in one request, each with its own outcome, or all or none. */
@Injectable()
export class Collections {
  constructor(
    private readonly writes: SObjectWrites,
    private readonly transactions: Transactions,
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
  ) {}

  async create(request: CollectionRequest): Promise<SaveResult[]> {
    const bodies = recordsOf(request);
    const prepared = await Promise.all(bodies.map((body) => settled(() => this.writes.prepare(typeOf(body), body))));
    const good = prepared.filter((each): each is PreparedRecord => !('errors' in each));
    if (request.allOrNone && good.length < prepared.length)
      return prepared.map((each) => ('errors' in each ? each : rolledBack));
    try {
      await insertRecords(this.pool, good);
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      if (request.allOrNone) return prepared.map(() => failed(error));
      // One of them is a duplicate; one by one shows which.
      return this.createSingly(bodies);
    }
    return prepared.map((each) => ('errors' in each ? each : saved(each.id)));
  }

  async update(request: CollectionRequest): Promise<SaveResult[]> {
    const bodies = recordsOf(request);
    return this.each(bodies, request.allOrNone, async (executor, { id, Id, ...body }) => {
      const recordId = String(id ?? Id ?? '');
      await this.writes.update(executor, typeOf(body), recordId, body);
      return saved(recordId);
    });
  }

  async delete(ids: readonly string[], allOrNone: boolean, typeOfId: (id: string) => SObject): Promise<SaveResult[]> {
    return this.each(ids, allOrNone, async (executor, id) => {
      await this.writes.delete(executor, typeOfId(id), id);
      return saved(id);
    });
  }

  private createSingly(bodies: readonly RecordContent[]): Promise<SaveResult[]> {
    return this.each(bodies, false, async (executor, body) =>
      saved(await this.writes.create(executor, typeOf(body), body)),
    );
  }

  private async each<Item>(
    items: readonly Item[],
    allOrNone: boolean | undefined,
    write: (executor: Executor, item: Item) => Promise<SaveResult>,
  ): Promise<SaveResult[]> {
    if (!allOrNone) return fewAtOnce(items, (item) => settled(() => write(this.pool, item)));
    let at = 0;
    try {
      return await this.transactions.run(async (executor) => {
        const results: SaveResult[] = [];
        for (at = 0; at < items.length; at++) results.push(await write(executor, items[at]!));
        return results;
      });
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      return items.map((_, index) => (index === at ? failed(error) : rolledBack));
    }
  }
}

function recordsOf({ records }: CollectionRequest): RecordContent[] {
  if (!Array.isArray(records)) throw badRequest('JSON_PARSER_ERROR', 'records must be a list');
  if (records.length > MOST_RECORDS) {
    throw badRequest(
      'EXCEEDED_MAX_SIZE_REQUEST',
      `record limit reached. cannot submit more than ${MOST_RECORDS} records`,
    );
  }
  return records;
}

function typeOf({ attributes }: RecordContent): SObject {
  const name = (attributes as { type?: unknown } | undefined)?.type;
  const object = typeof name === 'string' ? sobjectOf(name) : undefined;
  if (!object) throw invalidType(String(name ?? ''));
  return object;
}

function saved(id: string): SaveResult {
  return { id, success: true, errors: [] };
}

function failed(error: SalesforceError): SaveResult {
  const errors = error.entries.map(({ errorCode, message, fields }) => ({
    statusCode: errorCode,
    message,
    fields: fields ?? [],
  }));
  return { success: false, errors };
}

async function settled<Value>(work: () => Promise<Value>): Promise<Value | SaveResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SalesforceError) return failed(error);
    throw error;
  }
}

/** Records of one collection that are written at once: a collection must not keep every other request from a connection. */
const AT_ONCE = 4;

async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
