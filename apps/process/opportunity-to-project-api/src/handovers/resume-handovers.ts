import { insertEvents } from '@handover/events';
import { currentCorrelationId, currentTraceparent, InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { auditStateChanges } from '../audit/state-changes.js';
import { HandoverEngine } from './handover-engine.js';
import type { HandoversSchema } from './handovers-schema.js';
import { resumedState } from './resumed-state.js';

/** Who resumes, and why. */
export interface Resumption {
  /** Subject of a person's token, or what resumes by itself: `crm`. */
  by: string;
  reason?: string;
}

/** Carries blocked and waiting handovers on from the step where they stopped. */
@Injectable()
export class ResumeHandovers {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly engine: HandoverEngine,
  ) {}

  /** Resumes those of the handovers that are blocked or waiting; resolves with their keys. */
  async resume(keys: string[], { by, reason }: Resumption): Promise<string[]> {
    const events = keys.map((key) => ({
      name: 'handover.resumed' as const,
      subject: key,
      data: { by, ...(reason === undefined ? {} : { reason }) },
      correlationId: currentCorrelationId() ?? key,
      traceparent: currentTraceparent(),
    }));
    const { rows } = await sql<{ key: string; run: number }>`
      with resumed as (
        update handovers set run = run + 1, state = ${resumedState}, resume_at = null, waiting_for = null,
          updated_at = now()
        where key = any(${keys}) and state in ('blocked', 'waiting')
        returning key, run, state, correlation_id
      ), ${auditStateChanges('resumed', sql`key = any(${keys})`, { actor: by, reason })}, noted as (
        update exceptions set resolution = 'retried', resolved_by = ${by}, resolved_reason = ${reason ?? null}
        from resumed where exceptions.handover_key = resumed.key and resolved_at is null
      ), announced as (${insertEvents(events, sql`event.subject in (select key from resumed)`)})
      select key, run from resumed`.execute(this.db);
    // One that fails here is found by the sweep.
    await Promise.all(rows.slice(0, 100).map(({ key, run }) => this.engine.enqueue(key, run)));
    return rows.map(({ key }) => key);
  }
}
