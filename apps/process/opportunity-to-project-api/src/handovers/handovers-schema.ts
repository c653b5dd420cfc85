import type { Generated, Selectable } from 'kysely';
import type { ExceptionClass, ExceptionOwner, Finding } from '../exceptions/business-exception.js';
import type { KeptCall } from '../calls/kept-call.js';
import type { InterventionKind, InterventionTaken } from '../interventions/intervention.js';
import type { CheckpointName, CheckpointState, DecisionTaken, LineageEntry, WrittenRecord } from './checkpoint.js';
import type { ReviewedDeal } from '../stage-reviews/reviewed-deal.js';
import type { ReviewedStage, ReviewState } from '../stage-reviews/stage-review.js';
import type { EventFate, EventOrigin } from '../events/event-fate.js';
import type { Availability } from '../system-instances/told-instance.js';
import type { UndoOutcome, UnwindingStep, Usage } from '../unwindings/unwinding.js';
import type { Direction, HandoverState } from './handover.js';
import type { Policy } from './replay.js';

/** The tables of schema opportunity_to_project; see the migrations. */
export interface HandoversSchema {
  handovers: {
    key: string;
    crm_instance: string;
    opportunity_id: string;
    state: HandoverState;
    direction: Generated<Direction>;
    /** Counts how often it was begun: again when its opportunity was won again after it was unwound. */
    revision: Generated<number>;
    /** The opportunity was won again: once the handover is unwound, it begins anew. */
    won_again_at: Date | null;
    /** Counts the attempts to carry the handover through: a retry or the end of a wait begins another. */
    run: Generated<number>;
    /** How often it was taken up, over all runs; what an earlier attempt still tries to commit is refused. */
    attempt: Generated<number>;
    /** Version of the opportunity that is known, in the CRM's own terms. */
    crm_version: string | null;
    name: string | null;
    customer: string | null;
    legal_entity: string | null;
    practice: string | null;
    delivery_region: string | null;
    contract_type: string | null;
    amount: string | null;
    currency: string | null;
    start_date: string | null;
    opportunity: object | null;
    /** When the opportunity was read from the CRM. */
    read_at: Date | null;
    /** When it was last taken up: what changed since, it may not have read. */
    begun_at: Date | null;
    /** When the CRM last told of a save while it was under way. */
    saved_at: Date | null;
    /** Whose versions its decisions are evaluated with: those in force, or those with which they were first taken. */
    policy: Generated<Policy>;
    /** Version of each decision when it was first taken. */
    original_versions: Generated<Record<string, number>>;
    project_id: string | null;
    ready_to_staff: Generated<boolean>;
    ready_to_start: Generated<boolean>;
    ready_to_bill: Generated<boolean>;
    waiting_for: string | null;
    /** Kind of system and configured instance that it waits for, where an instance is the reason. */
    /** Checkpoint, or step of the unwinding, that has to wait. */
    waiting_at: Finding['checkpoint'] | null;
    waiting_system: string | null;
    waiting_instance: string | null;
    waiting_since: Date | null;
    /** How often in a row it has waited there. */
    waits: Generated<number>;
    resume_at: Date | null;
    correlation_id: string;
    traceparent: string | null;
    /** When the win occurred, as the event says that began the handover. */
    won_at: Generated<Date>;
    received_at: Generated<Date>;
    provisioned_at: Date | null;
    updated_at: Generated<Date>;
  };
  checkpoints: {
    handover_key: string;
    name: CheckpointName;
    state: CheckpointState;
    /** To be run again although it is done: the handover is replayed from its start. */
    again: Generated<boolean>;
    attempts: number;
    started_at: Date;
    ended_at: Date;
    records: WrittenRecord[];
    decisions: DecisionTaken[];
    lineage: LineageEntry[];
    failure: string | null;
    interventions: InterventionTaken[];
    history: object[];
  };
  attempt_calls: {
    id: Generated<string>;
    handover_key: string;
    run: number;
    attempt: number;
    made_at: Generated<Date>;
    calls: KeptCall[];
  };
  exceptions: {
    id: Generated<string>;
    handover_key: string;
    checkpoint: CheckpointName | UnwindingStep;
    class: ExceptionClass;
    cause: string;
    cause_title: string;
    sentence: string;
    owner: ExceptionOwner;
    field: string | null;
    after: string;
    detail: string | null;
    request: unknown;
    answer: unknown;
    correlation_id: string;
    value: string | null;
    currency: string | null;
    start_date: string | null;
    /** What an approval of it would hold for; see fingerprintOf. */
    fingerprint: string | null;
    assignee: string | null;
    due_date: string | null;
    /** Counts what people change about it: its ETag. */
    version: Generated<number>;
    occurrences: Generated<number>;
    opened_at: Generated<Date>;
    last_seen_at: Generated<Date>;
    resolved_at: Date | null;
    resolution: string | null;
    resolved_by: string | null;
    resolved_reason: string | null;
  };
  interventions: {
    id: Generated<string>;
    handover_key: string;
    exception_id: string;
    kind: InterventionKind;
    checkpoint: CheckpointName | UnwindingStep;
    fingerprint: string | null;
    /** Of an edit: values by JSON pointer, and what the opportunity held in their places. */
    changes: Record<string, unknown> | null;
    before: Record<string, unknown> | null;
    actor: string;
    via: string | null;
    reason: string;
    made_at: Generated<Date>;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
    withdrawn_reason: string | null;
  };
  exception_acts: {
    id: Generated<string>;
    exception_id: string;
    handover_key: string;
    cause: string;
    act: string;
    actor: string;
    via: string | null;
    reason: string | null;
    detail: Record<string, unknown> | null;
    acted_at: Generated<Date>;
    /** The request that it was done by; null for what carries no handover on. */
    act_id: string | null;
  };
  acts: {
    id: string;
    act: string;
    cause: string;
    /** It was asked for all open exceptions of the cause, not for one. */
    whole: boolean;
    title: string;
    actor: string;
    via: string | null;
    reason: string | null;
    refused: { handoverKey: string; exceptionId: string; reason: string }[];
    acted_at: Generated<Date>;
  };
  stage_reviews: {
    handover_key: string;
    stage: ReviewedStage;
    state: ReviewState;
    /** Counts the requests and the ends of waits. */
    run: Generated<number>;
    /** How often it was taken up, over all runs; what an earlier attempt still tries to commit is refused. */
    attempt: Generated<number>;
    crm_instance: string;
    opportunity_id: string;
    crm_version: string;
    legal_entity: string | null;
    findings: Finding[];
    decisions: DecisionTaken[];
    /** Tentative demands in the PSA, by position. */
    demands: string[];
    /** The deal as it was read for the review. */
    deal: ReviewedDeal | null;
    waiting_for: string | null;
    /** The instance of a system that it waits for, where that is known; and since when. */
    waiting_system: Generated<string | null>;
    waiting_instance: Generated<string | null>;
    put_off_at: Generated<Date | null>;
    /** Since when it was not done for want of a system, and since when people know that this is too long. */
    waiting_since: Generated<Date | null>;
    delay_told_at: Generated<Date | null>;
    /** How often it has waited since it was asked for. */
    waits: Generated<number>;
    resume_at: Date | null;
    correlation_id: string;
    traceparent: string | null;
    requested_at: Generated<Date>;
    reviewed_at: Date | null;
  };
  unwindings: {
    handover_key: string;
    revision: number;
    begun_by: string;
    reason: string;
    begun_at: Generated<Date>;
    /** When the CRM said that the opportunity is not won any more; never of one that a person gave up, unless it came later. */
    lost_at: Date | null;
    usage: Usage | null;
    assessed_at: Date | null;
    /** Who let the used project stay frozen. */
    approved_by: string | null;
    approved_reason: string | null;
    approved_at: Date | null;
    outcome: 'cancelled' | 'frozen' | null;
    ended_at: Date | null;
  };
  unwinding_steps: {
    handover_key: string;
    revision: number;
    position: number;
    step: UnwindingStep;
    record: WrittenRecord;
    outcome: Generated<UndoOutcome>;
    attempts: Generated<number>;
    started_at: Date | null;
    ended_at: Date | null;
    failure: string | null;
  };
  replicas: {
    id: string;
    /** Version of the workflows that it runs. */
    version: number;
    /** Since when it has been alive without a break. */
    since: Generated<Date>;
    seen_at: Generated<Date>;
    /** How long it may be silent before it counts as dead: a Postgres interval. */
    lease: Generated<unknown>;
  };
  system_instances: {
    system: string;
    instance: string;
    availability: Availability;
    reason: string | null;
    since: Date | null;
    until: Date | null;
    changed_at: Generated<Date>;
    seen_at: Generated<Date>;
    told: string | null;
    probe_at: Date | null;
    /** As its API last told it. */
    configuration: unknown;
  };
  statement_changes: {
    opportunity_id: string;
    noticed_at: Generated<Date>;
  };
  feed_cursors: {
    feed: string;
    cursor: string | null;
    leased_by: string;
    leased_until: Date;
    /** What changed before, nobody looks at. */
    begins_at: Generated<Date>;
    /** All that had changed by then was read. */
    caught_up_at: Date | null;
  };
  received_events: {
    event_id: string;
    crm_instance: string;
    opportunity_id: string;
    stage: string;
    crm_version: string;
    origin: Generated<EventOrigin>;
    occurred_at: Date;
    received_at: Generated<Date>;
    /** When it was last delivered. */
    last_received_at: Generated<Date>;
    deliveries: Generated<number>;
    fate: EventFate;
    reason: string;
    /** For the engineer: what its intake failed with. */
    failure: string | null;
    /** How often its intake has failed. */
    tries: Generated<number>;
    /** When it is tried again by itself; null where that is not needed, or was given up. */
    retry_at: Date | null;
    correlation_id: string | null;
  };
}

export type ReceivedEventRow = Selectable<HandoversSchema['received_events']>;
export type InterventionRow = Selectable<HandoversSchema['interventions']>;
export type ExceptionActRow = Selectable<HandoversSchema['exception_acts']>;
export type StageReviewRow = Selectable<HandoversSchema['stage_reviews']>;
export type HandoverRow = Selectable<HandoversSchema['handovers']>;
export type CheckpointRow = Selectable<HandoversSchema['checkpoints']>;
export type UnwindingRow = Selectable<HandoversSchema['unwindings']>;
export type UnwindingStepRow = Selectable<HandoversSchema['unwinding_steps']>;
export type ExceptionRow = Selectable<HandoversSchema['exceptions']>;
