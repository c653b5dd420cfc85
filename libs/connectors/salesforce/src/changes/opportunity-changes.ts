import type { OpportunityChange } from '@handover/canonical';
import { type Page, type PageRequest, RecordRefused } from '@handover/connector-kit';
import type { Connection } from 'jsforce/lib/connection.js';
import type { SalesforceConfig } from '../salesforce-config.js';
import { type ChangeCursor, type EventCursor, readCursor, writeCursor } from './change-cursor.js';
import { pollAfter, polledChanges, pollFromStart } from './polled-changes.js';
import { eventsAfter, streamedChanges } from './streamed-changes.js';

/** Most changes of one page, for the sake of the cursor's length. */
const MOST = 200;

type ListConfig = Pick<SalesforceConfig, 'changes' | 'stages' | 'timeoutMs'>;

/**
 * Opportunities changed since the cursor, or without one since an instant. Where the org publishes events, the list goes over to them once polling has caught
 * up, and back to polling, with overlap, when the org no longer keeps the events from which to go on. A page without changes
 * has no next cursor; the reader keeps the one it has.
 */
export async function changesSince(
  connection: Connection,
  { limit: asked, cursor: text, since }: PageRequest & { since?: string },
  config: ListConfig,
  now: Date,
): Promise<Page<OpportunityChange>> {
  const limit = Math.min(asked, MOST);
  const start = since === undefined ? pollFromStart(now) : pollAfter(Date.parse(since));
  const cursor = text === undefined ? start : cursorIn(text);
  const streamed = cursor.by === 'events' ? await byEvents(connection, cursor, limit, config) : undefined;
  const { items, next } = streamed ?? (await byPolling(connection, cursor, { limit, config, now }));
  return items.length > 0 ? { items, nextCursor: writeCursor(next) } : { items };
}

async function byEvents(connection: Connection, cursor: EventCursor, limit: number, config: ListConfig) {
  const { changes: events, stages, timeoutMs } = config;
  return events.by === 'events' ? streamedChanges(connection, cursor, { limit, events, stages, timeoutMs }) : undefined;
}

async function byPolling(
  connection: Connection,
  cursor: ChangeCursor,
  { limit, config, now }: { limit: number; config: ListConfig; now: Date },
): Promise<{ items: OpportunityChange[]; next: ChangeCursor }> {
  const { changes, stages, timeoutMs } = config;
  const { overlapSeconds } = changes;
  const from = cursor.by === 'events' ? pollAfter(cursor.since - overlapSeconds * 1000) : cursor;
  const { items, next, isLast } = await polledChanges(connection, from, { limit, overlapSeconds, stages, now });
  if (changes.by !== 'events' || !isLast || items.length === 0) return { items, next };
  const newest = Math.max(...items.map(({ changedAt }) => Date.parse(changedAt)));
  const events = await eventsAfter(connection, newest, { limit, events: changes, stages, timeoutMs });
  return { items, next: events ?? next };
}

function cursorIn(text: string): ChangeCursor {
  const cursor = readCursor(text);
  if (cursor) return cursor;
  throw new RecordRefused('The cursor is none that this system gave.', undefined, 'cursor');
}
