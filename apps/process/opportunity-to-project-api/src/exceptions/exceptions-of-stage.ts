import type { Opportunity } from '@handover/contracts/system-crm';
import { storableJson } from '@handover/platform';
import { type RawBuilder, sql } from 'kysely';
import { fingerprintOf } from '../interventions/approval.js';
import { causeOf, type Finding, whatFollows } from './business-exception.js';

/**
 * Opens exceptions of a handover, as part of a statement that has it in the CTE `handover`. One that is met again after it was
 * cleared is still the work of whoever had it.
 */
export function openExceptions(
  findings: readonly Finding[],
  opportunity: Opportunity | undefined,
): RawBuilder<unknown> {
  const rows = findings.map((finding) => ({
    checkpoint: finding.checkpoint,
    class: finding.class,
    cause: causeOf(finding),
    cause_title: finding.causeTitle ?? finding.sentence,
    sentence: finding.sentence,
    owner: finding.owner,
    field: finding.field,
    after: whatFollows(finding),
    detail: finding.detail,
    request: finding.request,
    answer: finding.answer,
    fingerprint: fingerprintOf(finding, opportunity),
  }));
  return sql`
    insert into exceptions (handover_key, checkpoint, class, cause, cause_title, sentence, owner, field, after, detail,
      request, answer, fingerprint, correlation_id, value, currency, start_date, assignee, due_date)
    select handover.key, checkpoint, class, cause, cause_title, sentence, owner, field, after, detail, request, answer,
      fingerprint, handover.correlation_id, handover.amount, handover.currency, handover.start_date, earlier.assignee,
      earlier.due_date
    from handover cross join jsonb_to_recordset(${storableJson(rows)}::jsonb) as finding (checkpoint text, class text,
      cause text, cause_title text, sentence text, owner text, field text, after text, detail text, request jsonb,
      answer jsonb, fingerprint text)
    left join lateral (select assignee, due_date from exceptions
      where handover_key = handover.key and exceptions.cause = finding.cause and resolved_at is not null
      order by opened_at desc limit 1) earlier on true
    on conflict (handover_key, cause) where resolved_at is null do update set
      sentence = excluded.sentence, detail = excluded.detail, request = excluded.request, answer = excluded.answer,
      fingerprint = excluded.fingerprint,
      value = excluded.value, currency = excluded.currency, start_date = excluded.start_date,
      occurrences = exceptions.occurrences + 1, last_seen_at = now()`;
}

/**
 * Closes, in the same way, the open exceptions of checkpoints that were met without them, and those of waits that are over: the
 * handover is through there, or it ends.
 */
export function resolveExceptions(
  key: string,
  { met, through, causes, ends }: { met: string[]; through: string[]; causes: string[]; ends: boolean },
): RawBuilder<unknown> {
  return sql`
    update exceptions set resolved_at = now(), resolution = coalesce(resolution, 'passed')
    from handover
    where exceptions.handover_key = handover.key and handover_key = ${key} and resolved_at is null
      and cause <> all(${causes})
      and case class when 'unavailable' then ${ends} or checkpoint = any(${through}) else checkpoint = any(${met}) end`;
}
