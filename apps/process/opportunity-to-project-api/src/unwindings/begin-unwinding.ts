import { conflict, type Problem } from '@handover/platform';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { auditStateChanges } from '../audit/state-changes.js';
import { type ExceptionAct, recordActs, type ActRequest } from '../exceptions/exception-acts.js';
import { type Direction, type HandoverState, statesBefore } from '../handovers/handover.js';
import type { HandoverRun } from '../handovers/handover-progress.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

/** Why handovers are undone. */
export interface Unwinding {
  /** Subject of a person's token, or what acts by itself: `crm`. */
  by: string;
  /** OAuth client through which a person acts. */
  via?: string;
  reason: string;
  /** The CRM's version of an opportunity that is not won any more; absent where a person gives the handover up. */
  lostVersion?: string;
  /** What a person does with the exceptions of these handovers. */
  acts?: readonly ExceptionAct[];
  /** The request by which they do. */
  request?: ActRequest;
}

/** States in which a handover can be given up: once it is provisioned, only the CRM undoes it. */
const GIVEN_UP_FROM: readonly HandoverState[] = ['received', 'validating', 'provisioning', 'waiting', 'blocked'];

/** Why a handover cannot be given up; undefined when it can. */
export function refusalToGiveUp({
  state,
  direction,
}: {
  state: HandoverState;
  direction: Direction;
}): Problem | undefined {
  if (direction === 'unwinding') return conflict(`The handover unwinds already; it is ${state}.`);
  if (GIVEN_UP_FROM.includes(state)) return undefined;
  return conflict(`The handover is ${state}: it unwinds once its opportunity is lost or reopened in the CRM.`);
}

/**
 * Turns handovers around: those that can be undone are `unwinding` now, in a run that supersedes the one that may be under
 * way, and ready for nothing. Their exceptions are closed. Resolves with the runs to queue.
 *
 * @param attempt the one that found it out, where one did: nothing is turned around once another has taken its place
 */
export async function beginUnwinding(
  db: Kysely<HandoversSchema>,
  keys: readonly string[],
  { by, via, reason, lostVersion, acts = [], request }: Unwinding,
  attempt?: Pick<HandoverRun, 'run' | 'attempt'>,
): Promise<{ key: string; run: number }[]> {
  const lost = lostVersion !== undefined;
  const states = lost ? statesBefore('unwinding') : GIVEN_UP_FROM;
  const isBegun = (key: RawBuilder<string>) => sql`${key} in (select key from begun)`;
  const { rows } = await sql<{ key: string; run: number }>`
    with begun as (
      update handovers set direction = 'unwinding', state = 'unwinding', run = run + 1, resume_at = null,
        waiting_for = null, waiting_since = null, waits = 0, ready_to_staff = false, ready_to_start = false,
        ready_to_bill = false, crm_version = coalesce(${lostVersion ?? null}, crm_version), updated_at = now()
      where key = any(${keys}) and direction = 'providing' and state = any(${states})
        ${attempt ? sql`and run = ${attempt.run} and attempt = ${attempt.attempt}` : sql``}
      returning key, run, revision, state, correlation_id
    ), ${auditStateChanges('begun', sql`key = any(${keys})`, { actor: by, reason })}, cleared as (
      update exceptions set resolved_at = now(), resolution = 'unwinding', resolved_by = ${by}, resolved_reason = ${reason}
      from begun where exceptions.handover_key = begun.key and resolved_at is null
    ), noted as (
      insert into unwindings (handover_key, revision, begun_by, reason, lost_at)
      select key, revision, ${by}, ${reason}, case when ${lost}::boolean then now() end from begun
    )
    ${acts.length > 0 ? sql`, ${recordActs(acts, { actor: { subject: by, via }, reason, request }, isBegun)}` : sql``}
    select key, run from begun`.execute(db);
  return rows;
}

/** What is said of an opportunity that was won and is not won now. */
export function lostReason({ stageName }: { stageName: string }): string {
  return `The opportunity stands at "${stageName}" in the CRM and is not won any more.`;
}
