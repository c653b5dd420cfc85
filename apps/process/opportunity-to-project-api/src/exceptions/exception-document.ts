import { Decimal } from 'decimal.js';
import type { ExceptionCause, ExceptionSummary, HandoverException } from './exception-documents.js';
import { unwindingActions } from '../unwindings/unwinding-actions.js';
import type { CauseRow, NamedException } from './exceptions.repository.js';

const HOUR_MS = 3_600_000;

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
    open: row.resolved_at === null,
    occurrences: row.occurrences,
    openedAt: row.opened_at.toISOString(),
    ageHours: Math.floor((until - row.opened_at.getTime()) / HOUR_MS),
  };
}

/** An exception with all that helps to clear it. */
export function exceptionDocument(row: NamedException): HandoverException {
  return {
    ...exceptionSummary(row),
    field: row.field ?? undefined,
    detail: row.detail ?? undefined,
    request: (row.request as object | null) ?? undefined,
    answer: (row.answer as object | null) ?? undefined,
    correlationId: row.correlation_id,
    actions: row.resolved_at === null ? actionsOn(row) : [],
    resolvedAt: row.resolved_at?.toISOString(),
    resolution: row.resolution ?? undefined,
    resolvedBy: row.resolved_by ?? undefined,
    resolvedReason: row.resolved_reason ?? undefined,
  };
}

function actionsOn(row: NamedException): HandoverException['actions'] {
  const { id, cause, checkpoint, direction } = row;
  return [
    {
      name: 'retry',
      path: `/v1/exceptions/${id}/retries`,
      effect:
        direction === 'unwinding'
          ? 'Looks again for what was used, and goes on with what is not undone yet.'
          : `Reads and checks the deal again and carries this handover on from ${checkpoint}; what was written stays.`,
    },
    {
      name: 'retry-cause',
      path: `/v1/exception-causes/${cause}/retries`,
      effect: 'Does the same for every handover that waits for this cause.',
    },
    ...unwindingActions(row),
  ];
}

/** One row a cause, from rows a cause and currency. */
export function causeDocuments(rows: CauseRow[]): ExceptionCause[] {
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
      oldestAt: row.oldest_at.toISOString(),
    });
  }
  return [...causes.values()];
}
