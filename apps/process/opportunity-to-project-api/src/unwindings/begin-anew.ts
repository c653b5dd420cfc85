import { insertEvents } from '@handover/events';
import { insertAuditEntries } from '@handover/platform';
import { type Kysely, sql } from 'kysely';
import type { Finding } from '../exceptions/business-exception.js';
import { openExceptions } from '../handovers/handover-progress.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

/**
 * Begins a handover anew that was unwound and whose opportunity was won again: in its next revision, whose records are others
 * than those that were taken back. What the checkpoints wrote before stays in their history. Where a project was frozen, a
 * person decides first whether there is to be a second one. Resolves with the run to queue; undefined when there is none.
 */
export async function beginAnew(db: Kysely<HandoversSchema>, key: string): Promise<number | undefined> {
  const before = await db
    .selectFrom('handovers')
    .select(['revision', 'correlation_id as correlationId', 'traceparent', 'project_id as projectId'])
    .select(
      sql<boolean>`exists (select from unwindings where handover_key = key and outcome = 'frozen')`.as('besideFrozen'),
    )
    .where('key', '=', key)
    .executeTakeFirst();
  if (!before) return undefined;
  const { revision, correlationId, besideFrozen } = before;
  const state = besideFrozen ? 'blocked' : 'received';
  const finding = secondProject(before.projectId);
  const { class: kind, owner, sentence } = finding;
  const announced = {
    ...(besideFrozen
      ? { name: 'handover.blocked' as const, data: { findings: [{ class: kind, owner, sentence }] } }
      : { name: 'opportunity.received' as const, data: { revision: revision + 1 } }),
    subject: key,
    correlationId,
    traceparent: before.traceparent ?? undefined,
  };
  const entry = {
    action: 'handover.begun-anew',
    subject: key,
    actor: 'crm',
    before: { state: 'unwound', revision },
    after: { state, revision: revision + 1 },
    correlationId,
  };
  const begun = sql`exists (select 1 from handover)`;
  const { rows } = await sql<{ run: number }>`
    with handover as (
      update handovers set state = ${state}, direction = 'providing', revision = revision + 1, run = run + 1,
        won_again_at = null, read_at = null, provisioned_at = null,
        project_id = ${besideFrozen ? sql`project_id` : sql`null`}, updated_at = now()
      where key = ${key} and state = 'unwound' and won_again_at is not null and revision = ${revision}
      returning key, run, correlation_id, amount, currency, start_date
    ), undone as (
      update checkpoints set state = 'undone', records = '[]', decisions = '[]', lineage = '[]', failure = null,
        started_at = now(), ended_at = now(),
        history = history || jsonb_build_object('state', checkpoints.state, 'startedAt', started_at, 'endedAt', ended_at,
          'failure', failure, 'revision', ${revision}::int, 'records', records)
      from handover where handover_key = handover.key
    ) ${besideFrozen ? sql`, opened as (${openExceptions([finding])})` : sql``},
    audited as (${insertAuditEntries([entry], begun)}),
    announced as (${insertEvents([announced], begun)})
    select run from handover`.execute(db);
  return besideFrozen ? undefined : rows[0]?.run;
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

function secondProject(projectId: string | null): Finding {
  return {
    checkpoint: 'load-opportunity',
    class: 'conflict',
    code: 'won-again-beside-frozen-project',
    owner: 'pmo',
    sentence: `The opportunity is won again, and its first project ${projectId ?? ''} is frozen with what was booked and invoiced.`,
    causeTitle: 'A deal is won again whose first project is frozen.',
    after:
      'A retry sets up a second project beside the frozen one. Where the first one goes on instead, give this handover up and open that project in the ERP.',
  };
}
