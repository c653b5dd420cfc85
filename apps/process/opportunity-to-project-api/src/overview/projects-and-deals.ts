import { type Kysely, sql } from 'kysely';
import { chosen } from './chosen.js';
import { counted, type CurrencyRow } from './counted.js';
import { handoversBehind, listBehind } from './list-behind.js';
import { reached } from './milestones.js';
import type { OverviewFilter } from './overview-query.js';
import type { ProjectsAndDeals } from './projects-and-deals-documents.js';

const AS_COMPARED = 'as the last comparison of the systems found; of the filters, it knows the legal entity alone.';

/** Won deals without a project, and projects without a deal. */
export async function readProjectsAndDeals(db: Kysely<unknown>, filter: OverviewFilter): Promise<ProjectsAndDeals> {
  const [withoutProject, withoutHandover, withoutDeal, comparedAt] = await Promise.all([
    sql<CurrencyRow>`
      select currency, count(*)::int as count, sum(amount)::text as amount from handover_figures figures
      where ${chosen(filter)} and ${reached('without-project')} group by currency`.execute(db),
    differences(db, 'won-without-handover', filter),
    differences(db, 'project-without-deal', filter),
    lastComparison(db),
  ]);
  return {
    wonWithoutProject: {
      definition: 'Won deals whose handover has made no project yet: under way, waiting or blocked.',
      list: handoversBehind(filter, { milestone: 'without-project' }),
      ...counted(withoutProject.rows),
    },
    wonWithoutHandover: {
      definition: `Deals that a CRM lists as won and of which no handover knows, ${AS_COMPARED}`,
      list: differencesBehind('won-without-handover', filter),
      ...counted(withoutHandover),
    },
    projectsWithoutDeal: {
      definition: `Open projects in the ERPs that belong to no deal, ${AS_COMPARED}`,
      list: differencesBehind('project-without-deal', filter),
      ...counted(withoutDeal),
    },
    comparedAt: comparedAt?.toISOString(),
  };
}

/** Open differences of a kind, with the value of the won deal where they are about one. */
async function differences(db: Kysely<unknown>, kind: string, { legalEntity }: OverviewFilter): Promise<CurrencyRow[]> {
  const { rows } = await sql<CurrencyRow>`
    select won.currency, count(*)::int as count, sum(won.amount)::text as amount
    from reconciliation_differences difference left join won_opportunities won on won.key = difference.subject
    where kind = ${kind} and resolved_at is null and dismissed_at is null
      and (${legalEntity ?? null}::text is null or difference.legal_entity = ${legalEntity ?? null})
    group by won.currency`.execute(db);
  return rows;
}

async function lastComparison(db: Kysely<unknown>): Promise<Date | null> {
  const { rows } = await sql<{ ended_at: Date | null }>`
    select max(ended_at) as ended_at from reconciliation_runs
    where state = 'completed' and not filter ? 'handoverKeys'`.execute(db);
  return rows[0]!.ended_at;
}

function differencesBehind(kind: string, { legalEntity }: OverviewFilter): string {
  return listBehind('/v1/reconciliation-differences', { kind, state: 'open', legalEntity });
}
