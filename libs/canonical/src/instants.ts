/** RFC 3339; offsets as far from UTC as databases take them. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):?[0-5]\d)$/;

/** Whether a value is the text of an instant that exists, in the years 1 to 9999 (`2026-02-30T09:30:00Z` is not). */
export function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const day = INSTANT.exec(value)?.[1];
  if (day === undefined || day.startsWith('0000')) return false;
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
