import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { WrittenRecord } from '../handovers/checkpoint.js';
import type { HandoverRun } from '../handovers/handover-progress.js';
import type { HandoversSchema, UnwindingRow, UnwindingStepRow } from '../handovers/handovers-schema.js';
import type { InterventionTaken } from '../interventions/intervention.js';
import type { WhereWritten } from './find-written.js';
import { stepFor, type UndoOutcome, type Usage } from './unwinding.js';

type Revision = Pick<HandoverRun, 'key' | 'revision'>;

/** How an attempt at a step ended. */
export interface StepEnd {
  startedAt: string;
  outcome?: UndoOutcome;
  /** Why it failed or waits; the outcome stays as it was. */
  failure?: string;
}

/**
 * What is undone of handovers, in order. What changes it stands in the statement that commits a stage, and finds nothing to
 * change once another attempt has taken over.
 */
@Injectable()
export class UnwindingLedger {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** The unwinding of a revision. */
  of({ key, revision }: Revision): Promise<UnwindingRow> {
    return this.db
      .selectFrom('unwindings')
      .selectAll()
      .where('handover_key', '=', key)
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
  }

  /** Its steps, in their order. */
  steps({ key, revision }: Revision): Promise<UnwindingStepRow[]> {
    return this.db
      .selectFrom('unwinding_steps')
      .selectAll()
      .where('handover_key', '=', key)
      .where('revision', '=', revision)
      .orderBy('position')
      .execute();
  }

  /** Every unwinding of a handover with its steps, the first one first. */
  async allOf(key: string): Promise<(UnwindingRow & { steps: UnwindingStepRow[] })[]> {
    const [unwindings, steps] = await Promise.all([
      this.db.selectFrom('unwindings').selectAll().where('handover_key', '=', key).orderBy('revision').execute(),
      this.db.selectFrom('unwinding_steps').selectAll().where('handover_key', '=', key).orderBy('position').execute(),
    ]);
    return unwindings.map((unwinding) => ({
      ...unwinding,
      steps: steps.filter(({ revision }) => revision === unwinding.revision),
    }));
  }

  /**
   * What checkpoints wrote, and the legal entities under which more may have been written without an answer: those of the
   * opportunity, and those that edits have named.
   */
  async written({ key }: Revision): Promise<WhereWritten> {
    const { rows } = await sql<{ entities: (string | null)[]; records: WrittenRecord[] }>`
      select array[opportunity->>'legalEntity', opportunity->>'deliveringLegalEntity'] || array(
          select changes->>place from interventions, unnest(array['/legalEntity', '/deliveringLegalEntity']) place
          where handover_key = key and kind = 'edit') as entities,
        coalesce((select jsonb_agg(record) from checkpoints, jsonb_array_elements(records) record
          where handover_key = key), '[]') as records
      from handovers where key = ${key}`.execute(this.db);
    const { entities, records } = rows[0]!;
    const legalEntities = [...new Set(entities.filter((code) => code !== null))];
    return { legalEntities, records: records.filter((record) => stepFor(record) !== undefined) };
  }

  /** Adds steps for those of the records that have none yet. */
  add({ revision }: Revision, records: readonly WrittenRecord[]): RawBuilder<unknown> {
    const steps = records.map((record) => ({ step: stepFor(record), record }));
    return sql`
      insert into unwinding_steps (handover_key, revision, position, step, record)
      select handover.key, ${revision},
        number + (select coalesce(max(position), 0) from unwinding_steps
          where handover_key = handover.key and revision = ${revision}), added.step, added.record
      from handover, rows from (jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as (step text, record jsonb))
        with ordinality as added (step, record, number)
      on conflict do nothing`;
  }

  /** Notes how an attempt at a step ended. */
  note({ revision }: Revision, position: number, { startedAt, outcome, failure }: StepEnd): RawBuilder<unknown> {
    return sql`
      update unwinding_steps set outcome = coalesce(${outcome ?? null}, outcome), failure = ${failure ?? null},
        attempts = attempts + 1, started_at = ${startedAt}::timestamptz, ended_at = clock_timestamp()
      from handover
      where handover_key = handover.key and revision = ${revision} and position = ${position}`;
  }

  /** Notes what was used, and by whose approval a used project stays frozen. */
  assess({ revision }: Revision, usage: Usage, approval?: InterventionTaken): RawBuilder<unknown> {
    const { by = null, reason = null, at = null } = approval ?? {};
    return sql`
      update unwindings set usage = ${JSON.stringify(usage)}::jsonb, assessed_at = now(), approved_by = ${by},
        approved_reason = ${reason}, approved_at = ${at}::timestamptz
      from handover where handover_key = handover.key and revision = ${revision}`;
  }

  /** Notes that all is undone. */
  end({ revision }: Revision, outcome: 'cancelled' | 'frozen'): RawBuilder<unknown> {
    return sql`
      update unwindings set outcome = ${outcome}, ended_at = now()
      from handover where handover_key = handover.key and revision = ${revision}`;
  }
}
