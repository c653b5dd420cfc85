import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { HandoverState } from '../handovers/handover.js';
import type { ReconciliationCounts, UnaccountedDeal } from './counts-documents.js';
import type { ReconciliationSchema } from './reconciliation-schema.js';

/** The window that is counted. */
export interface CountedWindow {
  from: Date;
  to: Date;
  legalEntity?: string;
}

/** States in which a handover has come to its end. */
const OUT: readonly HandoverState[] = ['provisioned', 'closed', 'unwound'];
const MOST_DEALS = 100;

interface StateRow {
  state: HandoverState | null;
  dismissed: boolean;
  count: number;
  listed: number;
  projects: number;
  missing: number;
}

/** Counts what came in and what became of it, each deal once. */
@Injectable()
export class CountsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema & ReconciliationSchema>) {}

  async count(window: CountedWindow): Promise<ReconciliationCounts> {
    const { from, to, legalEntity } = window;
    const [rows, events, deals, others] = await Promise.all([
      this.byState(window),
      this.events(window),
      this.unaccounted(window),
      this.others(legalEntity),
    ]);
    const sum = (of: (row: StateRow) => number, which: (row: StateRow) => boolean = () => true) =>
      rows.filter(which).reduce((total, row) => total + of(row), 0);
    const count = (which?: (row: StateRow) => boolean) => sum((row) => row.count, which);
    return {
      from: from.toISOString(),
      to: to.toISOString(),
      legalEntity,
      comparedAt: others.compared_at?.toISOString(),
      won: count(),
      listed: sum((row) => row.listed),
      begun: count(({ state }) => state !== null),
      states: rows.flatMap((row) => (row.state === null ? [] : [{ state: row.state, count: row.count }])),
      out: count(({ state }) => state !== null && OUT.includes(state)),
      open: count(({ state }) => state !== null && !OUT.includes(state)),
      dismissed: count(({ state, dismissed }) => state === null && dismissed),
      unaccounted: count(({ state, dismissed }) => state === null && !dismissed),
      unaccountedDeals: deals,
      events,
      projectsCreated: sum((row) => row.projects),
      projectsMissing: sum((row) => row.missing),
      projectsWithoutDeal: others.projects_without_deal,
    };
  }

  private async byState(window: CountedWindow): Promise<StateRow[]> {
    const { rows } = await sql<StateRow>`
      with ${deals(window)}
      select state, dismissed, count(*)::int as count, count(*) filter (where listed)::int as listed,
        count(project_id)::int as projects, count(*) filter (where exists (
          select from reconciliation_differences where subject = key and kind = 'project-missing' and resolved_at is null
        ))::int as missing
      from deals group by state, dismissed order by state, dismissed`.execute(this.db);
    return rows;
  }

  private async unaccounted(window: CountedWindow): Promise<UnaccountedDeal[]> {
    const { rows } = await sql<Omit<UnaccountedDeal, 'wonBy'> & { known_at: Date }>`
      with ${deals(window)}
      select key, name, legal_entity as "legalEntity", amount::text as amount, currency, known_at from deals
      where state is null and not dismissed order by known_at desc, key limit ${MOST_DEALS}`.execute(this.db);
    return rows.map(({ known_at: at, legalEntity, amount, currency, ...deal }) => ({
      ...deal,
      legalEntity: legalEntity ?? undefined,
      amount: amount ?? undefined,
      currency: currency ?? undefined,
      wonBy: at.toISOString(),
    }));
  }

  /** Of a legal entity, those of deals that are known. */
  private async events({ from, to, legalEntity }: CountedWindow): Promise<ReconciliationCounts['events']> {
    const { rows } = await sql<ReconciliationCounts['events'][number]>`
      select fate, count(*)::int as events, sum(deliveries)::int as deliveries
      from received_events left join handovers on key = received_events.crm_instance || ':' || received_events.opportunity_id
      where received_events.received_at >= ${from} and received_events.received_at < ${to}
        and (${legalEntity ?? null}::text is null or legal_entity = ${legalEntity ?? null})
      group by fate order by fate`.execute(this.db);
    return rows;
  }

  private async others(legalEntity: string | undefined) {
    const { rows } = await sql<{ compared_at: Date | null; projects_without_deal: number }>`
      select (select max(ended_at) from reconciliation_runs where state = 'completed' and not filter ? 'handoverKeys'
          and (not filter ? 'legalEntity' or filter->>'legalEntity' = ${legalEntity ?? null}) and left_out = '[]') as compared_at,
        (select count(*)::int from reconciliation_differences where kind = 'project-without-deal' and resolved_at is null
          and dismissed_at is null and (${legalEntity ?? null}::text is null or legal_entity = ${legalEntity ?? null})
        ) as projects_without_deal`.execute(this.db);
    return rows[0]!;
  }
}

/** CTE `deals`: those won in the window, by the earliest that is known of it. */
function deals({ from, to, legalEntity }: CountedWindow) {
  return sql`
    known as (
      select key, coalesce(handovers.name, won.name) as name, coalesce(handovers.legal_entity, won.legal_entity) as legal_entity,
        coalesce(handovers.amount, won.amount) as amount, coalesce(handovers.currency, won.currency) as currency,
        least(received_at, won_by) as known_at, state, project_id, won.key is not null as listed
      from handovers full join won_opportunities won using (key)
    ), deals as (
      select known.*, state is null and exists (
          select from reconciliation_differences where subject = known.key and kind = 'won-without-handover'
            and resolved_at is null and dismissed_at is not null
        ) as dismissed
      from known
      where known_at >= ${from} and known_at < ${to}
        and (${legalEntity ?? null}::text is null or legal_entity = ${legalEntity ?? null})
    )`;
}
