import { isCalendarDate } from '@handover/canonical';
import { z } from 'zod';

const calendarDate = z.string().refine(isCalendarDate, 'must be a day that exists, YYYY-MM-DD');

/** A legal entity that an instance serves: always, or from the first to the last of some days. */
export interface ServedLegalEntity {
  code: string;
  /** First day, YYYY-MM-DD. */
  from?: string;
  /** Last day, YYYY-MM-DD. */
  until?: string;
}

/** `"DE01"`, or `{ "code": "DE01", "from": "2026-01-01", "until": "2026-06-30" }`, both days included. */
export const servedLegalEntity = z.union([
  z
    .string()
    .min(1)
    .transform((code): ServedLegalEntity => ({ code })),
  z
    .strictObject({ code: z.string().min(1), from: calendarDate.optional(), until: calendarDate.optional() })
    .refine(({ from = '', until = '9999-12-31' }) => from <= until, '"from" must not be later than "until"'),
]);

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** Whether it is served on that day. */
export function servesOn({ from = FIRST, until = LAST }: ServedLegalEntity, day: string): boolean {
  return from <= day && day <= until;
}

/** The first day on which both are served; undefined when there is none. */
export function firstCommonDay(one: ServedLegalEntity, other: ServedLegalEntity): string | undefined {
  if (one.code !== other.code) return undefined;
  const from = [one.from ?? FIRST, other.from ?? FIRST].sort()[1]!;
  const until = [one.until ?? LAST, other.until ?? LAST].sort()[0]!;
  return from <= until ? from : undefined;
}
