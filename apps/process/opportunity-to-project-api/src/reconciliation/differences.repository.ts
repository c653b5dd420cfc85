import { currentCorrelationId, InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import { statesAtRest } from '../handovers/handover.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { DifferenceKind } from './comparison/difference.js';
import type { DifferenceRow, ReconciliationSchema } from './reconciliation-schema.js';

/** Which differences are wanted. */
export interface DifferenceFilter {
  /** Open: neither gone nor dismissed. */
  state: 'open' | 'dismissed' | 'resolved';
  kind?: DifferenceKind;
  legalEntity?: string;
  subject?: string;
}

/** Where a page of differences begins: after this one. */
export interface AfterDifference {
  firstSeenAt: string;
  id: string;
}

/** Who does something about a difference, and why. */
export interface Act {
  by: string;
  reason?: string;
}

/** A demand that was raised again in the place of another. */
export interface ReplacedDemand {
  key: string;
  old: string;
  record: WrittenRecord;
}

/** Differences for those who clear them. */
@Injectable()
export class DifferencesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<ReconciliationSchema & HandoversSchema>) {}

  /** The newest first. */
  async list(
    { state, kind, legalEntity, subject }: DifferenceFilter,
    limit: number,
    after?: AfterDifference,
  ): Promise<DifferenceRow[]> {
    return this.db
      .selectFrom('reconciliation_differences')
      .selectAll()
      .where('resolved_at', state === 'resolved' ? 'is not' : 'is', null)
      .$if(state !== 'resolved', (query) => query.where('dismissed_at', state === 'open' ? 'is' : 'is not', null))
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
      .$if(legalEntity !== undefined, (query) => query.where('legal_entity', '=', legalEntity!))
      .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(first_seen_at, id) < (${after?.firstSeenAt}::timestamptz, ${after?.id}::uuid)`),
      )
      .orderBy('first_seen_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  async find(id: string): Promise<DifferenceRow | undefined> {
    return this.db
      .selectFrom('reconciliation_differences')
      .selectAll()
      .where(sql`id::text`, '=', id)
      .executeTakeFirst();
  }

  /** Open ones that a run has met, that may be put right without a person, and that it has not tried yet; of no handover under way. */
  async toFix(run: string, kinds: readonly DifferenceKind[], limit: number): Promise<DifferenceRow[]> {
    if (kinds.length === 0) return [];
    return this.db
      .selectFrom('reconciliation_differences')
      .selectAll()
      .where('last_run', '=', run)
      .where('kind', 'in', [...kinds])
      .where('automatic', '=', true)
      .where('resolved_at', 'is', null)
      .where('dismissed_at', 'is', null)
      .where(sql<boolean>`fix_run is distinct from ${run}`)
      .where(
        sql<boolean>`not exists (select from handovers where key = subject and state <> all(${[...statesAtRest]}))`,
      )
      .orderBy('first_seen_at')
      .orderBy('id')
      .limit(limit)
      .execute();
  }

  /** Says that somebody is about to put it right. */
  async beginFix({ id, subject, kind, field }: DifferenceRow, { by, reason }: Act, run?: string): Promise<void> {
    const entry = this.entry('reconciliation.fix-begun', subject, { by, reason }, { differenceId: id, kind, field });
    await sql`
      with begun as (
        update reconciliation_differences set fix_failure = null, fix_run = coalesce(${run ?? null}::uuid, fix_run) where id = ${id}
      )
      ${insertAuditEntries([entry])}`.execute(this.db);
  }

  /** Says that it was put right; the next run sees whether it is gone. */
  async fixed({ id, subject, kind }: DifferenceRow, { by, reason }: Act, replaced?: ReplacedDemand): Promise<void> {
    const entry = this.entry('reconciliation.fixed', subject, { by, reason }, { differenceId: id, kind, replaced });
    await sql`
      with fixed as (
        update reconciliation_differences set fixed_at = now(), fixed_by = ${by}, fixed_reason = ${reason ?? null},
          fix_failure = null
        where id = ${id}
      ), replaced as (
        update checkpoints set records = (
          select jsonb_agg(case when record->>'id' = ${replaced?.old ?? null} then ${JSON.stringify(replaced?.record ?? null)}::jsonb
            else record end order by at)
          from jsonb_array_elements(records) with ordinality as each (record, at))
        where handover_key = ${replaced?.key ?? null} and name = 'request-staffing'
      )
      ${insertAuditEntries([entry])}`.execute(this.db);
  }

  /** Says why it could not be put right. */
  async fixFailed({ id, subject, kind }: DifferenceRow, { by }: Act, failure: string): Promise<void> {
    const entry = this.entry('reconciliation.fix-failed', subject, { by, reason: failure }, { differenceId: id, kind });
    await sql`
      with failed as (update reconciliation_differences set fix_failure = ${failure} where id = ${id})
      ${insertAuditEntries([entry])}`.execute(this.db);
  }

  /** Notes that it is meant to be so; until one of the two values changes. False when it is gone or dismissed already. */
  async dismiss({ id, subject, kind, field }: DifferenceRow, { by, reason }: Act): Promise<boolean> {
    const entry = this.entry('reconciliation.dismissed', subject, { by, reason }, { differenceId: id, kind, field });
    const { rows } = await sql`
      with dismissed as (
        update reconciliation_differences set dismissed_at = now(), dismissed_by = ${by}, dismissed_reason = ${reason ?? null}
        where id = ${id} and resolved_at is null and dismissed_at is null returning id
      ), audited as (${insertAuditEntries([entry], sql`exists (select from dismissed)`)})
      select id from dismissed`.execute(this.db);
    return rows.length > 0;
  }

  private entry(action: string, subject: string, { by: actor, reason }: Act, after: object) {
    return { action, subject, actor, reason, after, correlationId: currentCorrelationId() ?? subject };
  }
}
