import { type Kysely, sql } from 'kysely';
import { ageBands, DAYS_AT_RISK, LEAD_DAYS } from '../exceptions/exception-filter.js';
import { chosen } from './chosen.js';
import { counted, type CurrencyRow } from './counted.js';
import { dealOf, listBehind } from './list-behind.js';
import type { ExceptionFigure, OpenExceptions } from './open-exceptions-documents.js';
import type { OverviewFilter } from './overview-query.js';

interface Row extends CurrencyRow {
  /** Null for all of them. */
  class: string | null;
  /** Place in {@link ageBands}; null for all of them. */
  band: number | null;
  starts_at_risk: number;
  earliest_start: string | null;
}

const HOUR_MS = 3_600_000;

/** Deals with open exceptions by class and age. A deal counts once in each figure, with the oldest of its exceptions there. */
export async function readOpenExceptions(
  db: Kysely<unknown>,
  filter: OverviewFilter,
  now = new Date(),
): Promise<OpenExceptions> {
  const rows = await readRows(db, filter, now);
  const of = (kind: string | null, band: number | null): ExceptionFigure => {
    const matching = rows.filter((row) => row.class === kind && row.band === band);
    const starts = matching.flatMap((row) => row.earliest_start ?? []).sort();
    const behind = { class: kind ?? undefined, ...opened(band, now), ...dealOf(filter) };
    return {
      definition: definitionOf(kind, band),
      list: listBehind('/v1/exceptions', behind),
      ...counted(matching),
      startsAtRiskList: listBehind('/v1/exceptions', { ...behind, atRisk: 'true' }),
      startsAtRisk: matching.reduce((sum, row) => sum + row.starts_at_risk, 0),
      earliestStart: starts[0],
    };
  };
  const ages = (kind: string | null) => ageBands.map(({ name: age }, band) => ({ age, ...of(kind, band) }));
  const classes = [...new Set(rows.flatMap((row) => row.class ?? []))].sort();
  return {
    ...of(null, null),
    ages: ages(null),
    classes: classes.map((kind) => ({ class: kind, ...of(kind, null), ages: ages(kind) })),
  };
}

async function readRows(db: Kysely<unknown>, filter: OverviewFilter, now: Date): Promise<Row[]> {
  const band = sql`case ${sql.join(
    ageBands.map(({ toHours }, index) =>
      toHours === undefined
        ? sql`else ${sql.lit(index)}`
        : sql`when exceptions.opened_at > ${now}::timestamptz - make_interval(hours => ${sql.lit(toHours)}) then ${sql.lit(index)}`,
    ),
    sql` `,
  )} end`;
  const { rows } = await sql<Row>`
    with open as (
      select exceptions.handover_key, exceptions.class, max(${band}) as band, max(exceptions.currency) as currency,
        max(value) as value, min(exceptions.start_date) as start_date, coalesce(max(${DAYS_AT_RISK}), 0) > 0 as at_risk
      from exceptions join handover_figures figures using (handover_key)
      where resolved_at is null and ${chosen(filter)}
      group by grouping sets ((exceptions.handover_key, exceptions.class), (exceptions.handover_key))
    )
    select class, band, currency, count(*)::int as count, sum(value)::text as amount,
      count(*) filter (where at_risk)::int as starts_at_risk, min(start_date)::text as earliest_start
    from open group by class, currency, grouping sets ((band), ())`.execute(db);
  return rows;
}

/** When exceptions of an age were opened, as the list of exceptions is filtered. */
function opened(band: number | null, now: Date): Record<string, string | undefined> {
  if (band === null) return {};
  const { fromHours, toHours } = ageBands[band]!;
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS).toISOString();
  return {
    openedFrom: toHours === undefined ? undefined : before(toHours),
    openedBefore: fromHours === 0 ? undefined : before(fromHours),
  };
}

function definitionOf(kind: string | null, band: number | null): string {
  const age = band === null ? '' : `, opened ${agesInWords[band]!} ago (of several of one deal, the oldest decides)`;
  const which = kind === null ? 'exceptions' : `exceptions of class ${kind}`;
  return `Deals with open ${which} now${age}, whenever they were won unless a period is chosen. Each deal counts once, with its whole value; its start is at risk from ${LEAD_DAYS} days before it.`;
}

const agesInWords = ['up to 4 hours', '4 to 24 hours', '1 to 3 days', 'more than 3 days'];
