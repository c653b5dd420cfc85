import type { FieldType as QueryField, OrderByClause, Query, QueryBase } from 'soql-parser-js';
import { sobjectOf } from '../objects/index.js';
import type { SObject } from '../objects/sobject.js';
import { invalidType, malformedQuery } from '../salesforce-error.js';
import { conditionsSql } from './conditions.js';
import { Parameters } from './parameters.js';
import { comparable, type ReachedField, Scope } from './scope.js';

/** A query as the database runs it. Each row's `record` is one record as JSON text, or `total` for `count()`. */
export interface CompiledQuery {
  sql: string;
  parameters: Parameters;
  counts: boolean;
}

/** Subqueries answer this many children at most; a real org pages beyond, which nothing here needs. */
const MOST_CHILDREN = 2000;

/** How a query is answered. */
export interface QueryOptions {
  /** E.g. `/services/data/v60.0`, for the records' own URLs. */
  dataPath: string;
  /** Whether deleted records are answered as well (`queryAll`). */
  withDeleted?: boolean;
}

/**
 * Translates a parsed query into one SQL statement over the `records` table, children and parents included.
 * Throws MALFORMED_QUERY, INVALID_FIELD and INVALID_TYPE as Salesforce does.
 */
export function compileQuery(query: Query, options: QueryOptions): CompiledQuery {
  const object = sobjectOf(query.sObject ?? '');
  if (!object) throw invalidType(query.sObject ?? '');
  if (query.groupBy || query.having) throw malformedQuery('GROUP BY is not supported');
  const compiler = new QueryCompiler(options);
  if (isCount(query)) {
    const { source } = compiler.source(new Scope('t', object), query);
    return { sql: `select count(*)::int as total ${source}`, parameters: compiler.parameters, counts: true };
  }
  const scope = new Scope('t', object);
  const record = compiler.record(scope, query.fields ?? []);
  const { source, tail } = compiler.source(scope, query);
  return { sql: `select ${record}::text as record ${source}${tail}`, parameters: compiler.parameters, counts: false };
}

function isCount({ fields }: QueryBase): boolean {
  const only = fields?.length === 1 ? fields[0] : undefined;
  return (
    only?.type === 'FieldFunctionExpression' && only.functionName.toLowerCase() === 'count' && !only.parameters?.length
  );
}

interface Selected {
  fields: ReachedField[];
  related: Map<string, { alias: string; object: SObject; selected: Selected }>;
}

class QueryCompiler {
  readonly parameters = new Parameters();
  private children = 0;

  constructor(private readonly options: QueryOptions) {}

  /** `from … where …`, and apart from it what orders and limits. Comes after the record: that decides the joins. */
  source(scope: Scope, query: QueryBase): { source: string; tail: string } {
    const where = query.where ? ` and (${conditionsSql(query.where, scope, this.parameters)})` : '';
    const order = orderSql(query.orderBy, scope);
    const { alias, object } = scope;
    const kept = this.options.withDeleted ? '' : ` and not ${alias}.deleted`;
    const source = `from records ${alias} ${scope.sql()} where ${alias}.system = 'crm' and ${alias}.type = '${object.name}'${kept}${where}`;
    const limit = query.limit === undefined ? '' : ` limit ${Number(query.limit)}`;
    const offset = query.offset === undefined ? '' : ` offset ${Number(query.offset)}`;
    return { source, tail: order + limit + offset };
  }

  /** SQL of one record as JSON, in the order in which its fields were asked for. */
  record(scope: Scope, fields: readonly QueryField[]): string {
    const selected: Selected = { fields: [], related: new Map() };
    const subqueries: string[] = [];
    for (const field of fields) {
      if (field.type === 'Field') selected.fields.push(scope.reach(field.field));
      else if (field.type === 'FieldRelationship') select(selected, scope, field.relationships, field.rawValue!);
      else if (field.type === 'FieldSubquery') subqueries.push(this.childrenColumn(scope, field.subquery));
      else throw malformedQuery(`${field.type} is not supported`);
    }
    return this.json(scope.alias, scope.object, selected, subqueries);
  }

  private json(alias: string, object: SObject, { fields, related }: Selected, more: readonly string[] = []): string {
    const url = `${this.options.dataPath}/sobjects/${object.name}/`;
    const columns = [
      `json_build_object('type', '${object.name}', 'url', '${url}' || ${alias}.id) as attributes`,
      ...fields.map((reached) => `${jsonOf(reached)} as "${reached.field.name}"`),
      ...[...related].map(
        ([name, to]) =>
          `case when ${to.alias}.id is null then null else ${this.json(to.alias, to.object, to.selected)} end as "${name}"`,
      ),
      ...more,
    ];
    return `(select row_to_json(x) from (select ${columns.join(', ')}) x)`;
  }

  private childrenColumn(parent: Scope, query: QueryBase & { relationshipName: string }): string {
    const relationship = parent.object.children.find(
      ({ name }) => name.toLowerCase() === query.relationshipName.toLowerCase(),
    );
    const object = relationship && sobjectOf(relationship.object);
    if (!object) {
      throw malformedQuery(`Didn't understand relationship '${query.relationshipName}' in FROM part of query call`);
    }
    const scope = new Scope(`c${++this.children}`, object);
    const record = this.record(scope, query.fields ?? []);
    const { source, tail } = this.source(scope, {
      ...query,
      limit: Math.min(query.limit ?? MOST_CHILDREN, MOST_CHILDREN),
    });
    const rows = `select ${record} as record ${source} and ${scope.alias}.data->>'${relationship.field}' = ${parent.alias}.id${tail}`;
    return (
      `(select case when count(*) = 0 then null else json_build_object('totalSize', count(*), 'done', true, ` +
      `'records', json_agg(rows.record)) end from (${rows}) rows) as "${relationship.name}"`
    );
  }
}

function select(selected: Selected, scope: Scope, relationships: readonly string[], path: string): void {
  let at = selected;
  relationships.forEach((name, depth) => {
    const to = scope.reachObject(relationships.slice(0, depth + 1));
    if (!at.related.has(name)) at.related.set(name, { ...to, selected: { fields: [], related: new Map() } });
    at = at.related.get(name)!.selected;
  });
  at.fields.push(scope.reach(path));
}

function jsonOf({ alias, field }: ReachedField): string {
  if (field.name === 'Id') return `${alias}.id`;
  if (field.name === 'IsDeleted') return `${alias}.deleted`;
  const value = `${alias}.data->'${field.name}'`;
  return field.type === 'boolean' ? `coalesce(${value}, 'false'::jsonb)` : value;
}

function orderSql(orderBy: OrderByClause | OrderByClause[] | undefined, scope: Scope): string {
  if (!orderBy) return '';
  const terms = [orderBy].flat().map((term) => {
    if (!('field' in term)) throw malformedQuery('functions in ORDER BY are not supported');
    const reached = scope.reach(term.field);
    const direction = term.order === 'DESC' ? ' desc' : '';
    // Never empty, and without the clause an index can be read in this order.
    if (reached.field.system) return `${comparable(reached)}${direction}`;
    return `${comparable(reached)}${direction} nulls ${(term.nulls ?? 'FIRST').toLowerCase()}`;
  });
  return ` order by ${terms.join(', ')}`;
}
