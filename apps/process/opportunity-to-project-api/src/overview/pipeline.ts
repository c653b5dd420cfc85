import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type ReviewedStage, reviewedStages, type ReviewState } from '../stage-reviews/stage-review.js';
import type { ReviewedDeal } from '../stage-reviews/reviewed-deal.js';
import { chosen } from './chosen.js';
import { counted, type CurrencyRow } from './counted.js';
import { dealOf, handoversBehind, listBehind } from './list-behind.js';
import { reached } from './milestones.js';
import type { OverviewFilter } from './overview-query.js';
import { type BacklogName, backlogNames, type Pipeline } from './pipeline-documents.js';

const stageDefinitions: Readonly<Record<ReviewedStage, string>> = {
  commit: 'Deals before the win now whose last gate is commit, as they were when it was reviewed.',
  'contract-review': 'Deals before the win now whose last gate is contract-review, as they were when it was reviewed.',
};

const backlogDefinitions: Readonly<Record<BacklogName, string>> = {
  'not-active': 'Won deals now whose project is not active yet. Their whole value counts.',
  'not-started': 'Won deals now whose project is active and whose start date has not come. Their whole value counts.',
};

/** A deal of the pipeline as it was last reviewed. */
export interface PipelineRow {
  key: string;
  crm_instance: string;
  opportunity_id: string;
  stage: ReviewedStage;
  state: ReviewState;
  deal: ReviewedDeal | null;
  reviewed_at: Date | null;
}

/** Value of the deals before the win by stage, and of those that are won and not begun. */
export async function readPipeline(db: Kysely<unknown>, filter: OverviewFilter): Promise<Pipeline> {
  const [stages, backlog] = await Promise.all([
    sql<CurrencyRow & { stage: ReviewedStage }>`
      with ${latestReviews(filter)}
      select stage, deal->>'currency' as currency, count(*)::int as count, sum((deal->>'amount')::numeric)::text as amount
      from latest group by stage, deal->>'currency'`.execute(db),
    sql<CurrencyRow & { name: BacklogName }>`
      select name, currency, count(*)::int as count, sum(amount)::text as amount from (
        select currency, amount, case ${sql.join(
          backlogNames.map((name) => sql`when ${reached(name)} then ${sql.lit(name)}`),
          sql` `,
        )} end as name
        from handover_figures figures where ${chosen(filter)}
      ) backlog where name is not null group by name, currency`.execute(db),
  ]);
  return {
    pipeline: reviewedStages.map((stage) => ({
      stage,
      definition: stageDefinitions[stage],
      list: listBehind('/v1/pipeline-deals', { stage, ...dealOf(filter) }),
      ...counted(stages.rows.filter((row) => row.stage === stage)),
    })),
    backlog: backlogNames.map((name) => ({
      name,
      definition: backlogDefinitions[name],
      list: handoversBehind(filter, { milestone: name }),
      ...counted(backlog.rows.filter((row) => row.name === name)),
    })),
  };
}

/** Deals of the pipeline in the order of their keys. */
export async function listPipeline(
  db: Kysely<unknown>,
  { stage, ...filter }: OverviewFilter & { stage?: ReviewedStage },
  limit: number,
  after?: string,
): Promise<PipelineRow[]> {
  const { rows } = await sql<PipelineRow>`
    with ${latestReviews(filter)}
    select handover_key as key, crm_instance, opportunity_id, stage, state, deal, reviewed_at from latest
    where (${stage ?? null}::text is null or stage = ${stage ?? null}) and handover_key > ${after ?? ''}
    order by handover_key limit ${limit}`.execute(db);
  return rows;
}

/** CTE `latest`: of each deal before the win, the review of the furthest stage that it has reached and not left. */
function latestReviews(filter: OverviewFilter): RawBuilder<unknown> {
  const furthest = sql`array_position(array[${sql.join(reviewedStages.map((stage) => sql.lit(stage)))}], stage)`;
  const conditions = Object.entries(dealOf(filter)).flatMap(([field, value]) =>
    value === undefined ? [] : [sql`and deal->>${sql.lit(field)} = ${value}`],
  );
  return sql`
    latest as (
      select distinct on (handover_key) * from stage_reviews review
      where state <> 'withdrawn' and not exists (select from handovers where key = review.handover_key)
        ${sql.join(conditions, sql` `)}
      order by handover_key, ${furthest} desc
    )`;
}
