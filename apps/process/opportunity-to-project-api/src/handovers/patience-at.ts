import { type RawBuilder, sql } from 'kysely';
import type { Configuration } from '../configuration.js';

/** The part of the configuration that says how patient what waits is. */
export type PatienceConfiguration = Pick<Configuration, 'HANDOVER_PATIENCE' | 'HANDOVER_PATIENCE_SECONDS'>;

/** SQL interval that a row may wait at a step for `waiting_system` before a person hears of it. */
export function patienceAt(step: RawBuilder<unknown>, config: PatienceConfiguration): RawBuilder<unknown> {
  const own = sql`${JSON.stringify(config.HANDOVER_PATIENCE)}::jsonb`;
  return sql`make_interval(secs => coalesce((${own} ->> ${step})::integer, (${own} ->> waiting_system)::integer,
    ${config.HANDOVER_PATIENCE_SECONDS}::integer))`;
}

/** SQL condition: the row waits for an instance in a maintenance window, which counts for nobody's patience. */
export const waitsForMaintenance = sql`exists (select from system_instances
  where system = waiting_system and instance = waiting_instance and availability = 'maintenance')`;
