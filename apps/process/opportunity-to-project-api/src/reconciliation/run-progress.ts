import { randomUUID } from 'node:crypto';
import type { WonOpportunity } from '@handover/contracts/system-crm';
import { handoverKey } from '@handover/canonical';
import { type EventContents, insertEvents } from '@handover/events';
import { InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Difference, fingerprintOf } from './comparison/difference.js';
import type { LeasedRun, RunStep } from './reconciliation-run.js';
import type { ReconciliationSchema } from './reconciliation-schema.js';

/** What a page of a run came to. */
export interface RunPage {
  differences?: Difference[];
  /** Scopes that were looked at as a whole in this page: differences of them that were not met again are gone. */
  scopes?: string[];
  /** A list whose last page this was: what no page of the run met again is gone, of what is listed from `since` on. */
  ended?: { scope: string; since?: string };
  handovers?: { compared: number; notCompared: number };
  won?: { instance: string; opportunities: WonOpportunity[] };
  projects?: number;
  fixed?: number;
  leftOut?: string[];
  /** Where the next page of the step begins; undefined after its last. */
  cursor?: string;
}

type Tx = Transaction<ReconciliationSchema>;

/** The rows of a run, written page by page. */
@Injectable()
export class RunProgress {
  constructor(@InjectDatabase() private readonly db: Kysely<ReconciliationSchema>) {}

  /**
   * Commits a page: what it found, what it found no more, its events and audit entries, and where the run goes on. Undefined, and
   * nothing committed, when the run was cancelled or another replica has taken it over.
   *
   * @param steps those that are left, the one of the page first
   */
  async commit(run: LeasedRun, steps: RunStep[], page: RunPage): Promise<LeasedRun | undefined> {
    const left = page.cursor === undefined ? steps.slice(1) : steps;
    return this.db.transaction().execute(async (tx) => {
      // A replica that is frozen here must not keep the run from the others.
      await sql`set local idle_in_transaction_session_timeout = '10s'`.execute(tx);
      if (!(await this.advance(tx, run, left, page))) return undefined;
      const differences = [...new Map((page.differences ?? []).map((each) => [fingerprintOf(each), each])).values()];
      const opened = await note(tx, run, differences);
      const resolved = await resolve(tx, run, page, differences.map(fingerprintOf));
      await noteWon(tx, page);
      const counts = { found: differences.length, opened, resolved };
      await this.end(tx, run, counts, left.length === 0);
      return { ...run, steps: left, cursor: page.cursor, waits: 0 };
    });
  }

  private async advance(tx: Tx, { id, lease }: LeasedRun, left: RunStep[], page: RunPage): Promise<boolean> {
    const { compared = 0, notCompared = 0 } = page.handovers ?? {};
    const { rows } = await sql`
      update reconciliation_runs set steps = ${JSON.stringify(left)}::jsonb, cursor = ${page.cursor ?? null}, waits = 0,
        leased_until = now() + interval '60 seconds',
        handovers_compared = handovers_compared + ${compared},
        handovers_not_compared = handovers_not_compared + ${notCompared},
        won_listed = won_listed + ${page.won?.opportunities.length ?? 0},
        projects_listed = projects_listed + ${page.projects ?? 0},
        differences_fixed = differences_fixed + ${page.fixed ?? 0},
        left_out = left_out || ${JSON.stringify(page.leftOut ?? [])}::jsonb
      where id = ${id} and leased_by = ${lease} and state = 'running'
      returning id`.execute(tx);
    return rows.length > 0;
  }

  private async end(
    tx: Tx,
    { id, correlationId }: LeasedRun,
    { found, opened, resolved }: { found: number; opened: number; resolved: number },
    isLast: boolean,
  ): Promise<void> {
    const { rows } = await sql<{ after: object }>`
      update reconciliation_runs set differences_found = differences_found + ${found},
        differences_opened = differences_opened + ${opened}, differences_resolved = differences_resolved + ${resolved}
        ${isLast ? sql`, state = 'completed', ended_at = now(), leased_until = '-infinity'` : sql``}
      where id = ${id}
      returning jsonb_build_object('handoversCompared', handovers_compared, 'opened', differences_opened,
        'resolved', differences_resolved, 'fixed', differences_fixed) as after`.execute(tx);
    if (!isLast) return;
    const entry = { action: 'reconciliation.completed', subject: id, actor: 'handover', correlationId };
    await insertAuditEntries([{ ...entry, after: rows[0]?.after }]).execute(tx);
  }
}

/** Notes differences, one row each over all runs; resolves with how many are new. A dismissal holds for what it was made for. */
async function note(tx: Tx, run: LeasedRun, differences: Difference[]): Promise<number> {
  if (differences.length === 0) return 0;
  const noted = differences.map((each) => ({ ...each, id: randomUUID(), fingerprint: fingerprintOf(each) }));
  const { rows } = await sql<{ id: string }>`
    insert into reconciliation_differences as held (id, fingerprint, kind, scope, subject, field, name, legal_entity, records,
      expected, found, cause, fix, owner, automatic, last_run)
    select id, fingerprint, kind, scope, subject, field, name, "legalEntity", records, expected, found, cause, fix, owner,
      automatic, ${run.id}
    from jsonb_to_recordset(${JSON.stringify(noted)}::jsonb) as difference (id uuid, fingerprint text, kind text, scope text,
      subject text, field text, name text, "legalEntity" text, records jsonb, expected jsonb, found jsonb, cause text, fix text,
      owner text, automatic boolean)
    order by fingerprint
    on conflict (fingerprint) where resolved_at is null do update set
      scope = excluded.scope, name = excluded.name, legal_entity = excluded.legal_entity, records = excluded.records,
      expected = excluded.expected, found = excluded.found, cause = excluded.cause, fix = excluded.fix,
      owner = excluded.owner, automatic = excluded.automatic,
      dismissed_at = case when held.found->'value' is not distinct from excluded.found->'value'
        and held.expected->'value' is not distinct from excluded.expected->'value' then held.dismissed_at end,
      fixed_at = null,
      occurrences = held.occurrences + case when held.last_run = excluded.last_run then 0 else 1 end,
      last_seen_at = now(), last_run = excluded.last_run
    returning id`.execute(tx);
  const met = new Set(rows.map(({ id }) => id));
  const opened = noted.filter(({ id }) => met.has(id));
  if (opened.length === 0) return 0;
  const events = opened.map((each) => ({
    name: 'reconciliation.difference' as const,
    subject: each.subject,
    data: toldOf(each),
    correlationId: run.correlationId,
  }));
  await insertEvents(events).execute(tx);
  const entries = opened.map((each) => ({
    action: 'reconciliation.difference-found',
    subject: each.subject,
    actor: 'handover',
    after: toldOf(each),
    correlationId: run.correlationId,
  }));
  await insertAuditEntries(entries).execute(tx);
  return opened.length;
}

function toldOf(difference: Difference & { id: string }): EventContents<'reconciliation.difference'> {
  const { id: differenceId, kind, field, name, legalEntity, expected, found, cause, fix, owner } = difference;
  return { differenceId, kind, field, name, legalEntity, expected, found, cause, fix, owner };
}

/** Resolves what the page, or for a list the whole run, did not meet again. */
async function resolve(
  tx: Tx,
  run: LeasedRun,
  { scopes = [], ended }: RunPage,
  met: readonly string[],
): Promise<number> {
  if (scopes.length === 0 && !ended) return 0;
  const { legalEntity = null } = run.filter;
  const { rows } = await sql`
    with resolved as (
      update reconciliation_differences set resolved_at = now()
      where resolved_at is null and fingerprint <> all(${[...met]})
        and (scope = any(${scopes}) or (scope = ${ended?.scope ?? null} and last_run <> ${run.id}
          and (${legalEntity}::text is null or legal_entity = ${legalEntity})
          and (${ended?.since ?? null}::timestamptz is null
            or (found->'value'->>'changedAt')::timestamptz >= ${ended?.since ?? null}::timestamptz
            or exists (select from handovers where key = subject))))
      returning id, subject, kind, field, fixed_at
    ), audited as (
      insert into audit_entries (action, subject, actor, after, correlation_id)
      select 'reconciliation.difference-resolved', subject, 'handover', jsonb_build_object('differenceId', id, 'kind', kind,
        'field', field, 'fixed', fixed_at is not null), ${run.correlationId}
      from resolved
    )
    select id from resolved`.execute(tx);
  return rows.length;
}

async function noteWon(tx: Tx, { won }: RunPage): Promise<void> {
  if (!won || won.opportunities.length === 0) return;
  const rows = won.opportunities.map(({ id, name, legalEntity, amount, changedAt }) => ({
    key: handoverKey(won.instance, id),
    opportunity_id: id,
    name,
    legal_entity: legalEntity,
    amount: amount?.amount,
    currency: amount?.currency,
    won_by: changedAt,
  }));
  await sql`
    insert into won_opportunities (key, crm_instance, opportunity_id, name, legal_entity, amount, currency, won_by)
    select key, ${won.instance}, opportunity_id, name, legal_entity, amount, currency, won_by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as won (key text, opportunity_id text, name text,
      legal_entity text, amount numeric, currency text, won_by timestamptz)
    order by key
    on conflict (key) do update set name = excluded.name, legal_entity = excluded.legal_entity, amount = excluded.amount,
      currency = excluded.currency, last_seen_at = now()`.execute(tx);
}
