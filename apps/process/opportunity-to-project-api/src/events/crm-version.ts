/**
 * Whether one version of a CRM record is older than another. Versions are the CRM's own: numbers or instants; of other
 * texts the order cannot be told, and none counts as older.
 */
export function isOlderVersion(version: string, than: string): boolean {
  if (version === than) return false;
  const [left, right] = [rank(version), rank(than)];
  return left !== undefined && right !== undefined && left < right;
}

function rank(version: string): number | undefined {
  if (/^\d{1,15}$/.test(version)) return Number(version);
  const time = /^\d{4}-\d{2}-\d{2}T/.test(version) ? Date.parse(version) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
