import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { badRequest } from '../salesforce-error.js';
import type { Executor } from '../writes/record-statements.js';
import { type CompiledQuery, compileQuery, type QueryOptions } from './compile-query.js';
import { parseQuery } from './parse-query.js';
import { templateOf } from './query-template.js';

const MOST_STATEMENTS = 500;
const MOST_LOCATORS = 50;

interface PreparedQuery extends CompiledQuery {
  name: string;
}

/** What is left of a result whose first batch was answered: records as JSON text, as they were when it was asked. */
interface Remainder {
  records: string[];
  total: number;
}

/** Runs SOQL. Answers are JSON text: the database makes the records, and nothing here needs to look into them. */
@Injectable()
export class Queries {
  private readonly prepared = new Map<string, PreparedQuery>();
  private readonly remainders = new Map<string, Remainder>();
  private statements = 0;

  /** The first batch of a query's result, as the body of the answer. */
  async run(executor: Executor, soql: string, options: QueryOptions & { batchSize: number }): Promise<string> {
    const { dataPath, batchSize } = options;
    const { text, literals } = templateOf(soql);
    const query = this.prepare(text, options);
    const values = query.parameters.values(literals);
    if (query.counts) {
      const { rows } = await executor.query<{ total: number }>({ name: query.name, text: query.sql, values });
      return JSON.stringify({ totalSize: rows[0]!.total, done: true, records: [] });
    }
    const { rows } = await executor.query<{ record: string }>({ name: query.name, text: query.sql, values });
    const records = rows.map(({ record }) => record);
    if (records.length <= batchSize) return resultOf(records, records.length);
    const locator = `01g${randomBytes(9).toString('hex').slice(0, 15)}`;
    this.keep(locator, { records, total: records.length });
    return resultOf(records.slice(0, batchSize), records.length, `${dataPath}/query/${locator}-${batchSize}`);
  }

  /** A further batch. Throws INVALID_QUERY_LOCATOR when the result is no longer kept. */
  more(locatorAndOffset: string, dataPath: string, batchSize: number): string {
    const [locator = '', start = ''] = locatorAndOffset.split('-');
    const remainder = this.remainders.get(locator);
    const offset = Number(start);
    if (!remainder || !Number.isInteger(offset)) throw badRequest('INVALID_QUERY_LOCATOR', 'invalid query locator');
    const end = offset + batchSize;
    const next = end < remainder.total ? `${dataPath}/query/${locator}-${end}` : undefined;
    return resultOf(remainder.records.slice(offset, end), remainder.total, next);
  }

  private prepare(template: string, { dataPath, withDeleted = false }: QueryOptions): PreparedQuery {
    const key = `${dataPath} ${withDeleted} ${template}`;
    const known = this.prepared.get(key);
    if (known) return known;
    const query = {
      ...compileQuery(parseQuery(template), { dataPath, withDeleted }),
      name: `soql-${++this.statements}`,
    };
    dropOldest(this.prepared, MOST_STATEMENTS);
    this.prepared.set(key, query);
    return query;
  }

  private keep(locator: string, remainder: Remainder): void {
    dropOldest(this.remainders, MOST_LOCATORS);
    this.remainders.set(locator, remainder);
  }
}

function resultOf(records: readonly string[], total: number, next?: string): string {
  const more = next ? `"nextRecordsUrl":${JSON.stringify(next)},` : '';
  return `{"totalSize":${total},"done":${next === undefined},${more}"records":[${records.join(',')}]}`;
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  if (map.size >= most) map.delete(map.keys().next().value!);
}
