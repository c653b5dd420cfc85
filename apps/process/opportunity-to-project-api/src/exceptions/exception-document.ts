import { Decimal } from 'decimal.js';
import type { ExceptionActRow } from '../handovers/handovers-schema.js';
import { type Action, exceptionActions } from './exception-actions.js';
import { actWords } from './exception-acts.js';
import type { ExceptionActDocument, ExceptionAction } from './exception-action-documents.js';
import type { ExceptionCause, ExceptionSummary, HandoverException } from './exception-documents.js';
import { ageBands, LEAD_DAYS } from './exception-filter.js';
import type { CauseRow, NamedException } from './exceptions.repository.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** An exception as lists show it. */
export function exceptionSummary(row: NamedException, now = Date.now()): ExceptionSummary {
  const until = row.resolved_at?.getTime() ?? now;
  return {
    id: row.id,
    handoverKey: row.handover_key,
    name: row.name ?? undefined,
    checkpoint: row.checkpoint,
    class: row.class,
    owner: row.owner,
    cause: row.cause,
    sentence: row.sentence,
    after: row.after,
    value: row.value ?? undefined,
    currency: row.currency ?? undefined,
    startDate: row.start_date ?? undefined,
    ...startAtRisk(row.start_date, now),
    legalEntity: row.legal_entity ?? undefined,
    assignee: row.assignee ?? undefined,
    dueDate: row.due_date ?? undefined,
    overdue: row.resolved_at === null && row.due_date !== null && row.due_date < today(now),
    open: row.resolved_at === null,
    occurrences: row.occurrences,
    openedAt: row.opened_at.toISOString(),
    ageHours: Math.floor((until - row.opened_at.getTime()) / HOUR_MS),
  };
}

/** An exception with all that helps to clear it. */
export function exceptionDocument(row: NamedException, history: ExceptionActRow[]): HandoverException {
  return {
    ...exceptionSummary(row),
    version: row.version,
    handoverState: row.handover_state,
    field: row.field ?? undefined,
    detail: row.detail ?? undefined,
    request: (row.request as object | null) ?? undefined,
    answer: (row.answer as object | null) ?? undefined,
    correlationId: row.correlation_id,
    actions: actionsOn(row),
    history: history.map(actDocument),
    resolvedAt: row.resolved_at?.toISOString(),
    resolution: row.resolution ?? undefined,
    resolvedBy: row.resolved_by ?? undefined,
    resolvedReason: row.resolved_reason ?? undefined,
  };
}

/** The actions that apply now, each for this handover and for all of its cause. */
function actionsOn(row: NamedException): ExceptionAction[] {
  const actions: Action[] = Object.values(exceptionActions);
  return actions
    .filter(({ refusal }) => refusal(row) === undefined)
    .flatMap(({ name, collection, effect, body }) => [
      { name, path: `/v1/exceptions/${row.id}/${collection}`, effect: effect(row), body: body(row) },
      ...(row.resolved_at === null
        ? [
            {
              name: `${name}-cause`,
              path: `/v1/exception-causes/${row.cause}/${collection}`,
              effect: `For every handover that waits for this cause: ${effect(row)}`,
              body: body(row),
            },
          ]
        : []),
    ]);
}

function actDocument(row: ExceptionActRow): ExceptionActDocument {
  return {
    act: actWords[row.act as keyof typeof actWords],
    by: row.actor,
    via: row.via ?? undefined,
    at: row.acted_at.toISOString(),
    reason: row.reason ?? undefined,
    detail: row.detail ?? undefined,
    exceptionId: row.exception_id,
  };
}

/** How far the start of a deal is away, and for how long it has been at risk. */
function startAtRisk(start: string | null, now: number): { daysToStart?: number; daysAtRisk?: number } {
  if (start === null) return {};
  const daysToStart = (Date.parse(start) - Date.parse(today(now))) / DAY_MS;
  return { daysToStart, daysAtRisk: Math.max(0, LEAD_DAYS - daysToStart) };
}

/** YYYY-MM-DD, UTC. */
function today(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** One row a cause, from rows a cause and currency. */
export function causeDocuments(rows: CauseRow[], now = Date.now()): ExceptionCause[] {
  const causes = new Map<string, ExceptionCause>();
  for (const row of rows) {
    const value =
      row.currency && row.value ? [{ currency: row.currency, amount: new Decimal(row.value).toFixed() }] : [];
    const known = causes.get(row.cause);
    if (known) {
      known.count += row.count;
      known.value.push(...value);
      const starts = [known.earliestStart, row.earliest_start ?? undefined].filter((start) => start !== undefined);
      known.earliestStart = starts.sort()[0];
      known.daysToStart = startAtRisk(known.earliestStart ?? null, now).daysToStart;
      known.daysAtRisk = Math.max(known.daysAtRisk, row.days_at_risk);
      known.oldestAt = [known.oldestAt, row.oldest_at.toISOString()].sort()[0]!;
      ageBands.forEach(({ name }, index) => (known.ages[name] += row.ages[index]!));
      continue;
    }
    causes.set(row.cause, {
      cause: row.cause,
      class: row.class,
      owner: row.owner,
      title: row.title,
      checkpoint: row.checkpoint,
      count: row.count,
      value,
      earliestStart: row.earliest_start ?? undefined,
      daysToStart: startAtRisk(row.earliest_start, now).daysToStart,
      daysAtRisk: row.days_at_risk,
      oldestAt: row.oldest_at.toISOString(),
      ages: Object.fromEntries(
        ageBands.map(({ name }, index) => [name, row.ages[index]!]),
      ) as unknown as ExceptionCause['ages'],
    });
  }
  return [...causes.values()];
}
