import { type Kysely, sql } from 'kysely';
import type { HandoverRun } from '../handovers/handover-progress.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { lives } from '../replicas/replica-lease.js';

/**
 * Whether an earlier run of the handover is under way in a replica that lives. It commits nothing any more, but what it has
 * asked a system for may still be done.
 *
 * @param schema of the engine's tables
 */
export async function earlierRunGoesOn(
  db: Kysely<HandoversSchema>,
  schema: string,
  { key, run }: Pick<HandoverRun, 'key' | 'run'>,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ${sql.table(`${schema}.workflow_status`)} run
    where workflow_uuid in (select ${key} || '/' || number from generate_series(1, ${run - 1}::int) number)
      and status = 'PENDING' and ${lives(sql`run.executor_id`)}
    limit 1`.execute(db);
  return rows.length > 0;
}
