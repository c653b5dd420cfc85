import { insertEvents } from '@handover/events';
import { currentCorrelationId, currentTraceparent, InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { auditStateChanges } from '../audit/state-changes.js';
import { dealOfEvent } from './deal-of-event.js';
import { actWords, type ExceptionAct, recordActs, type ActRequest } from '../exceptions/exception-acts.js';
import { insertInterventions, type NewIntervention } from '../interventions/new-intervention.js';
import { HandoverEngine } from './handover-engine.js';
import type { HandoversSchema } from './handovers-schema.js';
import type { Policy, ReplayStart } from './replay.js';
import { resumedState } from './resumed-state.js';

/** Who resumes, and why. */
export interface Resumption {
  /** Subject of a person's token, or what resumes by itself: `crm`. */
  by: string;
  /** OAuth client through which a person acts. */
  via?: string;
  reason?: string;
  /** From the step unless told. */
  from?: ReplayStart;
  /** Whose versions of decisions count: those in force unless told. */
  policy?: Policy;
  /** What a person does with the exceptions of these handovers. */
  acts?: readonly ExceptionAct[];
  /** The request by which they do. */
  request?: ActRequest;
  /** What a person rules on these handovers. */
  rulings?: readonly NewIntervention[];
}

/** Carries blocked and waiting handovers on. */
@Injectable()
export class ResumeHandovers {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly engine: HandoverEngine,
  ) {}

  /** Resumes those of the handovers that are blocked or waiting, all in one statement; resolves with their keys. */
  async resume(keys: string[], resumption: Resumption): Promise<string[]> {
    const { by, via, reason, from = 'step', policy = 'current', acts = [], rulings = [], request } = resumption;
    const doing = { actor: { subject: by, via }, reason, request };
    const data = {
      by,
      ...(reason === undefined ? {} : { reason }),
      ...(from === 'start' ? { from } : {}),
      ...(policy === 'original' ? { policy } : {}),
    };
    const events = keys.map((key) => ({
      name: 'handover.resumed' as const,
      subject: key,
      data,
      correlationId: currentCorrelationId() ?? key,
      traceparent: currentTraceparent(),
    }));
    const isResumed = (key: RawBuilder<unknown>) => sql<boolean>`${key} in (select key from resumed)`;
    const { rows } = await sql<{ key: string; run: number }>`
      with resumed as (
        update handovers set run = run + 1, state = ${resumedState}, policy = ${policy}, resume_at = null, waiting_for = null,
          waiting_at = null, waiting_system = null, waiting_instance = null,
          updated_at = now()
        where key = any(${keys}) and state in ('blocked', 'waiting')
        returning key, run, state, correlation_id, ${dealOfEvent} as deal
      ), ${auditStateChanges('resumed', sql`key = any(${keys})`, { actor: by, reason })}, noted as (
        update exceptions set resolution = ${resolution(acts)}, resolved_by = ${by}, resolved_reason = ${reason ?? null}
        from resumed where exceptions.handover_key = resumed.key and resolved_at is null
      ), announced as (${insertEvents(
        events,
        isResumed(sql`event.subject`),
        sql`(select deal from resumed where key = event.subject)`,
      )})
      ${from === 'start' ? sql`, replayed as (update checkpoints set again = true from resumed where handover_key = key)` : sql``}
      ${rulings.length > 0 ? sql`, ruled as (${insertInterventions(rulings, doing, isResumed(sql`ruling.handover_key`))})` : sql``}
      ${acts.length > 0 ? sql`, ${recordActs(acts, doing, isResumed)}` : sql``}
      select key, run from resumed`.execute(this.db);
    // One that fails here is found by the sweep.
    await Promise.all(rows.slice(0, 100).map(({ key, run }) => this.engine.enqueue(key, run)));
    return rows.map(({ key }) => key);
  }
}

/** How exceptions say that they were cleared: as was acted on them, else with the handover's other exceptions. */
function resolution(acts: readonly ExceptionAct[]): RawBuilder<string> {
  const [first] = acts;
  if (!first) return sql`'retried'`;
  const ids = acts.map(({ exceptionId }) => exceptionId);
  return sql`case when id = any(${ids}::uuid[]) then ${actWords[first.act]} else 'retried' end`;
}
