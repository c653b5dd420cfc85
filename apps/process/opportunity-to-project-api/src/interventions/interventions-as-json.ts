import { sql } from 'kysely';

/** SQL aggregate over rows of `interventions`: an array of `Intervention`s, in the order in which they were made. */
export const interventionsAsJson = sql`
  jsonb_agg(jsonb_build_object('id', interventions.id, 'kind', interventions.kind, 'checkpoint', interventions.checkpoint,
    'fingerprint', interventions.fingerprint, 'changes', interventions.changes, 'by', interventions.actor,
    'at', interventions.made_at, 'reason', interventions.reason) order by interventions.made_at, interventions.id)`;
