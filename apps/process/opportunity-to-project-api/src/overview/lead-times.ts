import { type Kysely, sql } from 'kysely';
import { chosen } from './chosen.js';
import type { FirstTimeRight, LeadTime, LeadTimeName, LeadTimes, WaitName } from './lead-times-documents.js';
import { leadTimeNames, waitNames } from './lead-times-documents.js';
import { handoversBehind } from './list-behind.js';
import { reached } from './milestones.js';
import type { OverviewFilter } from './overview-query.js';

const columnsOf = {
  'project-active': { at: 'active_at', waits: 'active_waits' },
  'ready-to-bill': { at: 'billable_at', waits: 'billable_waits' },
  provisioned: { at: 'provisioned_at', waits: 'provisioned_waits' },
} as const satisfies Record<LeadTimeName, { at: string; waits: string }>;

const FROM_THE_WIN =
  'from the win in the CRM (of a deal that was won again after it was taken back, from then), for deals won in the period that have come so far.';

const definitions: Readonly<Record<LeadTimeName, string>> = {
  'project-active': `Time until the ERP project exists with its financial dimensions, so that work can begin, ${FROM_THE_WIN}`,
  'ready-to-bill': `Time until billing profile and schedules exist, so that invoices can be made, ${FROM_THE_WIN}`,
  provisioned: `Time until everything is handed over, staffing requested and the CRM told included, ${FROM_THE_WIN}`,
};

const waitDefinitions: Readonly<Record<WaitName, string>> = {
  validation: 'Received or being validated: from the first event to the end of the checks, each time they are made.',
  people: 'Blocked: an exception is open and a person must help.',
  erp: 'Waiting for an ERP that is down or in maintenance, or at the checkpoints provision-project and assign-financial-dimensions.',
  psa: 'Waiting for a PSA that is down or in maintenance, or at the checkpoint request-staffing.',
  other:
    'All the rest: until the first event of the win arrived, in billing and CRM, and waiting for systems other than ERP and PSA.',
};

interface Row {
  count: number;
  total: number | null;
  quantiles: number[] | null;
  sums: (number | null)[];
  waits: (number[] | null)[];
}

/** How long it took from the win to each milestone, and for what the deals waited meanwhile. */
export async function readLeadTimes(db: Kysely<unknown>, filter: OverviewFilter): Promise<LeadTimes> {
  return { items: await Promise.all(leadTimeNames.map((name) => readLeadTime(db, filter, name))) };
}

async function readLeadTime(db: Kysely<unknown>, filter: OverviewFilter, name: LeadTimeName): Promise<LeadTime> {
  const { at, waits } = columnsOf[name];
  // One before the win, by clocks that differ, took no time. What an upgrade found has its total only.
  // date_part counts in floating point; extract in decimals, which takes twice as long for 100,000 deals.
  const total = sql`greatest(0, date_part('epoch', ${sql.ref(at)} - counted_from))`;
  const parts = waitNames.map((wait) => sql.ref(wait));
  const measured = waitNames
    .filter((wait) => wait !== 'other')
    .map((wait, index) => sql`coalesce(${sql.ref(waits)}[${sql.lit(index + 1)}], 0) as ${sql.ref(wait)}`);
  const { rows } = await sql<Row>`
    with timed as (
      select ${total} as total, ${sql.join(measured)} from handover_figures figures
      where ${chosen(filter)} and ${reached(name)}
    ), split as (
      select *, greatest(0, total - validation - people - erp - psa) as other from timed
    )
    select count(*)::int as count, sum(total) as total,
      percentile_cont(array[0.5, 0.9]) within group (order by total) as quantiles,
      array[${sql.join(parts.map((part) => sql`sum(${part})`))}] as sums,
      array[${sql.join(parts.map((part) => sql`percentile_cont(array[0.5, 0.9]) within group (order by ${part})`))}] as waits
    from split`.execute(db);
  const { count, quantiles, sums, waits: quantilesOf } = rows[0]!;
  const figure = { name, definition: definitions[name], list: handoversBehind(filter, { milestone: name }), count };
  if (quantiles === null) return { ...figure, waits: [] };
  const all = sums.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return {
    ...figure,
    p50Seconds: quantiles[0],
    p90Seconds: quantiles[1],
    waits: waitNames.map((wait, index) => ({
      name: wait,
      definition: waitDefinitions[wait],
      share: all === 0 ? Number(wait === 'other') : (sums[index] ?? 0) / all,
      p50Seconds: quantilesOf[index]?.[0] ?? 0,
      p90Seconds: quantilesOf[index]?.[1] ?? 0,
    })),
  };
}

/** How many of the won deals came through without an exception, an edit or a retry by a person. */
export async function readFirstTimeRight(db: Kysely<unknown>, filter: OverviewFilter): Promise<FirstTimeRight> {
  const { rows } = await sql<{ won: number; right: number }>`
    select count(*)::int as won, count(*) filter (where ${reached('first-time-right')})::int as right
    from handover_figures figures where ${chosen(filter)} and ${reached('won')}`.execute(db);
  const { won, right } = rows[0]!;
  return {
    definition:
      'Won deals that came to ready to staff, start and bill without any exception, and so without an edit or a retry by a person, over all won deals of the period. One that is still under way counts as won, and not yet as right.',
    list: handoversBehind(filter, { milestone: 'first-time-right' }),
    won,
    firstTimeRight: right,
    rate: won === 0 ? undefined : right / won,
    others: {
      definition: 'Won deals that met an exception, or are not ready yet.',
      list: handoversBehind(filter, { milestone: 'not-first-time-right' }),
    },
  };
}
