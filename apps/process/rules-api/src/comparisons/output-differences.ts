import { isDeepStrictEqual } from 'node:util';

/** One field that two answers of a decision do not have in common. */
export interface OutputDifference {
  /** Where it is, in field words: `template`, `unmet › purchase-order-missing › owner`. */
  field: string;
  change: 'added' | 'removed' | 'changed';
  before?: unknown;
  after?: unknown;
}

/** Members by which the entries of a list are known, the first that all of them have. */
const IDENTITIES = ['code', 'role', 'id', 'name'] as const;

type Fields = Record<string, unknown>;

/**
 * What two answers do not have in common, field by field in the order of the first. Entries of lists are compared by what
 * names them (code, role, id or name); lists without such names as a whole.
 */
export function outputDifferences(before: Fields, after: Fields): OutputDifference[] {
  return differencesIn(before, after, []);
}

function differencesIn(before: Fields, after: Fields, path: readonly string[]): OutputDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differencesAt(before[name], after[name], [...path, name]));
}

function differencesAt(before: unknown, after: unknown, path: readonly string[]): OutputDifference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const field = path.join(' › ');
  if (before === undefined) return [{ field, change: 'added', after }];
  if (after === undefined) return [{ field, change: 'removed', before }];
  if (isFields(before) && isFields(after)) return differencesIn(before, after, path);
  const named = namedEntries(before, after);
  return named ? differencesIn(...named, path) : [{ field, change: 'changed', before, after }];
}

/** Both lists as objects by the names of their entries; undefined where there are none, or only the order differs. */
function namedEntries(before: unknown, after: unknown): [Fields, Fields] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const entries: unknown[] = [...(before as unknown[]), ...(after as unknown[])];
  if (!entries.every(isFields)) return undefined;
  const identity = IDENTITIES.find((member) => entries.every((entry) => typeof entry[member] === 'string'));
  if (identity === undefined) return undefined;
  const byName = (list: Fields[]) => Object.fromEntries(list.map((entry) => [String(entry[identity]), entry]));
  const [left, right] = [byName(before as Fields[]), byName(after as Fields[])];
  const repeated = Object.keys(left).length < before.length || Object.keys(right).length < after.length;
  return repeated || isDeepStrictEqual(left, right) ? undefined : [left, right];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
