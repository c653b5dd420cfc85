import type { ContractOperation } from './catalogued-api.js';

/** A contract as data, as far as references between its parts are followed. */
export interface ReferringDocument {
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, unknown> };
}

const SCHEMA = '#/components/schemas/';

/**
 * Which operations take or answer with a schema, directly or inside another one, in the order of the contract. Types of events have
 * schemas of their own name.
 */
export function schemaHolders(
  { paths = {}, components = {} }: ReferringDocument,
  operations: readonly ContractOperation[],
): Record<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const { id, method, path } of operations) {
    const within =
      method === 'EVENT' ? new Set([id]) : reachable(paths[path]?.[method.toLowerCase()], components.schemas);
    for (const schema of within) holders.set(schema, [...(holders.get(schema) ?? []), id]);
  }
  return Object.fromEntries(holders);
}

function reachable(part: unknown, schemas: Record<string, unknown> = {}, seen = new Set<string>()): Set<string> {
  for (const name of referencesIn(part)) {
    if (seen.has(name)) continue;
    seen.add(name);
    reachable(schemas[name], schemas, seen);
  }
  return seen;
}

function referencesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && value.startsWith(SCHEMA)
      ? [value.slice(SCHEMA.length)]
      : referencesIn(value),
  );
}
