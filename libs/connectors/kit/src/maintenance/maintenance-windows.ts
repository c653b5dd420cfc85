import {
  isCalendarDate,
  LONGEST_WINDOW_MINUTES,
  type MaintenancePlan,
  type Weekday,
  weekdays,
} from '@handover/canonical';
import { conflict, InjectDatabase, invalid, notFound } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { type MaintenanceWindowRow, occurrencesBetween } from './occurrences.js';

/** A window and the time for which it holds now or next. */
export interface PlannedWindow {
  id: string;
  plan: MaintenancePlan;
  createdBy: string;
  createdAt: Date;
  next?: { begins: Date; ends: Date; underWay: boolean };
}

/** One time for which a window holds. */
export interface WindowOccurrence {
  windowId: string;
  instance: string;
  reason: string;
  begins: Date;
  ends: Date;
}

/** So far ahead the next time is looked for, and may a window be planned. */
const HORIZON = sql`interval '1 year'`;

type Row = MaintenanceWindowRow & { begins: Date | null; ends: Date | null; under_way: boolean };

/** The maintenance windows of the instances of one system API. */
@Injectable()
export class MaintenanceWindows {
  constructor(@InjectDatabase() private readonly db: Kysely<unknown>) {}

  /** @throws Problem 400 naming what is wrong with the plan */
  async plan(plan: MaintenancePlan, createdBy: string): Promise<PlannedWindow> {
    const wrong = complaintOf(plan) ?? (await this.complaintOfTimes(plan));
    if (wrong) throw invalid('The maintenance window cannot be planned like this.', [wrong]);
    const { instance, reason, timeZone, from = null, to = null, at = null, minutes = null } = plan;
    const days = plan.weekdays?.map((day) => weekdays.indexOf(day) + 1) ?? null;
    const { rows } = await sql<{ id: string }>`
      insert into maintenance_windows (instance, reason, time_zone, starts_local, ends_local, weekdays, start_time, minutes,
        created_by)
      values (${instance}, ${reason}, ${timeZone}, ${from}::timestamp, ${to}::timestamp, ${days}::smallint[],
        ${at}::time, ${minutes}::integer, ${createdBy})
      returning id`.execute(this.db);
    return (await this.find(rows[0]!.id))!;
  }

  /** Those in force, and those to come: what is under way and what comes next first. */
  async list(instance?: string): Promise<PlannedWindow[]> {
    const rows = await this.read(instance === undefined ? sql`true` : sql`w.instance = ${instance}`);
    return rows.map(windowOf);
  }

  /** Each time that begins within so many days, or is under way, the first one first. */
  async occurrences(days: number, instance?: string): Promise<WindowOccurrence[]> {
    const { rows } = await sql<WindowOccurrence>`
      select id as "windowId", instance, reason, begins, ends
      from (${occurrencesBetween(sql`now()`, sql`now() + make_interval(days => ${days})`)}) occurrence
      where ${instance === undefined ? sql`true` : sql`instance = ${instance}`}
      order by begins, id`.execute(this.db);
    return rows;
  }

  /**
   * Ends a window that is under way or to come. One that recurs goes on the next time, unless it is ended for good.
   *
   * @throws Problem 404 for a window that there is not any more, 409 when it is not under way and recurs
   */
  async end(id: string, by: string, { reason, forGood = false }: { reason?: string; forGood?: boolean }) {
    const window = await this.find(id);
    if (!window) throw notFound('maintenance window to come', id);
    const { next, plan } = window;
    const recurs = plan.weekdays !== undefined;
    if (recurs && !forGood && !next?.underWay) {
      throw conflict('The window is not under way; say "forGood" to end it for all times to come.');
    }
    const ending =
      recurs && !forGood
        ? sql`skipped = ${next!.begins}`
        : sql`ended_at = now(), ended_by = ${by}, ended_reason = ${reason ?? null}`;
    await sql`update maintenance_windows set ${ending} where id = ${id} and ended_at is null`.execute(this.db);
    return window;
  }

  private async find(id: string): Promise<PlannedWindow | undefined> {
    const [row] = await this.read(sql`w.id::text = ${id}`);
    return row && windowOf(row);
  }

  private async read(which: ReturnType<typeof sql>): Promise<Row[]> {
    const { rows } = await sql<Row>`
      select w.id, w.instance, w.reason, w.time_zone, w.weekdays, w.minutes, w.created_by, w.created_at,
        to_char(w.starts_local, ${LOCAL}) as starts_local, to_char(w.ends_local, ${LOCAL}) as ends_local,
        to_char(w.start_time, 'HH24:MI:SS') as start_time, next.begins, next.ends, coalesce(next.begins <= now(), false) as under_way
      from maintenance_windows w
      left join lateral (
        select begins, ends from (${occurrencesBetween(sql`now()`, sql`now() + ${HORIZON}`)}) occurrence
        where occurrence.id = w.id order by begins limit 1
      ) next on true
      where w.ended_at is null and (w.weekdays is not null or next.ends is not null) and ${which}
      order by next.begins, w.id`.execute(this.db);
    return rows;
  }

  private async complaintOfTimes({ timeZone, from, to }: MaintenancePlan) {
    const { rows } = await sql<{ known: boolean; days: boolean }>`
      select exists (select from pg_timezone_names where name = ${timeZone}) as known`.execute(this.db);
    if (!rows[0]!.known)
      return { pointer: '/timeZone', detail: 'must be the name of a time zone, such as Europe/Berlin' };
    if (from === undefined || to === undefined) return undefined;
    const times = await sql<{ minutes: number; over: boolean; far: boolean }>`
      select extract(epoch from ends - begins)::float8 / 60 as minutes, ends <= now() as over,
        begins > now() + ${HORIZON} as far
      from (select ${from}::timestamp at time zone ${timeZone} as begins, ${to}::timestamp at time zone ${timeZone} as ends)
        as planned`.execute(this.db);
    const { minutes, over, far } = times.rows[0]!;
    if (minutes <= 0) return { pointer: '/to', detail: 'must be later than from' };
    if (minutes > LONGEST_WINDOW_MINUTES) return { pointer: '/to', detail: 'must be within a week after from' };
    if (over) return { pointer: '/to', detail: 'must not be over already' };
    return far ? { pointer: '/from', detail: 'must be within a year' } : undefined;
  }
}

const LOCAL = 'YYYY-MM-DD"T"HH24:MI:SS';

/** What is wrong with a plan, whatever the time is. */
function complaintOf({ from, to, weekdays: days, at, minutes }: MaintenancePlan) {
  const once = [from, to].filter((each) => each !== undefined).length;
  const weekly = [days, at, minutes].filter((each) => each !== undefined).length;
  if (once > 0 && weekly > 0) return { pointer: '/from', detail: 'must not stand beside weekdays, at and minutes' };
  if (once === 1)
    return { pointer: from === undefined ? '/from' : '/to', detail: 'must be given: from and to belong together' };
  if (once === 0 && weekly < 3) {
    const pointer = days === undefined ? '/weekdays' : at === undefined ? '/at' : '/minutes';
    return { pointer, detail: 'must be given: from and to, or weekdays, at and minutes' };
  }
  for (const [pointer, local] of [
    ['/from', from],
    ['/to', to],
  ] as const) {
    if (local !== undefined && !isCalendarDate(local.slice(0, 10)))
      return { pointer, detail: 'must be a day that exists' };
  }
  return undefined;
}

function windowOf(row: Row): PlannedWindow {
  const plan: MaintenancePlan = { instance: row.instance, reason: row.reason, timeZone: row.time_zone };
  if (row.weekdays === null) Object.assign(plan, { from: row.starts_local!, to: row.ends_local! });
  else {
    const days = row.weekdays.map((day): Weekday => weekdays[day - 1]!);
    Object.assign(plan, { weekdays: days, at: row.start_time!, minutes: row.minutes! });
  }
  const { begins, ends, under_way: underWay } = row;
  return {
    id: row.id,
    plan,
    createdBy: row.created_by,
    createdAt: row.created_at,
    ...(begins && ends ? { next: { begins, ends, underWay } } : {}),
  };
}
