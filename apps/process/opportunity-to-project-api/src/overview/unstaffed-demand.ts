import { type Kysely, type RawBuilder, sql } from 'kysely';
import { chosen } from './chosen.js';
import { dealOf, listBehind } from './list-behind.js';
import type { OverviewFilter } from './overview-query.js';
import { type StartBand, startBands, type UnstaffedDemand } from './unstaffed-demand-documents.js';

const DAY_MS = 86_400_000;
const OPEN = sql`demand.status = 'open' and demand.certainty = 'firm'`;
const STANDS = sql`figures.direction = 'providing' and figures.state <> 'unwound'`;

const definitions: Readonly<Record<StartBand['name'], string>> = {
  begun: 'which should have begun already',
  '0-2-weeks': 'which begins within the next two weeks',
  '2-4-weeks': 'which begins in two to four weeks',
  '4-8-weeks': 'which begins in four to eight weeks',
};

interface Row {
  band: StartBand['name'];
  role: string;
  hours: number;
  demands: number;
}

/** Hours of work that begins soon and for which nobody is assigned, as the PSAs were last asked. */
export async function readUnstaffedDemand(
  db: Kysely<unknown>,
  filter: OverviewFilter,
  now = new Date(),
): Promise<UnstaffedDemand> {
  const [{ rows }, read] = await Promise.all([
    sql<Row>`
      select band, role, sum(hours) as hours, count(*)::int as demands from (
        select role, hours, case ${sql.join(
          startBands.map((band) => sql`when ${within(band, now)} then ${sql.lit(band.name)}`),
          sql` `,
        )} end as band
        from resource_demands demand join handover_figures figures using (handover_key)
        where ${OPEN} and ${STANDS} and ${chosen(filter)} and demand.start_date < ${dayAfter(now, 56)}::date
      ) banded group by band, role order by sum(hours) desc, role`.execute(db),
    sql<{ unread: number; since: Date | null }>`
      select count(*) filter (where demands_read_at is null)::int as unread, min(demands_read_at) as since
      from handover_figures figures
      where demand_raised_at is not null and staffed_at is null and ${STANDS} and ${chosen(filter)}`.execute(db),
  ]);
  const { unread, since } = read.rows[0]!;
  return {
    bands: startBands.map((band) => {
      const roles = rows.filter((row) => row.band === band.name);
      return {
        begins: band.name,
        definition: `Hours of work of won deals ${definitions[band.name]} and for which the PSA, as last asked, has nobody assigned.`,
        list: listBehind('/v1/unstaffed-demands', daysOf(band, now), dealOf(filter), {
          wonFrom: filter.from,
          wonTo: filter.to,
        }),
        hours: roles.reduce((sum, { hours }) => sum + hours, 0),
        demands: roles.reduce((sum, { demands }) => sum + demands, 0),
        roles: roles.map(({ role, hours }) => ({ role, hours })),
      };
    }),
    unread,
    readSince: since?.toISOString(),
  };
}

/** A demand with its deal. */
export interface UnstaffedRow {
  handover_key: string;
  name: string | null;
  id: string;
  instance: string;
  role: string;
  region: string;
  hours: number;
  start_date: string;
  end_date: string;
  seen_at: Date;
}

/** Which demands are wanted: those that begin from one day on, and before another. */
export interface UnstaffedFilter extends OverviewFilter {
  startsFrom?: string;
  startsBefore?: string;
}

/** Demands for which nobody is assigned, those that begin first, first. */
export async function listUnstaffed(
  db: Kysely<unknown>,
  { startsFrom, startsBefore, ...filter }: UnstaffedFilter,
  limit: number,
  after?: { start: string; key: string; id: string },
): Promise<UnstaffedRow[]> {
  const { rows } = await sql<UnstaffedRow>`
    select demand.handover_key, handovers.name, demand.id, demand.instance, demand.role, demand.region, demand.hours,
      demand.start_date, demand.end_date, demand.seen_at
    from resource_demands demand join handover_figures figures using (handover_key)
      join handovers on handovers.key = demand.handover_key
    where ${OPEN} and ${STANDS} and ${chosen(filter)}
      and (${startsFrom ?? null}::date is null or demand.start_date >= ${startsFrom ?? null}::date)
      and (${startsBefore ?? null}::date is null or demand.start_date < ${startsBefore ?? null}::date)
      ${after === undefined ? sql`` : sql`and (demand.start_date, demand.handover_key, demand.id) > (${after.start}::date, ${after.key}, ${after.id})`}
    order by demand.start_date, demand.handover_key, demand.id limit ${limit}`.execute(db);
  return rows;
}

function within({ fromDays, toDays }: StartBand, now: Date): RawBuilder<unknown> {
  const from = fromDays === undefined ? sql`true` : sql`demand.start_date >= ${dayAfter(now, fromDays)}::date`;
  return sql`${from} and demand.start_date < ${dayAfter(now, toDays)}::date`;
}

function daysOf({ fromDays, toDays }: StartBand, now: Date): { startsFrom?: string; startsBefore: string } {
  return {
    startsFrom: fromDays === undefined ? undefined : dayAfter(now, fromDays),
    startsBefore: dayAfter(now, toDays),
  };
}

/** The day so many days after today, YYYY-MM-DD in UTC. */
function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
