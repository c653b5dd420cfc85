/**
 * Seconds that a Retry-After header (RFC 9110, 10.2.3) asks to wait, from its number or its date; undefined when it is
 * absent or neither. Numbers may have decimals, as some vendors write them.
 */
export function retryAfterSeconds(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
