import { type RawBuilder, sql } from 'kysely';
import type { Doing } from '../exceptions/exception-acts.js';
import type { Intervention } from './intervention.js';

/** What a person rules on a handover, before it is kept. */
export interface NewIntervention extends Pick<Intervention, 'id' | 'kind' | 'checkpoint' | 'fingerprint' | 'changes'> {
  handoverKey: string;
  exceptionId: string;
  /** Of an edit: what the opportunity held in its places. */
  before?: Record<string, unknown>;
}

/**
 * `insert into interventions …`, to stand in the statement that carries their handovers on.
 *
 * @param condition SQL condition on `ruling.handover_key`
 */
export function insertInterventions(
  interventions: readonly NewIntervention[],
  { actor, reason }: Doing,
  condition: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const rows = interventions.map(({ handoverKey, exceptionId, ...ruling }) => ({
    ...ruling,
    handover_key: handoverKey,
    exception_id: exceptionId,
  }));
  return sql`
    insert into interventions (id, handover_key, exception_id, kind, checkpoint, fingerprint, changes, before, actor, via, reason)
    select id, handover_key, exception_id, kind, checkpoint, fingerprint, changes, before, ${actor.subject},
      ${actor.via ?? null}, ${reason ?? ''}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ruling (id uuid, handover_key text, exception_id uuid,
      kind text, checkpoint text, fingerprint text, changes jsonb, before jsonb)
    where ${condition}`;
}
