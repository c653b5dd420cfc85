import { insertEvents } from '@handover/events';
import { InjectDatabase, insertAuditEntries, storableJson } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Outage } from '../exceptions/failed-call.js';
import type { HandoversSchema, StageReviewRow } from '../handovers/handovers-schema.js';
import { ReplicaLease } from '../replicas/replica-lease.js';
import { keepInputs } from '../rehearsals/keep-inputs.js';
import type { Reviewed, StageReviewRun } from './review-stage.js';
import type { ReviewedStage } from './stage-review.js';

/** What asks for a review. */
export interface ReviewRequest {
  key: string;
  stage: ReviewedStage;
  crmInstance: string;
  opportunityId: string;
  version: string;
  correlationId: string;
  traceparent?: string;
}

/** The rows of reviews. */
@Injectable()
export class StageReviewsRepository {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly lease: ReplicaLease,
  ) {}

  /** Reviews of an opportunity. */
  of(key: string): Promise<StageReviewRow[]> {
    return this.db.selectFrom('stage_reviews').selectAll().where('handover_key', '=', key).orderBy('stage').execute();
  }

  /** Asks for a review, or for another one; `noted` is a statement that is committed with it. Resolves with its run. */
  async request(request: ReviewRequest, noted: RawBuilder<unknown>): Promise<number> {
    const { key, stage, crmInstance, opportunityId, version, correlationId, traceparent } = request;
    const { rows } = await sql<{ run: number }>`
      with requested as (
        insert into stage_reviews (handover_key, stage, state, crm_instance, opportunity_id, crm_version, correlation_id,
          traceparent)
        values (${key}, ${stage}, 'requested', ${crmInstance}, ${opportunityId}, ${version}, ${correlationId},
          ${traceparent ?? null})
        on conflict (handover_key, stage) do update set
          state = 'requested', run = stage_reviews.run + 1, crm_version = excluded.crm_version, requested_at = now(),
          resume_at = null, waiting_for = null, waiting_system = null, waiting_instance = null, waits = 0,
          correlation_id = excluded.correlation_id,
          traceparent = excluded.traceparent
        returning run
      ), noted as (${noted})
      select run from requested`.execute(this.db);
    return rows[0]!.run;
  }

  /**
   * Takes a review up: no earlier attempt can commit any more. Undefined when it is done or another request has taken its
   * place.
   */
  async begin(key: string, stage: ReviewedStage, run: number): Promise<StageReviewRun | undefined> {
    const { term } = this.lease;
    const row = await this.db
      .updateTable('stage_reviews')
      .set({ attempt: sql<number>`attempt + 1` })
      .where('handover_key', '=', key)
      .where('stage', '=', stage)
      .where('run', '=', run)
      .where('state', '=', 'requested')
      .returningAll()
      .executeTakeFirst();
    if (!row) return undefined;
    return {
      key,
      stage,
      run,
      attempt: row.attempt,
      waits: row.waits,
      term,
      crmInstance: row.crm_instance,
      opportunityId: row.opportunity_id,
      correlationId: row.correlation_id,
      demands: row.demands,
      ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
      ...(row.legal_entity === null ? {} : { legalEntity: row.legal_entity }),
    };
  }

  /**
   * Commits what a review came to, with what it announces. Tentative demands are kept with the review until the handover of
   * the deal takes them over; false, and nothing committed, when that has begun without them or a later request or attempt took over.
   */
  async finish(
    review: StageReviewRun,
    { state, findings, decisions, demands, legalEntity, deal, evaluated, described }: Reviewed,
  ): Promise<boolean> {
    const { key: subject, correlationId, traceparent, stage } = review;
    const common = { subject, correlationId, traceparent };
    const raised = demands.filter((id) => !review.demands.includes(id));
    const tentative = { ...deal, stage, certainty: 'tentative', resourceDemandIds: demands };
    const events = [
      ...(state === 'passed' ? [{ ...common, name: 'opportunity.qualified' as const, data: { ...deal, stage } }] : []),
      ...(raised.length > 0 ? [{ ...common, name: 'staffing.requested' as const, data: tentative }] : []),
    ];
    const entry = {
      action: 'stage-review.finished',
      subject,
      actor: 'handover',
      after: {
        stage,
        state,
        findings: findings.map(({ class: kind, sentence }) => ({ class: kind, sentence })),
        decisions: decisions.map(({ decision, version, output }) => ({ decision, version, output })),
        resourceDemandIds: demands,
      },
      correlationId,
    };
    const { rows } = await sql`
      with reviewed as (
        update stage_reviews set state = ${state}, findings = ${storableJson(findings)}::jsonb,
          decisions = ${storableJson(decisions)}::jsonb, demands = ${storableJson(demands)}::jsonb,
          legal_entity = ${legalEntity ?? null},
          deal = coalesce(${described === undefined ? null : storableJson(described)}::jsonb, deal),
          waiting_for = null, waiting_system = null, waiting_instance = null, resume_at = null, waiting_since = null,
          delay_told_at = null, reviewed_at = now()
        where handover_key = ${subject} and stage = ${stage} and run = ${review.run} and attempt = ${review.attempt}
          and state = 'requested' and (${raised.length === 0} or not exists (select 1 from handovers where key = ${subject}))
        returning 1
      ), audited as (${insertAuditEntries([entry], sql`exists (select 1 from reviewed)`)})
      ${evaluated ? sql`, kept as (${keepInputs({ key: subject, stage, ...evaluated }, 'reviewed')})` : sql``}
      ${events.length > 0 ? sql`, announced as (${insertEvents(events, sql`exists (select 1 from reviewed)`)})` : sql``}
      select 1 from reviewed`.execute(this.db);
    return rows.length > 0;
  }

  /**
   * Hands on the demands of a review that could not be finished: to the one that took its place, which is begun anew where it
   * is not done yet, so that it knows of them. Resolves with those that nobody wants.
   */
  async handOn({ key, stage, run, attempt }: StageReviewRun, demands: string[]): Promise<string[]> {
    if (demands.length === 0) return [];
    const unknown = sql`select demand from jsonb_array_elements(${storableJson(demands)}::jsonb) demand
      where not stage_reviews.demands @> demand`;
    const { rows } = await sql<{ unwanted: string[] }>`
      with handed as (
        update stage_reviews set run = run + 1, resume_at = null, waiting_for = null, waiting_system = null,
          waiting_instance = null, demands = demands || (select coalesce(jsonb_agg(demand), '[]') from (${unknown}) other)
        where handover_key = ${key} and stage = ${stage} and state = 'requested'
          and (run > ${run} or attempt > ${attempt})
          and exists (${unknown}) and not exists (select 1 from handovers where key = ${key})
        returning 1
      )
      select coalesce((select jsonb_agg(demand) from (${unknown}) other), '[]') as unwanted
      from stage_reviews
      where handover_key = ${key} and stage = ${stage} and not exists (select 1 from handed)`.execute(this.db);
    return rows[0]?.unwanted ?? [];
  }

  /** Puts the review off: the next run does it, as soon as the instance that is the reason is back. */
  async putOff(
    { key, stage, run, attempt, correlationId }: StageReviewRun,
    { reason, instance }: Outage,
    waitSeconds: number,
  ): Promise<void> {
    const after = { stage, reason, seconds: waitSeconds };
    const entry = { action: 'stage-review.waits', subject: key, actor: 'handover', after, correlationId };
    await sql`
      with put_off as (
        update stage_reviews set run = run + 1, waits = waits + 1, put_off_at = now(), waiting_for = ${reason},
          waiting_since = coalesce(waiting_since, now()),
          waiting_system = ${instance?.system ?? null}, waiting_instance = ${instance?.name ?? null},
          resume_at = now() + make_interval(secs => ${waitSeconds})
        where handover_key = ${key} and stage = ${stage} and run = ${run} and attempt = ${attempt}
          and state = 'requested'
        returning 1
      )
      ${insertAuditEntries([entry], sql`exists (select 1 from put_off)`)}`.execute(this.db);
  }
}
