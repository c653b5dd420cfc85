import { type Kysely, sql } from 'kysely';
import { chosen } from './chosen.js';
import { counted, type CurrencyRow } from './counted.js';
import type { CountedFigure } from './figure-documents.js';
import { handoversBehind } from './list-behind.js';
import { type Milestone, reached } from './milestones.js';
import type { OverviewFilter } from './overview-query.js';
import type { WriteBack } from './write-back-documents.js';

/** How long it takes from the event of a win until the CRM knows of the project, and how many that came in went back. */
export async function readWriteBack(db: Kysely<unknown>, filter: OverviewFilter): Promise<WriteBack> {
  const lag = sql`greatest(0, date_part('epoch', written_back_at - counted_from))`;
  const [lags, { rows }] = await Promise.all([
    sql<{ count: number; quantiles: number[] | null }>`
      select count(*)::int as count, percentile_cont(array[0.5, 0.95]) within group (order by ${lag}) as quantiles
      from handover_figures figures where ${chosen(filter)} and ${reached('written-back')}`.execute(db),
    sql<CurrencyRow & { out: boolean }>`
      select currency, ${reached('written-back')} as out, count(*)::int as count, sum(amount)::text as amount
      from handover_figures figures where ${chosen(filter)} and ${reached('won')} group by currency, out`.execute(db),
  ]);
  const { count, quantiles } = lags.rows[0]!;
  const figure = (definition: string, milestone: Milestone, of: typeof rows): CountedFigure => ({
    definition,
    list: handoversBehind(filter, { milestone }),
    ...counted(of),
  });
  return {
    lag: {
      definition:
        'Time from the win in the CRM, as its event says, until project id and readiness were written back to the opportunity, for deals won in the period that were written back.',
      list: handoversBehind(filter, { milestone: 'written-back' }),
      count,
      p50Seconds: quantiles?.[0],
      p95Seconds: quantiles?.[1],
    },
    in: figure('In: deals won in the period, each once however many events told of it.', 'won', rows),
    out: figure(
      'Out: of these, the deals that were written back to the CRM with their project.',
      'written-back',
      rows.filter(({ out }) => out),
    ),
    open: figure(
      'Of these, the deals that were not written back yet: under way, waiting, blocked, or left out by a person.',
      'not-written-back',
      rows.filter(({ out }) => !out),
    ),
  };
}
