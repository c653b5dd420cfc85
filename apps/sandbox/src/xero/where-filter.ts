import { type Condition } from './xero-store.js';
import { invalid } from './xero-error.js';

const COMPARISON = /^([A-Za-z]+)\s*(==|!=)\s*"((?:[^"\\]|\\.)*)"$/;

/**
 * Conditions of a `where` filter, as far as it compares fields with texts: `Reference=="A" AND Status!="DELETED"`. Filters
 * outside of that are refused, as Xero refuses those that it cannot parse.
 */
export function conditionsOf(where: string | undefined, fields: readonly string[]): Condition[] {
  if (where === undefined || where === '') return [];
  return partsOf(where).map((part) => {
    const [, field, operator, text] = COMPARISON.exec(part.trim()) ?? [];
    if (field === undefined || !fields.includes(field)) throw invalid(`The filter cannot be parsed: ${part.trim()}`);
    return { field, operator: operator === '==' ? '=' : '!=', value: text!.replace(/\\(.)/g, '$1') };
  });
}

/** At every AND that stands outside of quotation marks. */
function partsOf(where: string): string[] {
  return (
    where
      .match(/(?:"(?:[^"\\]|\\.)*"|(?!\s+(?:AND|&&)\s)[\s\S])+/g)
      ?.map((part) => part.replace(/^\s*(AND|&&)\s+/, '')) ?? []
  );
}

/** The field of an `order` such as `ContactNumber ASC`; only ascending orders are known here. */
export function orderOf(order: string | undefined, fields: readonly string[]): string | undefined {
  const field = order?.trim().replace(/\s+ASC$/i, '');
  if (field !== undefined && !fields.includes(field)) throw invalid(`The order cannot be parsed: ${order}`);
  return field;
}
