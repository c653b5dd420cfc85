/** The reader's locale, as the browser says. */
const LOCALE = navigator.language;

/** Amount with its currency, always: `{ amount: '1200.50', currency: 'EUR' }` → "1.200,50 €". */
export function formatAmount(amount: string | number, currency: string): string {
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency });
  // Strings are formatted as they are, without becoming floating-point numbers (ECMA-402).
  return format.format(amount as number);
}

/** Amount in few characters: "1,2 Mio. €". */
export function formatAmountShort(amount: string | number, currency: string): string {
  const format = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return format.format(amount as number);
}

/** "12.345,6". */
export function formatNumber(value: number, maximumFractionDigits = 1): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits }).format(value);
}

/** Share from 0 to 1: "93,4 %". */
export function formatShare(value: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** Calendar date `YYYY-MM-DD`, which is the same day everywhere. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Instant (ISO 8601) in the reader's time zone. */
export function formatInstant(instant: string, { seconds = false } = {}): string {
  const format = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: seconds ? 'medium' : 'short' });
  return format.format(new Date(instant));
}

/** A sentence of an API with its instants in the reader's time zone. */
export function withLocalTimes(sentence: string): string {
  return sentence.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, (instant) => formatInstant(instant));
}

const STEPS: [limit: number, divisor: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60, 1, 'second'],
  [3_600, 60, 'minute'],
  [86_400, 3_600, 'hour'],
  [86_400 * 60, 86_400, 'day'],
  [Infinity, 86_400 * 30, 'month'],
];

/** "3 hours ago", "in 5 minutes". */
export function formatRelative(instant: string, now = Date.now()): string {
  const seconds = (new Date(instant).getTime() - now) / 1_000;
  const [, divisor, unit] = STEPS.find(([limit]) => Math.abs(seconds) < limit)!;
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(Math.round(seconds / divisor), unit);
}

/** Duration in seconds, two units at most: "850 ms", "42 s", "3 min 5 s", "2 h 10 min", "3 d 4 h". */
export function formatDuration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1_000)} ms`;
  if (seconds < 60) return `${formatNumber(seconds, seconds < 10 ? 1 : 0)} s`;
  if (seconds < 3_600) return two(seconds, 60, 'min', 1, 's');
  if (seconds < 86_400) return two(seconds, 3_600, 'h', 60, 'min');
  return two(seconds, 86_400, 'd', 3_600, 'h');
}

function two(seconds: number, major: number, majorUnit: string, minor: number, minorUnit: string): string {
  const majors = Math.floor(seconds / major);
  const minors = Math.floor((seconds - majors * major) / minor);
  return minors === 0 ? `${majors} ${majorUnit}` : `${majors} ${majorUnit} ${minors} ${minorUnit}`;
}
