import { createHash } from 'node:crypto';

/** The id that the provider has given: a UUID that says nothing, and the same for the same key. */
export function scimId(key: string): string {
  const hex = createHash('sha256').update(`scim ${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
