import { type RawBuilder, sql } from 'kysely';

/** The tables of maintenance windows; see the migration. */
export interface MaintenanceWindowRow {
  id: string;
  instance: string;
  reason: string;
  time_zone: string;
  starts_local: string | null;
  ends_local: string | null;
  weekdays: number[] | null;
  start_time: string | null;
  minutes: number | null;
  created_by: string;
  created_at: Date;
  ended_at: Date | null;
  ended_by: string | null;
  ended_reason: string | null;
  skipped: Date | null;
}

/** No window lasts longer, so that one that began earlier is over. */
export const LONGEST_WINDOW_DAYS = 7;

/**
 * SQL: `id, instance, reason, begins, ends` of the occurrences of windows in force that touch a span. Postgres turns local time
 * into instants: a time that the spring leaves out is the one an hour later, one that the autumn has twice is the second
 * of them, and a recurring window lasts its minutes whatever the clocks on the wall do.
 */
export function occurrencesBetween(from: RawBuilder<unknown>, until: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select w.id, w.instance, w.reason, o.begins, o.ends
    from maintenance_windows w cross join lateral (
      select w.starts_local at time zone w.time_zone as begins, w.ends_local at time zone w.time_zone as ends
      where w.weekdays is null
      union all
      select begins, begins + make_interval(mins => w.minutes)
      from generate_series(
        date_trunc('day', (${from})::timestamptz at time zone w.time_zone) - make_interval(days => ${LONGEST_WINDOW_DAYS + 1}),
        (${until})::timestamptz at time zone w.time_zone, interval '1 day') as day
      cross join lateral (select (day + w.start_time) at time zone w.time_zone as begins) each
      where w.weekdays is not null and extract(isodow from day) = any(w.weekdays)
    ) o
    where w.ended_at is null and o.ends > ${from} and o.begins < ${until} and o.begins is distinct from w.skipped`;
}
