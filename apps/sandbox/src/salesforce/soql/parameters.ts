import type { FieldType } from '../objects/sobject.js';
import { malformedQuery } from '../salesforce-error.js';
import { storedId } from '../salesforce-id.js';
import { literalIndex } from './query-template.js';

/** How a literal becomes a value that the database compares with. */
export type Conversion = (literal: string) => unknown;

interface Parameter {
  from: number | string;
  convert: Conversion;
}

/** The parameters of a compiled query: their numbers while it is compiled, their values when it runs. */
export class Parameters {
  private readonly parameters: Parameter[] = [];

  /** The placeholder (`$3`) of a value as the parsed query holds it. */
  add(value: string, convert: Conversion): string {
    const from = literalIndex(value) ?? unquoted(value);
    return `$${this.parameters.push({ from, convert })}`;
  }

  values(literals: readonly string[]): unknown[] {
    return this.parameters.map(({ from, convert }) => convert(typeof from === 'number' ? literals[from]! : from));
  }
}

/** How to convert literals that are compared with a field of this type. */
export function conversionFor(type: FieldType): Conversion {
  switch (type) {
    case 'id':
    case 'reference':
      // An id that is none matches nothing, as in a real org.
      return (literal) => storedId(literal) ?? '';
    case 'datetime':
      return (literal) => salesforceInstant(new Date(literal));
    case 'currency':
    case 'percent':
    case 'double':
      return (literal) => {
        if (!/^[+-]?\d+(\.\d+)?$/.test(literal)) throw malformedQuery(`'${literal}' is not a number`);
        return literal;
      };
    case 'boolean':
      return (literal) => literal.toLowerCase() === 'true';
    case 'date':
      return (literal) => literal;
    default:
      return (literal) => literal.toLowerCase();
  }
}

/** An instant as Salesforce writes it: `2026-02-14T09:30:00.000+0000`. Throws MALFORMED_QUERY when it is none. */
export function salesforceInstant(instant: Date): string {
  if (Number.isNaN(instant.getTime())) throw malformedQuery('invalid date time');
  return instant.toISOString().replace('Z', '+0000');
}

function unquoted(value: string): string {
  return value.startsWith("'") ? value.slice(1, -1) : value;
}
