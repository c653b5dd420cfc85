import type { Condition, WhereClause } from 'soql-parser-js';
import { malformedQuery } from '../salesforce-error.js';
import { conversionFor, type Parameters } from './parameters.js';
import { comparable, type Scope, textOf } from './scope.js';

const COMPARISONS: Record<string, string> = {
  '=': '=',
  '!=': '<>',
  '<>': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
};

/** The SQL of a WHERE clause. The parser's tree is a chain: condition, operator, next; parentheses are counted. */
export function conditionsSql(where: WhereClause, scope: Scope, parameters: Parameters): string {
  const parts: string[] = [];
  for (let clause: WhereClause | undefined = where; clause; clause = 'right' in clause ? clause.right : undefined) {
    const { left } = clause;
    const operator = 'operator' in clause ? clause.operator : undefined;
    if (left) {
      parts.push('('.repeat(left.openParen ?? 0));
      if ('field' in left || 'fn' in left) parts.push(conditionSql(left as Condition, scope, parameters));
      parts.push(')'.repeat('closeParen' in left ? (left.closeParen ?? 0) : 0));
    }
    if (operator) parts.push(operator.toLowerCase());
  }
  return parts.filter((part) => part !== '').join(' ');
}

function conditionSql(condition: Condition, scope: Scope, parameters: Parameters): string {
  if (!('field' in condition) || typeof condition.field !== 'string') {
    throw malformedQuery('functions in WHERE are not supported');
  }
  if (!('value' in condition)) throw malformedQuery('subqueries in WHERE are not supported');
  const { operator, value } = condition;
  const literalType = Array.isArray(condition.literalType) ? condition.literalType[0] : condition.literalType;
  const reached = scope.reach(condition.field);
  if (literalType === 'NULL' && !Array.isArray(value)) return nullTest(textOf(reached), operator);
  if (literalType?.startsWith('DATE_') || literalType?.endsWith('_PARAM')) {
    throw malformedQuery(`date literal '${String(value)}' is not supported`);
  }
  const column = comparable(reached);
  const convert = conversionFor(reached.field.type);
  if (operator === 'IN' || operator === 'NOT IN') {
    const list = Array.isArray(value) ? value : [value];
    const placeholders = list.map((each) => parameters.add(each, convert) + castFor(reached.field.type));
    return `${column} ${operator.toLowerCase()} (${placeholders.join(', ')})`;
  }
  if (Array.isArray(value)) throw malformedQuery(`a list needs IN or NOT IN, not ${operator}`);
  const placeholder = parameters.add(value, convert) + castFor(reached.field.type);
  if (operator === 'LIKE') return `${column} like ${placeholder}`;
  const comparison = COMPARISONS[operator];
  if (!comparison) throw malformedQuery(`operator ${operator} is not supported`);
  // In SOQL a field without a value differs from every value.
  if (comparison === '<>') return `${column} is distinct from ${placeholder}`;
  return `${column} ${comparison} ${placeholder}`;
}

function nullTest(column: string, operator: string): string {
  if (operator === '=') return `${column} is null`;
  if (operator === '!=' || operator === '<>') return `${column} is not null`;
  throw malformedQuery(`null can be compared with = and != only, not with ${operator}`);
}

function castFor(type: string): string {
  if (type === 'boolean') return '::boolean';
  return type === 'currency' || type === 'percent' || type === 'double' ? '::numeric' : '::text';
}
