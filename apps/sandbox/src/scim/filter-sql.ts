import { type AttrExp, type Filter, parse } from 'scim2-parse-filter';
import SCIMMY from 'scimmy';
import { attributeNamed, type NamedAttribute, subAttributeNamed } from './attributes.js';

type Attribute = SCIMMY.Types.Attribute;

/** What the record store keeps beside the content of a resource. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  'meta.created': 'created_at',
  'meta.lastmodified': 'updated_at',
};

/** A value of a resource in SQL, and what kind of value it is. */
interface SqlValue {
  sql: string;
  type: Attribute['type'];
  caseExact: boolean;
}

/**
 * A SCIM filter (RFC 7644, 3.4.2.2) as a condition on the table of records. Names are looked up in the definition and
 * values go through `values`, so that nothing of the filter's text stands in the SQL. Throws invalidFilter.
 */
export function filterSql(filter: string, definition: SCIMMY.Types.SchemaDefinition, values: unknown[]): string {
  return new FilterSql(definition, values).condition(parsed(filter));
}

/** What to order by to have resources in the order of an attribute; the primary or first one of several values. */
export function orderSql(sortBy: string, definition: SCIMMY.Types.SchemaDefinition): string {
  const column = COLUMNS[sortBy.toLowerCase()];
  if (column) return column;
  const { path, attribute, subAttribute } = attributeNamed(definition, sortBy);
  const name = subAttribute?.name ?? (attribute.type === 'complex' ? 'value' : undefined);
  const whole = [...path, ...(attribute.config.multiValued ? ['0'] : []), ...(name === undefined ? [] : [name])];
  const text = `data #>> ${pathLiteral(whole)}`;
  return `${isCaseExact(subAttribute ?? attribute) ? text : `lower(${text})`} collate "C"`;
}

class FilterSql {
  constructor(
    private readonly definition: SCIMMY.Types.SchemaDefinition,
    private readonly values: unknown[],
  ) {}

  condition(filter: Filter): string {
    switch (filter.op) {
      case 'and':
      case 'or':
        return `(${filter.filters.map((each) => this.condition(each)).join(` ${filter.op} `)})`;
      case 'not':
        return negated(this.condition(filter.filter));
      case '[]': {
        const named = attributeNamed(this.definition, filter.attrPath);
        return anyOf(named, this.withinCondition(filter.valFilter, named.attribute));
      }
      default:
        return this.attributeCondition(filter);
    }
  }

  /** A condition on one of several values, which stands in `item`. */
  private withinCondition(filter: Filter, of: Attribute): string {
    switch (filter.op) {
      case 'and':
      case 'or':
        return `(${filter.filters.map((each) => this.withinCondition(each, of)).join(` ${filter.op} `)})`;
      case 'not':
        return negated(this.withinCondition(filter.filter, of));
      case '[]':
        throw invalidFilter('A filter of values holds no further one.');
      default:
        return this.comparison(filter, itemValue(of, subAttributeNamed(of, filter.attrPath)));
    }
  }

  private attributeCondition(filter: AttrExp): string {
    const column = COLUMNS[filter.attrPath.toLowerCase()];
    if (column) return this.comparison(filter, columnValue(column));
    const named = attributeNamed(this.definition, filter.attrPath);
    const { path, attribute, subAttribute } = named;
    if (attribute.config.multiValued) {
      const value = filter.op === 'pr' && !subAttribute ? undefined : itemValue(attribute, subAttribute);
      return anyOf(named, value ? this.comparison(filter, value) : 'true');
    }
    const whole = subAttribute ? [...path, subAttribute.name] : path;
    return this.comparison(filter, valueOf(`data #>> ${pathLiteral(whole)}`, subAttribute ?? attribute));
  }

  private comparison(filter: AttrExp, { sql, type, caseExact }: SqlValue): string {
    if (filter.op === 'pr') return `(${sql}) is not null`;
    const { op, compValue } = filter;
    if (compValue === null) return `(${sql}) is ${op === 'ne' ? 'not ' : ''}null`;
    if (type === 'dateTime')
      return `(${sql})::timestamptz ${operator(op)} ${this.value(dateOf(compValue))}::timestamptz`;
    if (type === 'integer' || type === 'decimal') {
      return `(${sql})::numeric ${operator(op)} ${this.value(Number(compValue))}::numeric`;
    }
    const folded = (text: string): string => (caseExact || type === 'boolean' ? text : `lower(${text})`);
    const left = folded(sql);
    const right = folded(`${this.value(String(compValue))}::text`);
    if (op === 'co') return `position(${right} in ${left}) > 0`;
    if (op === 'sw') return `starts_with(${left}, ${right})`;
    if (op === 'ew') return `right(${left}, length(${right})) = ${right}`;
    return `${left} ${operator(op)} ${right}`;
  }

  private value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

function parsed(filter: string): Filter {
  try {
    return parse(filter);
  } catch (error) {
    throw invalidFilter((error as Error).message);
  }
}

/** What is unknown, as a comparison with nothing is, counts as not true. */
function negated(condition: string): string {
  return `not coalesce(${condition}, false)`;
}

function anyOf({ path }: NamedAttribute, condition: string): string {
  const elements = `jsonb_array_elements(coalesce(data #> ${pathLiteral(path)}, '[]'::jsonb))`;
  return `exists (select 1 from ${elements} as item where ${condition})`;
}

function itemValue(of: Attribute, subAttribute: Attribute | undefined): SqlValue {
  if (of.type !== 'complex') return valueOf(`item #>> '{}'`, of);
  const attribute = subAttribute ?? subAttributeNamed(of, 'value');
  return valueOf(`item #>> ${pathLiteral([attribute.name])}`, attribute);
}

function valueOf(sql: string, attribute: Attribute): SqlValue {
  return { sql, type: attribute.type, caseExact: isCaseExact(attribute) };
}

function columnValue(column: string): SqlValue {
  return { sql: column, type: column === 'id' ? 'string' : 'dateTime', caseExact: true };
}

function isCaseExact({ config }: Attribute): boolean {
  return config.caseExact ?? false;
}

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  ne: 'is distinct from',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

function operator(op: string): string {
  const found = OPERATORS[op];
  if (found) return found;
  throw invalidFilter(`"${op}" does not compare values of this type.`);
}

function dateOf(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw invalidFilter(`${JSON.stringify(value)} is no date and time.`);
}

/** Names come from definitions, never from a request. */
function pathLiteral(path: readonly string[]): string {
  return `'{${path.map((name) => `"${name}"`).join(',')}}'`;
}

function invalidFilter(detail: string): Error {
  return new SCIMMY.Types.Error(400, 'invalidFilter', detail);
}
