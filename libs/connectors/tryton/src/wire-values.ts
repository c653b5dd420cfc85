/** A value as Tryton's JSON-RPC writes it. */
export type WireValue = null | boolean | number | string | WireValue[] | { [name: string]: WireValue };

/** Values of a record to be written, by field. */
export type Values = Record<string, WireValue | undefined>;

/** A decimal number, which JSON's own numbers would round. */
export function decimal(text: string): WireValue {
  return { __class__: 'Decimal', decimal: text };
}

/** A calendar day `YYYY-MM-DD`. */
export function date(text: string): WireValue {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return { __class__: 'date', year, month, day };
}

/** The beginning of a calendar day, for fields that keep an instant. */
export function midnight(text: string): WireValue {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return { __class__: 'datetime', year, month, day, hour: 0, minute: 0, second: 0, microsecond: 0 };
}

/** An instant, ISO 8601 in UTC with up to six digits of seconds. */
export function instant(text: string): WireValue {
  const at = new Date(text);
  return {
    __class__: 'datetime',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    microsecond: Number((/\.(\d{1,6})/.exec(text)?.[1] ?? '').padEnd(6, '0')),
  };
}

/** A span of working time. */
export function hours(count: number): WireValue {
  return { __class__: 'timedelta', seconds: count * 3_600 };
}

/** New records of a one2many field, in the order given. */
export function created(records: Values[]): WireValue {
  return [['create', records as WireValue[]]];
}

/**
 * What an answer says, in plain values: decimals as their text, days as `YYYY-MM-DD`, instants as ISO 8601 in UTC with
 * microseconds, spans of time as seconds.
 */
export function plain(value: WireValue): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  switch (value.__class__) {
    case 'Decimal':
      return value.decimal;
    case 'date':
      return dayOf(value);
    case 'datetime':
      return `${dayOf(value)}T${timeOf(value)}Z`;
    case 'timedelta':
      return value.seconds;
    default:
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
  }
}

type Parts = { [name: string]: WireValue };

function dayOf({ year, month, day }: Parts): string {
  return [digits(year, 4), digits(month, 2), digits(day, 2)].join('-');
}

function timeOf({ hour, minute, second, microsecond }: Parts): string {
  return `${[hour, minute, second].map((part) => digits(part, 2)).join(':')}.${digits(microsecond, 6)}`;
}

function digits(part: WireValue | undefined, count: number): string {
  return String(part ?? 0).padStart(count, '0');
}
