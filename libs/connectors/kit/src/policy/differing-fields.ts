import { Decimal } from 'decimal.js';

/**
 * JSON pointers of the fields that were asked for and are held otherwise; none when the record is what was asked for.
 * Fields that were not given may be anything. Amounts of money are compared as numbers (`1.0` equals `1.00`), lists of
 * texts whatever their order: systems keep them as sets.
 */
export function differingFields(asked: object, held: object, parent = ''): string[] {
  return Object.entries(asked).flatMap(([name, value]) => {
    const pointer = `${parent}/${name}`;
    return differing(value, (held as Record<string, unknown>)[name], name, pointer);
  });
}

function differing(asked: unknown, held: unknown, name: string, pointer: string): string[] {
  if (asked === undefined || asked === null || asked === held) return [];
  if (typeof asked === 'object' && typeof held === 'object' && held !== null) {
    if (Array.isArray(asked) && (!Array.isArray(held) || held.length !== asked.length)) return [pointer];
    if (isTexts(asked) && isTexts(held)) return asked.every((text) => held.includes(text)) ? [] : [pointer];
    return differingFields(asked, held, pointer);
  }
  if (name === 'amount' && typeof asked === 'string' && typeof held === 'string') {
    return sameNumber(asked, held) ? [] : [pointer];
  }
  return [pointer];
}

function isTexts(value: object): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
}

function sameNumber(asked: string, held: string): boolean {
  try {
    return new Decimal(asked).equals(held);
  } catch {
    return false;
  }
}
