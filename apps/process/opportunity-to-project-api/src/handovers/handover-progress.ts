import { handoverReference } from '@handover/canonical';
import { type EventOfStage, insertEvents } from '@handover/events';
import { type AuditEntry, InjectDatabase, insertAuditEntries, storableJson } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { checkpointEntries } from '../audit/checkpoint-entries.js';
import { auditStateChanges } from '../audit/state-changes.js';
import { takeCalls } from '../calls/calls-of-attempt.js';
import { insertCalls, worthKeeping } from '../calls/keep-calls.js';
import { causeOf, type Finding } from '../exceptions/business-exception.js';
import { openExceptions, resolveExceptions } from '../exceptions/exceptions-of-stage.js';
import type { Opportunity } from '@handover/contracts/system-crm';
import type { Intervention } from '../interventions/intervention.js';
import { interventionsAsJson } from '../interventions/interventions-as-json.js';
import type { CheckpointName, CheckpointOutcome, WrittenRecord } from './checkpoint.js';
import { dealOfEvent } from './deal-of-event.js';
import { type Direction, type HandoverState, isUnderWay, statesBefore, statesUnderWay } from './handover.js';
import type { HandoversSchema } from './handovers-schema.js';
import { beginUnwinding, lostReason } from '../unwindings/begin-unwinding.js';
import { isNews } from './is-news.js';
import { opportunityColumns } from './opportunity-columns.js';
import { resumedState } from './resumed-state.js';
import { waitColumns } from './wait-columns.js';
import type { UnwindingStep } from '../unwindings/unwinding.js';
import type { LeaseTerm } from '../replicas/lease-term.js';
import { ReplicaLease } from '../replicas/replica-lease.js';

/** One run of a handover, as its stages know it. */
export interface HandoverRun {
  key: string;
  run: number;
  /** How often the handover was taken up, this time included. */
  attempt: number;
  /** While this goes on, no other replica has taken the handover over. */
  term: Pick<LeaseTerm, 'held'>;
  /** Whether it writes its records, or takes them back. */
  direction: Direction;
  /** Counts how often the handover was begun. */
  revision: number;
  /** What its records carry: the key, or that and the revision. */
  reference: string;
  crmInstance: string;
  opportunityId: string;
  correlationId: string;
  traceparent?: string;
  /** Where it waited last and has not come through since, and how often in a row. */
  waitedAt?: Finding['checkpoint'];
  waits: number;
  /** For how long nobody had touched it before it was taken up again; undefined for the first attempt. */
  stoodForMs?: number;
  /** Day on which the handover began (YYYY-MM-DD, UTC): it stays with the systems that served its legal entity then. */
  since: string;
  /** Versions with which decisions are evaluated, by decision; those in force where there is none. */
  versions?: Record<string, number>;
  /** What people have ruled and not withdrawn, in the order in which they did. */
  interventions: Intervention[];
  /** What earlier attempts wrote, by checkpoint. */
  done: Partial<Record<CheckpointName, WrittenRecord[]>>;
  /** Project of an earlier revision that was used and stays frozen. */
  frozenProject?: string;
  /** Tentative demands that were raised before the win, by position. */
  tentativeDemands: string[];
  /** The opportunity, where it was read a moment ago. */
  opportunity?: Opportunity;
}

/** What a stage of a run comes to, committed as a whole or not at all. */
export interface StageResult {
  state: HandoverState;
  outcomes: CheckpointOutcome[];
  findings?: Finding[];
  /** The opportunity as it was read. */
  opportunity?: Opportunity;
  /** The same with the edits that hold. */
  edited?: Opportunity;
  /** Versions of the decisions that were taken. */
  versions?: Record<string, number>;
  projectId?: string;
  ready?: { staff?: boolean; start?: boolean; bill?: boolean };
  /** `at`: where it waits, for people to be told of it in time. */
  waiting?: {
    for: string;
    at?: Finding['checkpoint'];
    instance?: { system: string; name: string };
    seconds: number;
  };
  events?: EventOfStage[];
  /** Steps of an unwinding that were passed. */
  passed?: readonly UnwindingStep[];
  /** What else is audited. */
  entries?: readonly Pick<AuditEntry, 'action' | 'reason' | 'after'>[];
  /** A statement that is part of it; it finds the handover in the CTE `handover`, which is empty when another has taken over. */
  also?: RawBuilder<unknown>;
}

/** The rows of a run, written as it goes on. */
@Injectable()
export class HandoverProgress {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly lease: ReplicaLease,
  ) {}

  /**
   * Takes a run up: its handover is now `validating`, or `unwinding`, and no earlier attempt can commit any more. Undefined
   * when the run has ended already or another has taken its place.
   */
  async begin(key: string, run: number): Promise<HandoverRun | undefined> {
    const { term } = this.lease;
    const { rows } = await sql<Begun>`
      with begun as (
        update handovers set state = ${resumedState}, attempt = attempt + 1, resume_at = null, begun_at = now(),
          updated_at = now()
        where key = ${key} and run = ${run} and state = any(${[...statesUnderWay]})
        returning *
      ), ${auditStateChanges('begun', sql`key = ${key}`, BY_ITSELF)}
      select attempt, direction, revision, to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as since, crm_instance,
        opportunity_id, correlation_id, traceparent, waiting_at, waits,
        case when attempt > 1 then (select extract(epoch from now() - updated_at)::float8 * 1000
          from handovers where key = ${key}) end as stood_for_ms,
        case when attempt = 1 and read_at > now() - ${STILL_FRESH} then opportunity end as opportunity,
        case when policy = 'original' then original_versions end as versions,
        case when attempt > 1 then (select ${interventionsAsJson}
          from interventions where handover_key = key and withdrawn_at is null) end as interventions,
        case when attempt > 1 then (select jsonb_object_agg(name, records) from checkpoints
          where handover_key = key and checkpoints.state = 'done' and not again) end as done,
        case when revision > 1 then (select record->>'id' from unwinding_steps steps
          where handover_key = key and steps.revision < begun.revision and step = 'settle-projects' and outcome = 'frozen'
          order by steps.revision desc, position limit 1) end as frozen_project,
        (select demands from stage_reviews where handover_key = key and stage = 'commit') as tentative_demands
      from begun`.execute(this.db);
    const [row] = rows;
    if (!row) return undefined;
    return {
      key,
      run,
      attempt: row.attempt,
      term,
      direction: row.direction,
      revision: row.revision,
      reference: handoverReference(key, row.revision),
      since: row.since,
      crmInstance: row.crm_instance,
      opportunityId: row.opportunity_id,
      correlationId: row.correlation_id,
      ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
      ...(row.waiting_at === null ? {} : { waitedAt: row.waiting_at }),
      waits: row.waits,
      ...(row.stood_for_ms === null ? {} : { stoodForMs: row.stood_for_ms }),
      ...(row.versions === null ? {} : { versions: row.versions }),
      interventions: row.interventions ?? [],
      done: row.done ?? {},
      ...(row.frozen_project === null ? {} : { frozenProject: row.frozen_project }),
      tentativeDemands: row.tentative_demands ?? [],
      ...(row.opportunity === null ? {} : { opportunity: row.opportunity }),
    };
  }

  /**
   * Commits a stage: handover, checkpoints, exceptions and events in one statement. False, and nothing committed, when
   * another attempt has taken over.
   */
  async commit(work: HandoverRun, result: StageResult): Promise<boolean> {
    const { outcomes, findings = [], events = [], waiting, ready = {}, opportunity, edited = opportunity } = result;
    const met = [...outcomes.map(({ name }) => name), ...(result.passed ?? [])];
    const through = [...outcomes.filter(isThrough).map(({ name }) => name), ...(result.passed ?? [])];
    const causes = findings.map(causeOf);
    const calls = worthKeeping(takeCalls(), waiting !== undefined);
    const { key: subject, correlationId } = work;
    const audited = (result.entries ?? []).map((entry) => ({ ...entry, subject, actor: 'handover', correlationId }));
    const entries = [...checkpointEntries(work, outcomes), ...audited];
    const announced = events.map((event) => ({
      ...event,
      subject: work.key,
      correlationId: work.correlationId,
      traceparent: work.traceparent,
    }));
    const deal = sql`(select deal from handover)`;
    // A first attempt has told nothing yet.
    const toTell = sql`exists (select 1 from handover)${work.attempt > 1 ? sql` and ${isNews(deal)}` : sql``}`;
    const { rows } = await sql`
      with handover as (
        update handovers set
          state = ${result.state}, updated_at = now(),
          ${opportunity ? sql`${assignments(opportunityColumns(opportunity, edited))},` : sql``}
          ${result.versions ? sql`original_versions = ${JSON.stringify(result.versions)}::jsonb || original_versions,` : sql``}
          project_id = coalesce(${result.projectId ?? null}, project_id),
          ready_to_staff = coalesce(${ready.staff ?? null}::boolean, ready_to_staff),
          ready_to_start = coalesce(${ready.start ?? null}::boolean, ready_to_start),
          ready_to_bill = coalesce(${ready.bill ?? null}::boolean, ready_to_bill),
          provisioned_at = ${result.state === 'provisioned' ? sql`now()` : sql`provisioned_at`},
          waiting_for = ${waiting?.for ?? null},
          waiting_system = ${waiting?.instance?.system ?? null},
          waiting_instance = ${waiting?.instance?.name ?? null},
          ${assignments(waitColumns(result, through))},
          run = ${waiting ? sql`run + 1` : sql`run`},
          resume_at = ${waiting ? sql`now() + make_interval(secs => ${waiting.seconds})` : sql`null`}
        where key = ${work.key} and run = ${work.run} and attempt = ${work.attempt}
          and state = any(${statesBefore(result.state)})
        returning key, state, correlation_id, amount, currency, start_date, ${dealOfEvent} as deal
      ), ${auditStateChanges('handover', sql`key = ${work.key}`, BY_ITSELF)}, reached as (
        insert into checkpoints (handover_key, name, state, attempts, started_at, ended_at, records, decisions, lineage, failure,
          interventions)
        select handover.key, name, outcome.state, 1, "startedAt", "endedAt",
          coalesce(records, '[]'), coalesce(decisions, '[]'), coalesce(lineage, '[]'), failure,
          coalesce(interventions, '[]')
        from handover, jsonb_to_recordset(${storableJson(outcomes)}::jsonb) as outcome (name text, state text,
          "startedAt" timestamptz, "endedAt" timestamptz, records jsonb, decisions jsonb, lineage jsonb, failure text,
          interventions jsonb)
        on conflict (handover_key, name) do update set
          state = excluded.state, attempts = checkpoints.attempts + 1, started_at = excluded.started_at,
          ended_at = excluded.ended_at, decisions = excluded.decisions, failure = excluded.failure,
          interventions = excluded.interventions, again = false,
          records = case when excluded.records = '[]' then checkpoints.records else excluded.records end,
          lineage = case when excluded.lineage = '[]' then checkpoints.lineage else excluded.lineage end,
          history = case when jsonb_array_length(checkpoints.history) < ${EARLIER_ATTEMPTS} then checkpoints.history
            else checkpoints.history - 0 end || jsonb_build_object('state', checkpoints.state,
            'startedAt', checkpoints.started_at, 'endedAt', checkpoints.ended_at, 'failure', checkpoints.failure)
      )
      ${findings.length > 0 ? sql`, opened as (${openExceptions(findings, edited)})` : sql``}
      ${mayHaveExceptions(work) ? sql`, resolved as (${resolveExceptions(work.key, { met, through, causes, ends: !isUnderWay(result.state) })})` : sql``}
      ${entries.length > 0 ? sql`, noted as (${insertAuditEntries(entries, sql`exists (select 1 from handover)`)})` : sql``}
      ${calls.length > 0 ? sql`, called as (${insertCalls(work, calls)})` : sql``}
      ${result.also ? sql`, added as (${result.also})` : sql``}
      ${announced.length > 0 ? sql`, announced as (${insertEvents(announced, toTell, deal)})` : sql``}
      select 1 from handover`.execute(this.db);
    return rows.length > 0;
  }

  /** The opportunity was read and is not won any more: the handover unwinds, unless another attempt has taken over. */
  async turnAround(work: HandoverRun, opportunity: Opportunity): Promise<void> {
    const reason = lostReason(opportunity);
    await beginUnwinding(this.db, [work.key], { by: 'crm', reason, lostVersion: opportunity.version }, work);
  }
}

interface Begun {
  attempt: number;
  direction: Direction;
  revision: number;
  since: string;
  crm_instance: string;
  opportunity_id: string;
  correlation_id: string;
  traceparent: string | null;
  waiting_at: Finding['checkpoint'] | null;
  waits: number;
  stood_for_ms: number | null;
  versions: Record<string, number> | null;
  interventions: Intervention[] | null;
  done: HandoverRun['done'] | null;
  frozen_project: string | null;
  tentative_demands: string[] | null;
  opportunity: Opportunity | null;
}

/** Of a handover that waits for days, so many attempts at a checkpoint are kept before the last one; the audit log has all. */
const EARLIER_ATTEMPTS = 499;

const BY_ITSELF = { actor: 'handover' };

/** An opportunity that was read when its event came in need not be read again for so long. */
const STILL_FRESH = sql`interval '30 seconds'`;

/** A first attempt has none; looking would cost every handover a query. */
function mayHaveExceptions({ attempt }: HandoverRun): boolean {
  return attempt > 1;
}

function assignments(columns: Record<string, RawBuilder<unknown>>): RawBuilder<unknown> {
  return sql.join(Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
}

function isThrough({ state }: CheckpointOutcome): boolean {
  return state === 'done' || state === 'skipped';
}
