import { type RawBuilder, sql } from 'kysely';

/** Who changes the state of handovers, and why. */
export interface StateChanger {
  /** Subject of a token, or what acts by itself: `handover`, `crm`. */
  actor: string;
  reason?: string;
}

/**
 * CTEs `was` and `audited`, for a statement with a CTE that updates handovers and returns their key, state and correlation_id:
 * an audit entry for each whose state is another one now.
 *
 * @param changed name of that CTE, which stands before these
 * @param keys SQL condition on `key` that finds the same handovers
 */
export function auditStateChanges(
  changed: string,
  keys: RawBuilder<unknown>,
  { actor, reason }: StateChanger,
): RawBuilder<unknown> {
  return sql`
    was as (select key, state from handovers where ${keys}),
    audited as (
      insert into audit_entries (action, subject, actor, reason, before, after, correlation_id)
      select 'handover.state-changed', key, ${actor}, ${reason ?? null}, jsonb_build_object('state', was.state),
        jsonb_build_object('state', now.state), now.correlation_id
      from ${sql.ref(changed)} as now join was using (key)
      where was.state <> now.state
    )`;
}
