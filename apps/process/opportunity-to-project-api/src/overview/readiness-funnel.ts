import { type Kysely, sql } from 'kysely';
import { chosen } from './chosen.js';
import { counted } from './counted.js';
import { handoversBehind } from './list-behind.js';
import { type FunnelStep, funnelSteps, reached } from './milestones.js';
import type { OverviewFilter } from './overview-query.js';
import type { ReadinessFunnel } from './readiness-funnel-documents.js';

const definitions: Readonly<Record<FunnelStep, string>> = {
  won: 'Deals won in the period whose handover has begun. Those that are taken back, or were, are not counted in any step.',
  validated: 'Of the won deals, those that have passed every check of data, gate and terms.',
  project: 'Of the won deals, those that have a project in the ERP.',
  'ready-to-bill': 'Of the won deals, those whose billing profile and schedules exist.',
  'demand-raised': 'Of the won deals, those whose demand for people stands in the PSA.',
  staffed: 'Of the won deals, those for whose demands, as the PSA was last asked, somebody is assigned to each.',
  started: 'Of the won deals, those whose project is active and whose start date has come.',
};

interface Row {
  currency: string | null;
  counts: number[];
  amounts: (string | null)[];
}

/** How many of the won deals have come how far, and what they are worth. */
export async function readReadinessFunnel(db: Kysely<unknown>, filter: OverviewFilter): Promise<ReadinessFunnel> {
  const counts = funnelSteps.map((step) => sql`count(*) filter (where ${reached(step)})`);
  const amounts = funnelSteps.map((step) => sql`(sum(amount) filter (where ${reached(step)}))::text`);
  const { rows } = await sql<Row>`
    select currency, array[${sql.join(counts)}]::int[] as counts, array[${sql.join(amounts)}] as amounts
    from handover_figures figures where ${chosen(filter)} group by currency`.execute(db);
  return {
    steps: funnelSteps.map((step, index) => ({
      step,
      definition: definitions[step],
      list: handoversBehind(filter, { milestone: step }),
      ...counted(
        rows.map((row) => ({ currency: row.currency, count: row.counts[index]!, amount: row.amounts[index]! })),
      ),
    })),
  };
}
