import { type Actor, type AuditEntry, currentCorrelationId, insertAuditEntries } from '@handover/platform';
import { type RawBuilder, sql } from 'kysely';

/** What people do with exceptions, and how it is told afterwards. */
export const actWords = {
  retry: 'retried',
  edit: 'edited',
  approve: 'approved',
  skip: 'skipped',
  adopt: 'adopted',
  unwind: 'given-up',
  assign: 'assigned',
  comment: 'commented',
  withdraw: 'intervention-withdrawn',
} as const;
export type ActName = keyof typeof actWords;

/** What was done with one exception. */
export interface ExceptionAct {
  exceptionId: string;
  handoverKey: string;
  cause: string;
  act: ActName;
  /** What there was before, as far as the act changes it. */
  before?: Record<string, unknown>;
  /** What there is now. */
  after?: Record<string, unknown>;
}

/** One request to act, on one exception or on all of a cause: what became of it is read by its id. */
export interface ActRequest {
  id: string;
  act: ActName;
  cause: string;
  /** All open exceptions of the cause were meant. */
  whole: boolean;
  /** The cause in words. */
  title: string;
  /** Handovers that it was refused for before anything was done. */
  refused: readonly { handoverKey: string; exceptionId: string; reason: string }[];
}

/** Who did it, and why. */
export interface Doing {
  actor: Actor;
  reason?: string;
  /** The request by which it is done, where it carries handovers on. */
  request?: ActRequest;
}

/**
 * CTEs `acted` and `told`, which keep acts in the history of their exceptions and in the audit log.
 *
 * @param condition SQL condition on `act.handover_key` under which an act was done
 */
export function recordActs(
  acts: readonly ExceptionAct[],
  { actor, reason, request }: Doing,
  condition: (key: RawBuilder<string>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const rows = acts.map(({ exceptionId, handoverKey, cause, act, after }) => ({
    exception_id: exceptionId,
    handover_key: handoverKey,
    cause,
    act,
    detail: after,
  }));
  return sql`
    acted as (
      insert into exception_acts (exception_id, handover_key, cause, act, actor, via, reason, detail, act_id)
      select exception_id, handover_key, cause, act, ${actor.subject}, ${actor.via ?? null}, ${reason ?? null}, detail,
        ${request?.id ?? null}::uuid
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as act (exception_id uuid, handover_key text, cause text,
        act text, detail jsonb)
      where ${condition(sql`act.handover_key`)}
      returning act_id
    ), ${request ? keepRequest(request, { actor, reason }) : sql``} told as (${insertAuditEntries(
      acts.map((act) => entryOf(act, { actor, reason })),
      sql<boolean>`${condition(sql`entry.subject`)}`,
    )})`;
}

/** CTE `kept`: the request, once something was done by it. */
function keepRequest(
  { id, act, cause, whole, title, refused }: ActRequest,
  { actor, reason }: Doing,
): RawBuilder<unknown> {
  return sql`kept as (
    insert into acts (id, act, cause, whole, title, actor, via, reason, refused)
    select ${id}::uuid, ${act}, ${cause}, ${whole}, ${title}, ${actor.subject}, ${actor.via ?? null}, ${reason ?? null},
      ${JSON.stringify(refused)}::jsonb
    where exists (select 1 from acted)
  ),`;
}

function entryOf(
  { exceptionId, cause, handoverKey, act, before, after }: ExceptionAct,
  { actor, reason }: Doing,
): AuditEntry {
  return {
    action: `exception.${actWords[act]}`,
    subject: handoverKey,
    actor: actor.subject,
    ...(reason === undefined ? {} : { reason }),
    ...(before === undefined ? {} : { before }),
    after: { exceptionId, cause, ...(actor.via === undefined ? {} : { via: actor.via }), ...after },
    correlationId: currentCorrelationId() ?? handoverKey,
  };
}
