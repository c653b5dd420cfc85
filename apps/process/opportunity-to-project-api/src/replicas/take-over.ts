import { type Kysely, sql } from 'kysely';
import { lives, livesWithVersion, mayJudge } from './replica-lease.js';

/** Who takes over. */
export interface Taker {
  id: string;
  /** Version of the workflows that it runs: it goes on with what this version or an older one began. */
  version: number;
}

/**
 * Puts the runs back into the queue that no replica will end: those under way in a replica that is dead, also in one that
 * never had a lease, and those that wait for a version that no living replica runs. One statement: of several takers each
 * run has one, and no lock outlives a taker that is frozen. Resolves with the ids of the runs.
 *
 * @param schema of the engine's tables
 */
export async function takeOver<Schema>(db: Kysely<Schema>, schema: string, { id, version }: Taker): Promise<string[]> {
  const dead = sql`status = 'PENDING' and not ${lives(sql`run.executor_id`)}`;
  const stranded = sql`status in ('ENQUEUED', 'DELAYED')
    and not ${livesWithVersion(sql`run.application_version::integer`)}`;
  const { rows } = await sql<{ workflow_uuid: string }>`
    update ${sql.table(`${schema}.workflow_status`)} run set
      status = case status when 'PENDING' then 'ENQUEUED' else status end,
      application_version = ${String(version)}, owner_xid = null, started_at_epoch_ms = null,
      updated_at = (extract(epoch from now()) * 1000)::bigint
    where (${dead} or ${stranded})
      and queue_name is not null and application_version::integer <= ${version}
      and ${mayJudge(sql`${id}`)}
    returning workflow_uuid`.execute(db);
  return rows.map((row) => row.workflow_uuid);
}
