import { storableJson } from '@handover/platform';
import { type RawBuilder, sql } from 'kysely';
import type { DecisionInputs } from '../deals/deal.js';

/** What decisions were evaluated on, for which deal. */
export interface EvaluatedInputs {
  key: string;
  /** Stage whose gate was meant. */
  stage: string;
  inputs: DecisionInputs;
  /** By decision. */
  versions: Record<string, number>;
}

/**
 * A statement that keeps inputs in place of those of an earlier attempt, to stand in a statement that commits what came of them.
 *
 * @param committed name of a CTE of that statement, which is empty when nothing is committed
 */
export function keepInputs({ key, stage, inputs, versions }: EvaluatedInputs, committed: string): RawBuilder<unknown> {
  const { deal, delivery } = inputs;
  const legalEntity = (deal.opportunity as { legalEntity?: string } | undefined)?.legalEntity;
  return sql`
    insert into decision_inputs (handover_key, stage, legal_entity, context, delivery_context, versions)
    select ${key}, ${stage}, ${legalEntity ?? null}, ${storableJson(deal)}::jsonb,
      ${delivery ? storableJson(delivery) : null}::jsonb, ${storableJson(versions)}::jsonb
    where exists (select from ${sql.ref(committed)})
    on conflict (handover_key, stage) do update set legal_entity = excluded.legal_entity, context = excluded.context,
      delivery_context = excluded.delivery_context, versions = excluded.versions, decided_at = now()`;
}
