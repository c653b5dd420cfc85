import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a JSON value, whatever the order of its members: jsonb keeps none. */
export function contentHash(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)]));
}
