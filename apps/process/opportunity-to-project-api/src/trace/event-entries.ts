import type { EventFate, EventOrigin } from '../events/event-fate.js';
import type { ReceivedEventRow } from '../handovers/handovers-schema.js';
import type { TraceEntry } from './trace-entry.js';
import { instantInWords, sentence } from './words.js';

const TOLD: Readonly<Record<EventOrigin, string>> = {
  webhook: 'A webhook told',
  'outbound-message': 'An outbound message told',
  poll: 'The poll of the CRM found, untold by any event,',
  reconciliation: 'The reconciliation found, untold by any event,',
};

/** Fates of events that changed something, or still may. */
const OF_CONSEQUENCE: readonly EventFate[] = ['accepted', 'postponed', 'failed'];

/** What was told of the deal, and what became of that. */
export function eventEntries(rows: readonly ReceivedEventRow[]): TraceEntry[] {
  return rows.map((row) => ({
    at: row.received_at,
    kind: OF_CONSEQUENCE.includes(row.fate) ? 'event' : 'filter',
    sentence: [
      `${TOLD[row.origin]} that the deal ${reached(row)}.`,
      sentence(row.reason),
      ...deliveries(row),
      ...tries(row),
    ].join(' '),
    details: {
      eventId: row.event_id,
      origin: row.origin,
      fate: row.fate,
      stage: row.stage,
      version: row.crm_version,
      occurredAt: row.occurred_at.toISOString(),
      deliveries: row.deliveries,
      ...(row.failure === null ? {} : { failure: row.failure }),
    },
    ...(row.correlation_id === null ? {} : { correlationId: row.correlation_id }),
  }));
}

function reached({ origin, stage }: ReceivedEventRow): string {
  return origin === 'poll' && stage === 'deleted' ? 'was deleted' : `reached "${stage}"`;
}

function deliveries({ deliveries: count, last_received_at: last }: ReceivedEventRow): string[] {
  return count === 1 ? [] : [`It came ${count} times, the last time at ${instantInWords(last)}.`];
}

function tries({ fate, tries: count, retry_at: next }: ReceivedEventRow): string[] {
  if (fate !== 'failed' && fate !== 'postponed') return [];
  const again =
    next === null ? 'it is not tried again by itself any more' : `it is tried again at ${instantInWords(next)}`;
  return [`Tried ${count === 1 ? 'once' : `${count} times`}; ${again}.`];
}
