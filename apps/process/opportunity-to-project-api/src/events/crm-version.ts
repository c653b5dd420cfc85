/**
 * Whether one version of a CRM record is older than another. Versions are the CRM's own: numbers or instants; of other
 * texts the order cannot be told, and none counts as older.
 */
export function isOlderVersion(version: string, than: string): boolean {
  const [left, right] = [rank(version), rank(than)];
  return left !== undefined && right !== undefined && left < right;
}

/** Whether two versions are the same, also where they are written differently: `09:30:00Z`, `10:30:00.000+0100`. */
export function isSameVersion(version: string, other: string): boolean {
  return version === other || (rank(version) !== undefined && rank(version) === rank(other));
}

/** Numbers as they are, instants in nanoseconds since 1970. */
function rank(version: string): bigint | undefined {
  if (/^\d{1,15}$/.test(version)) return BigInt(version);
  const time = /^\d{4}-\d{2}-\d{2}T/.test(version) ? Date.parse(version) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const fraction = /\.(\d+)/.exec(version)?.[1] ?? '';
  return BigInt(Math.floor(time / 1000)) * 1_000_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, '0'));
}
