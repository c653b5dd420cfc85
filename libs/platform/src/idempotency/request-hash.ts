import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) of an operation and its JSON body. Two bodies that differ only in the order of their keys hash alike;
 * the order of arrays counts.
 */
export function requestHash(operation: string, body: unknown): string {
  return createHash('sha256')
    .update(`${operation}\n${canonicalJson(body)}`)
    .digest('hex');
}

/** What a request asks for, apart from its body: `POST /v1/projects?instance=main`, with the query in stable order. */
export function operationOf(method: string, url: string): string {
  const [path = '', query] = url.split('?', 2);
  if (!query) return `${method} ${path}`;
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return `${method} ${path}?${parameters}`;
}

/** JSON with the keys of every object sorted, after RFC 8785 in all that parsed JSON can hold. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
