import { type RawBuilder, sql } from 'kysely';
import { storableJson } from '../database/storable-text.js';

/** What happened, to what, by whose hand. */
export interface AuditEntry {
  /** `handover.state-changed`, `exception.retried`, `decision.activated` */
  action: string;
  /** What it happened to: a handover key, the id of a subscription. */
  subject: string;
  /** Subject of the token of a person or a client, or what acts by itself: `handover`, `crm`. */
  actor: string;
  /** Why, in the words of the actor. */
  reason?: string;
  /** What there was before, as far as it changed. */
  before?: unknown;
  /** What there is now. */
  after?: unknown;
  correlationId: string;
}

/**
 * `insert into audit_entries …`, to stand in the statement or transaction that does what the entries say. Never with a secret in
 * `before` or `after`.
 *
 * @param condition SQL condition under which it is done; always when absent
 */
export function insertAuditEntries(entries: readonly AuditEntry[], condition = sql`true`): RawBuilder<unknown> {
  const rows = entries.map(({ correlationId, ...entry }) => ({ ...entry, correlation_id: correlationId }));
  return sql`
    insert into audit_entries (action, subject, actor, reason, before, after, correlation_id)
    select action, subject, actor, reason, before, after, correlation_id
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as entry (action text, subject text, actor text, reason text,
      before jsonb, after jsonb, correlation_id text)
    where ${condition}`;
}
