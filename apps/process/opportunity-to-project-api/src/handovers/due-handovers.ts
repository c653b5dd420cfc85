import { type Kysely, sql } from 'kysely';
import { type ForgottenRun, STALE_AFTER } from './forgotten-runs.js';
import type { HandoversSchema } from './handovers-schema.js';

/** How often one handover tries whether an instance that is down is back. */
const PROBE_EVERY = sql`interval '5 seconds'`;
/** So many wait in the queue at most because they were released: those that come new wait behind no more than these. */
const RELEASED_AHEAD = 50;
/** A run that the engine gave up on is begun anew after this long. */
const AGAIN_AFTER = sql`interval '30 seconds'`;

/**
 * Handovers whose wait is over. One that waits for an instance which is known not to be callable stays until it is, whatever
 * time its own wait has; of those for one that is down, one at a time tries. Once an instance is back its handovers are due at
 * once and come in the order of their start dates, as fast as the queue takes them; instances take turns.
 *
 * @param schema of the engine's tables
 */
export async function dueHandovers(db: Kysely<HandoversSchema>, schema: string): Promise<ForgottenRun[]> {
  const workflows = sql.table(`${schema}.workflow_status`);
  const { rows } = await sql<ForgottenRun>`
    with probing as (
      update system_instances instance set probe_at = now() + ${PROBE_EVERY}
      where availability = 'down' and seen_at > now() - ${STALE_AFTER}
        and coalesce(until, now()) <= now() and coalesce(probe_at, now()) <= now()
        and exists (select from handovers where state = 'waiting' and waiting_system = instance.system
          and waiting_instance = instance.instance and resume_at < now())
      returning system, instance
    ), waiting as (
      select key, run, start_date, received_at, waiting_system, waiting_instance,
        workflow.status is not null as "givenUp", coalesce(availability = 'down', false) as down,
        exists (select from probing where system = waiting_system and instance = waiting_instance) as probes,
        row_number() over (partition by waiting_system, waiting_instance order by start_date, received_at) as place
      from handovers
      left join system_instances instance on instance.system = waiting_system and instance.instance = waiting_instance
        and seen_at > now() - ${STALE_AFTER}
      left join ${workflows} workflow on workflow.workflow_uuid = key || '/' || run
      where state = 'waiting'
        and (workflow.status is null
          or workflow.status in ('ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED')
            and handovers.updated_at < now() - ${AGAIN_AFTER})
        and case coalesce(availability, 'available')
          when 'available' then resume_at < now() or changed_at > handovers.updated_at
          when 'down' then resume_at < now()
          else false end
    )
    select key, run, "givenUp" from waiting
    where not down or probes and place = 1
    order by place, start_date, received_at
    limit greatest(0, ${RELEASED_AHEAD} - (select count(*) from ${workflows} where status = 'ENQUEUED'))`.execute(db);
  return rows;
}
