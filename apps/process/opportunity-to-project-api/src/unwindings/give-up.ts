import { conflict, InjectDatabase, notFound } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { auditStateChanges } from '../audit/state-changes.js';
import { HandoverEngine } from '../handovers/handover-engine.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { beginUnwinding } from './begin-unwinding.js';

/** Who decides, and why. */
export interface Decision {
  by: string;
  reason: string;
}

/** Most runs that are queued at once; the sweep finds the others. */
const AT_ONCE = 100;

/** Handovers that people give up, and used projects that they leave frozen. */
@Injectable()
export class GiveUp {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly engine: HandoverEngine,
  ) {}

  /**
   * Gives up a handover that is not provisioned.
   *
   * @throws Problem 404 when there is none, 409 when it is provisioned, unwound or on its way there
   */
  async one(key: string, decision: Decision): Promise<number> {
    const begun = await this.all([key], decision);
    if (begun > 0) return begun;
    const handover = await this.db
      .selectFrom('handovers')
      .select(['state', 'direction'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (!handover) throw notFound('handover', key);
    throw conflict(
      handover.direction === 'unwinding'
        ? `The handover unwinds already; it is ${handover.state}.`
        : `The handover is ${handover.state}: it unwinds once its opportunity is lost or reopened in the CRM.`,
    );
  }

  /** Gives up those of the handovers that can be; resolves with their number. */
  async all(keys: readonly string[], decision: Decision): Promise<number> {
    const begun = await beginUnwinding(this.db, keys, decision);
    // One that fails here is found by the sweep.
    await Promise.all(begun.slice(0, AT_ONCE).map(({ key, run }) => this.engine.enqueue(key, run)));
    return begun.length;
  }

  /**
   * Leaves the project of an unwinding frozen, for finance was asked and says so.
   *
   * @throws Problem 404 when there is no such handover, 409 when it is not blocked by a project that was used
   */
  async leaveFrozen(key: string, { by, reason }: Decision): Promise<void> {
    const { rows } = await sql<{ run: number }>`
      with approved as (
        update handovers set state = 'unwinding', run = run + 1, updated_at = now()
        where key = ${key} and state = 'blocked' and direction = 'unwinding' and exists (select from exceptions
          where handover_key = key and resolved_at is null and checkpoint = 'assess-usage' and class = 'policy')
        returning key, run, revision, state, correlation_id
      ), ${auditStateChanges('approved', sql`key = ${key}`, { actor: by, reason })}, noted as (
        update exceptions set resolution = 'approved', resolved_by = ${by}, resolved_reason = ${reason}
        from approved where handover_key = approved.key and resolved_at is null
      ), decided as (
        update unwindings set approved_by = ${by}, approved_reason = ${reason}, approved_at = now()
        from approved where handover_key = approved.key and unwindings.revision = approved.revision
      ), entered as (
        insert into audit_entries (action, subject, actor, reason, after, correlation_id)
        select 'unwinding.approved', key, ${by}, ${reason}, jsonb_build_object('project', 'frozen'), correlation_id
        from approved
      )
      select run from approved`.execute(this.db);
    const [approved] = rows;
    if (approved) return this.engine.enqueue(key, approved.run);
    const known = await this.db.selectFrom('handovers').select('state').where('key', '=', key).executeTakeFirst();
    if (!known) throw notFound('handover', key);
    throw conflict(`The handover is ${known.state}, and no used project of it waits for an approval.`);
  }
}
