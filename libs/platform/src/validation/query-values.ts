type Constructor = abstract new (...parameters: never[]) => unknown;

/**
 * The texts of a query as the types that a class declares for them. What cannot be converted stays a text, for the
 * validation to refuse: `limit=ten` must not become NaN, nor `active=maybe` become true.
 */
export function queryValues(query: object, declared: Constructor): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(query)) {
    values[name] = convert(value, Reflect.getMetadata('design:type', declared.prototype as object, name));
  }
  return values;
}

/** A text of a path or query as a number or a boolean, when that is what is declared and what it is. */
export function convert(value: unknown, type: unknown): unknown {
  if (type === Array && typeof value === 'string') return [value];
  if (typeof value !== 'string') return value;
  if (type === Number && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (type === Boolean && value === 'true') return true;
  if (type === Boolean && value === 'false') return false;
  return value;
}
