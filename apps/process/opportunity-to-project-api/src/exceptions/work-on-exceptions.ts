import { conflict, InjectDatabase, notFound, preconditionFailed, requireIfMatch } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { exceptionActions } from './exception-actions.js';
import { type ActName, type Doing, type ExceptionAct, recordActs } from './exception-acts.js';
import { ExceptionsRepository, type NamedException, type Which } from './exceptions.repository.js';

/** Who is at work on exceptions, and until when. */
export interface Assigned {
  assignee?: string;
  dueDate?: string;
}

/** What people note about exceptions; it carries no handover on. */
@Injectable()
export class WorkOnExceptions {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly exceptions: ExceptionsRepository,
  ) {}

  /**
   * Gives exceptions to a person, or to nobody. Resolves with how many.
   *
   * @param ifMatch ETag of the one exception that the caller has seen; without it the last one to assign wins
   * @throws Problem 404 when there is none, 409 when it is cleared, 412 when somebody has changed it since
   */
  async assign(which: Which, { assignee, dueDate }: Assigned, doing: Doing, ifMatch?: string): Promise<number> {
    const found = await this.open(which, 'assign');
    const [first] = found;
    if ('id' in which && first) requireIfMatch(ifMatch, String(first.version), { required: false });
    const acts = found.map((exception) => ({
      ...actOn(exception, 'assign'),
      before: { assignee: exception.assignee, dueDate: exception.due_date },
      after: { assignee: assignee ?? null, dueDate: dueDate ?? null },
    }));
    const seen = ifMatch === undefined ? sql`` : sql`and version = ${first!.version}`;
    const { rows } = await sql<{ handover_key: string }>`
      with changed as (
        update exceptions set assignee = ${assignee ?? null}, due_date = ${dueDate ?? null}::date, version = version + 1
        where id = any(${found.map(({ id }) => id)}::uuid[]) and resolved_at is null ${seen}
        returning handover_key
      ), ${recordActs(acts, doing, (key) => sql`${key} in (select handover_key from changed)`)}
      select handover_key from changed`.execute(this.db);
    if (rows.length === 0) throw preconditionFailed('It has changed since you read it: read it again.');
    return rows.length;
  }

  /** Adds a comment to the history of exceptions, cleared ones too where one is named. Resolves with how many. */
  async comment(which: Which, comment: string, doing: Doing): Promise<number> {
    const found = await this.open(which, 'comment');
    const acts = found.map((exception) => ({ ...actOn(exception, 'comment'), after: { comment } }));
    const ids = found.map(({ id }) => id);
    await sql`
      with changed as (update exceptions set version = version + 1 where id = any(${ids}::uuid[]) returning handover_key),
      ${recordActs(acts, doing, (key) => sql`${key} in (select handover_key from changed)`)}
      select 1 from changed`.execute(this.db);
    return found.length;
  }

  /**
   * Withdraws what was ruled: it holds for no later run. What was done under it stays. Resolves with the key of its handover.
   *
   * @throws Problem 404 for an unknown intervention, 409 for one that is withdrawn
   */
  async withdraw(id: string, doing: Doing): Promise<string> {
    const ruling = await this.db
      .selectFrom('interventions')
      .innerJoin('exceptions', 'exceptions.id', 'interventions.exception_id')
      .select(['interventions.kind', 'interventions.handover_key', 'exceptions.id as exception_id', 'exceptions.cause'])
      .where(sql`interventions.id::text`, '=', id)
      .executeTakeFirst();
    if (!ruling) throw notFound('intervention', id);
    const { kind, handover_key: handoverKey, exception_id: exceptionId, cause } = ruling;
    const acts: ExceptionAct[] = [
      { exceptionId, handoverKey, cause, act: 'withdraw', after: { intervention: id, kind } },
    ];
    const { rows } = await sql`
      with withdrawn as (
        update interventions set withdrawn_at = now(), withdrawn_by = ${doing.actor.subject},
          withdrawn_reason = ${doing.reason ?? null}
        where id = ${id}::uuid and withdrawn_at is null returning handover_key
      ), ${recordActs(acts, doing, (key) => sql`${key} in (select handover_key from withdrawn)`)}
      select 1 from withdrawn`.execute(this.db);
    if (rows.length === 0) throw conflict('It is withdrawn already.');
    return handoverKey;
  }

  private async open(which: Which, action: 'assign' | 'comment'): Promise<NamedException[]> {
    const found = await this.exceptions.toActOn(which);
    const refusal = found[0] && exceptionActions[action].refusal(found[0]);
    if (refusal) throw refusal;
    if (found.length > 0) return found;
    throw 'id' in which ? notFound('exception', which.id) : notFound('cause with open exceptions', which.cause);
  }
}

function actOn({ id, handover_key: handoverKey, cause }: NamedException, act: ActName): ExceptionAct {
  return { exceptionId: id, handoverKey, cause, act };
}
