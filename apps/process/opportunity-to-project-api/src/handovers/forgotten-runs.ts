import { type Kysely, sql } from 'kysely';
import type { ReviewedStage } from '../stage-reviews/stage-review.js';
import { statesUnderWay } from './handover.js';
import type { HandoversSchema } from './handovers-schema.js';

/** A run that is not in the engine after this long was lost between the two commits. */
const LOST_AFTER = sql`interval '3 seconds'`;
/** What was said of an instance so long ago says nothing any more. */
export const STALE_AFTER = sql`interval '30 seconds'`;
/** A run that the engine gave up on is begun anew after this long. */
const AGAIN_AFTER = sql`interval '5 seconds'`;
/** Most that one sweep queues. */
const AT_ONCE = 200;

/** A handover of which nobody works on the run. */
export interface ForgottenRun {
  key: string;
  run: number;
  /** The engine has ended the run without a result: it needs another one. */
  givenUp: boolean;
}

/**
 * Handovers under way, other than those that wait, that are not in the engine: their run was lost before it was queued, or the
 * engine gave it up. Those lost first come first.
 *
 * @param schema of the engine's tables
 */
export async function forgottenHandovers(db: Kysely<HandoversSchema>, schema: string): Promise<ForgottenRun[]> {
  const { rows } = await sql<ForgottenRun>`
    select key, run, workflow.status is not null as "givenUp"
    from handovers
    left join ${sql.table(`${schema}.workflow_status`)} workflow on workflow.workflow_uuid = key || '/' || run
    where state in (${sql.join(statesUnderWay.filter((state) => state !== 'waiting'))})
      and handovers.updated_at + ${LOST_AFTER} < now()
      and (workflow.status is null
        or workflow.status in ('ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED')
          and handovers.updated_at < now() - ${AGAIN_AFTER})
    order by handovers.updated_at
    limit ${AT_ONCE}`.execute(db);
  return rows;
}

/**
 * Reviews that were asked for, are due and are not in the engine; see {@link forgottenHandovers}. One that waits for an instance
 * is due as soon as that is back, and not before where the instance is in maintenance or has asked to be left alone.
 */
export async function forgottenReviews(
  db: Kysely<HandoversSchema>,
  schema: string,
): Promise<{ key: string; stage: ReviewedStage; run: number }[]> {
  const { rows } = await sql<{ key: string; stage: ReviewedStage; run: number }>`
    select handover_key as key, stage, run
    from stage_reviews
    left join ${sql.table(`${schema}.workflow_status`)} workflow
      on workflow.workflow_uuid = 'review/' || stage || '/' || handover_key || '/' || run
    left join system_instances instance on instance.system = waiting_system and instance.instance = waiting_instance
      and seen_at > now() - ${STALE_AFTER}
    where state = 'requested' and workflow.status is null
      and case coalesce(availability, 'available')
        when 'available' then coalesce(resume_at, requested_at + ${LOST_AFTER}) < now() or changed_at > put_off_at
        when 'down' then resume_at < now()
        else false end
    order by coalesce(resume_at, requested_at)
    limit ${AT_ONCE}`.execute(db);
  return rows;
}

/** Makes way for the next run of a handover; undefined when another replica was faster. */
export async function nextRun(db: Kysely<HandoversSchema>, key: string, run: number): Promise<number | undefined> {
  const moved = await db
    .updateTable('handovers')
    .set({ run: run + 1, updated_at: sql<Date>`now()` })
    .where('key', '=', key)
    .where('run', '=', run)
    .returning('run')
    .executeTakeFirst();
  return moved?.run;
}
