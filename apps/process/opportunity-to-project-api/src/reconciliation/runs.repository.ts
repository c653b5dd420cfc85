import { randomUUID } from 'node:crypto';
import { currentCorrelationId, InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { LeasedRun, RunFilter } from './reconciliation-run.js';
import type { ReconciliationSchema, RunRow } from './reconciliation-schema.js';

/** A replica that says nothing for so long is dead; its run goes on in another, from the page where it was. */
const LEASE = sql`interval '60 seconds'`;
/** A run that nobody could begin in time is left out: the next one looks at the same. */
const LATEST = sql`interval '1 hour'`;

/** Who asks for a run, and why. */
export interface RunRequest {
  requestedBy: string;
  reason?: string;
  filter: RunFilter;
}

/** Where a page of runs begins: after this one. */
export interface AfterRun {
  requestedAt: string;
  id: string;
}

/** Runs and who works on them: one at a time, in one replica at a time. */
@Injectable()
export class RunsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<ReconciliationSchema>) {}

  async request({ requestedBy, reason, filter }: RunRequest): Promise<RunRow> {
    const id = randomUUID();
    const correlationId = currentCorrelationId() ?? id;
    const entry = { subject: id, actor: requestedBy, reason, after: { filter }, correlationId };
    await sql`
      with requested as (
        insert into reconciliation_runs (id, trigger, requested_by, reason, filter, correlation_id)
        values (${id}, 'person', ${requestedBy}, ${reason ?? null}, ${JSON.stringify(filter)}::jsonb, ${correlationId})
      )
      ${insertAuditEntries([{ action: 'reconciliation.requested', ...entry }])}`.execute(this.db);
    return (await this.find(id))!;
  }

  /**
   * Makes the run of today, once over all replicas, when its time has come.
   *
   * @param at time of day, HH:MM in UTC
   */
  async schedule(at: string): Promise<void> {
    await sql`
      with today as (
        select (date_trunc('day', now() at time zone 'UTC') + ${at}::time) at time zone 'UTC' as at
      ), due as (
        select case when at > now() then at - interval '1 day' else at end as at from today
      ), scheduled as (
        insert into reconciliation_runs (trigger, requested_by, filter, scheduled_for, correlation_id)
        select 'schedule', 'handover', '{}', at, 'reconciliation-' || to_char(at at time zone 'UTC', 'YYYY-MM-DD-HH24-MI')
        from due where at > now() - ${LATEST}
          and not exists (select from reconciliation_runs where scheduled_for = due.at)
        on conflict (scheduled_for) do nothing
        returning id, correlation_id
      )
      insert into audit_entries (action, subject, actor, correlation_id)
      select 'reconciliation.requested', id::text, 'handover', correlation_id from scheduled`.execute(this.db);
  }

  /** Takes the run whose turn it is; undefined when there is none, or another replica works on it. */
  async take(): Promise<LeasedRun | undefined> {
    const lease = randomUUID();
    const { rows } = await sql<RunRow>`
      update reconciliation_runs set state = 'running', leased_by = ${lease}, leased_until = now() + ${LEASE},
        begun_at = coalesce(begun_at, now()), waiting_for = null, resume_at = null
      where id = (
          select id from reconciliation_runs where ended_at is null order by requested_at, id limit 1
        )
        and leased_until < now() and (resume_at is null or resume_at <= now())
      returning *`.execute(this.db);
    const [row] = rows;
    return (
      row && {
        id: row.id,
        lease,
        filter: row.filter,
        steps: row.steps ?? undefined,
        cursor: row.cursor ?? undefined,
        waits: row.waits,
        requestedAt: row.requested_at,
        correlationId: row.correlation_id,
      }
    );
  }

  /** The lease goes on; false when it is lost or the run was cancelled. */
  async renew({ id, lease }: LeasedRun): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable('reconciliation_runs')
      .set({ leased_until: sql<Date>`now() + ${LEASE}` })
      .where('id', '=', id)
      .where('leased_by', '=', lease)
      .where('state', '=', 'running')
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Leaves the run alone for a while; any replica goes on with it then. */
  async wait({ id, lease }: LeasedRun, reason: string, seconds: number): Promise<void> {
    await sql`
      update reconciliation_runs set state = 'waiting', waits = waits + 1, waiting_for = ${reason},
        resume_at = now() + make_interval(secs => ${seconds}), leased_until = '-infinity'
      where id = ${id} and leased_by = ${lease} and state = 'running'`.execute(this.db);
  }

  /** Gives the run back unharmed, for another replica to go on at once. */
  async release({ id, lease }: LeasedRun): Promise<void> {
    await sql`
      update reconciliation_runs set leased_until = '-infinity'
      where id = ${id} and leased_by = ${lease} and state = 'running'`.execute(this.db);
  }

  /** Ends a run that cannot go on. */
  async fail({ id, lease, correlationId }: LeasedRun, reason: string): Promise<void> {
    const entry = { action: 'reconciliation.failed', subject: id, actor: 'handover', reason, correlationId };
    await sql`
      with failed as (
        update reconciliation_runs set state = 'failed', ended_at = now(), waiting_for = ${reason}
        where id = ${id} and leased_by = ${lease} and state = 'running' returning id
      )
      ${insertAuditEntries([entry], sql`exists (select from failed)`)}`.execute(this.db);
  }

  /** Ends a run; false when it has ended already. What it has found stays. */
  async cancel(id: string, by: string, reason: string | undefined): Promise<boolean> {
    const correlationId = currentCorrelationId() ?? id;
    const entry = { action: 'reconciliation.cancelled', subject: id, actor: by, reason, correlationId };
    const { rows } = await sql`
      with cancelled as (
        update reconciliation_runs set state = 'cancelled', ended_at = now()
        where id::text = ${id} and ended_at is null returning id
      ), audited as (${insertAuditEntries([entry], sql`exists (select from cancelled)`)})
      select id from cancelled`.execute(this.db);
    return rows.length > 0;
  }

  async find(id: string): Promise<RunRow | undefined> {
    return this.db
      .selectFrom('reconciliation_runs')
      .selectAll()
      .where(sql`id::text`, '=', id)
      .executeTakeFirst();
  }

  /** The newest first. */
  async list(limit: number, after?: AfterRun): Promise<RunRow[]> {
    return this.db
      .selectFrom('reconciliation_runs')
      .selectAll()
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(requested_at, id) < (${after?.requestedAt}::timestamptz, ${after?.id}::uuid)`),
      )
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }
}
