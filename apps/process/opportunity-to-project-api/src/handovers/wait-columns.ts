import { type RawBuilder, sql } from 'kysely';
import { isUnderWay } from './handover.js';
import type { StageResult } from './handover-progress.js';

/**
 * Columns that say where a handover waits, since when, and how often in a row. It has waited until it is through there: that it
 * comes as far as that in the next attempt, and waits again, is the same wait.
 *
 * @param through checkpoints and steps that it came through
 */
export function waitColumns(
  { state, waiting }: StageResult,
  through: readonly string[],
): Record<string, RawBuilder<unknown>> {
  const stuck = sql`waiting_at <> all(${[...through]})`;
  if (waiting) {
    const at = waiting.at ?? null;
    return {
      waiting_at: sql`${at}`,
      waiting_since: sql`case when waiting_at = any(${[...through]}) then now() else coalesce(waiting_since, now()) end`,
      waits: sql`case when waiting_at is not distinct from ${at} then waits + 1 else 1 end`,
    };
  }
  if (!isUnderWay(state)) return { waiting_at: sql`null`, waiting_since: sql`null`, waits: sql`0` };
  return {
    waiting_at: sql`case when ${stuck} then waiting_at end`,
    waiting_since: sql`case when ${stuck} then waiting_since end`,
    waits: sql`case when ${stuck} then waits else 0 end`,
  };
}
