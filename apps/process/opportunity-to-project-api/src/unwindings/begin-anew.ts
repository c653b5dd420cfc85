import { insertEvents } from '@handover/events';
import { insertAuditEntries } from '@handover/platform';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

/**
 * Begins a handover anew that was unwound and whose opportunity was won again: in its next revision, whose records are others
 * than those that were taken back. What the checkpoints wrote before stays in their history; what people ruled held for what
 * was taken back. Resolves with the run to queue; undefined when there is none.
 */
export async function beginAnew(db: Kysely<HandoversSchema>, key: string): Promise<number | undefined> {
  const before = await db
    .selectFrom('handovers')
    .select(['revision', 'correlation_id as correlationId', 'traceparent'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (!before) return undefined;
  const { revision, correlationId } = before;
  const announced = {
    name: 'opportunity.received' as const,
    data: { revision: revision + 1 },
    subject: key,
    correlationId,
    traceparent: before.traceparent ?? undefined,
  };
  const entry = {
    action: 'handover.begun-anew',
    subject: key,
    actor: 'crm',
    before: { state: 'unwound', revision },
    after: { state: 'received', revision: revision + 1 },
    correlationId,
  };
  const begun = sql`exists (select 1 from handover)`;
  const { rows } = await sql<{ run: number }>`
    with handover as (
      update handovers set state = 'received', direction = 'providing', revision = revision + 1, run = run + 1,
        policy = 'current', original_versions = '{}', won_again_at = null, read_at = null, provisioned_at = null,
        project_id = null, updated_at = now()
      where key = ${key} and state = 'unwound' and won_again_at is not null and revision = ${revision}
      returning key, run
    ), undone as (
      update checkpoints set state = 'undone', records = '[]', decisions = '[]', lineage = '[]', interventions = '[]',
        failure = null, again = false, started_at = now(), ended_at = now(),
        history = history || jsonb_build_object('state', checkpoints.state, 'startedAt', started_at, 'endedAt', ended_at,
          'failure', failure, 'revision', ${revision}::int, 'records', records)
      from handover where handover_key = handover.key
    ), withdrawn as (
      update interventions set withdrawn_at = now(), withdrawn_by = 'crm',
        withdrawn_reason = 'The opportunity was won again after what this held for was taken back.'
      from handover where handover_key = handover.key and withdrawn_at is null
    ), audited as (${insertAuditEntries([entry], begun)}),
    announced as (${insertEvents([announced], begun)})
    select run from handover`.execute(db);
  return rows[0]?.run;
}

/** Handovers that are unwound by now and were won again meanwhile. */
export async function wonAgain(db: Kysely<HandoversSchema>): Promise<string[]> {
  const rows = await db
    .selectFrom('handovers')
    .select('key')
    .where('state', '=', 'unwound')
    .where('won_again_at', 'is not', null)
    .limit(200)
    .execute();
  return rows.map(({ key }) => key);
}
