import type { OpportunityChange } from '@handover/canonical';
import type { Connection } from 'jsforce/lib/connection.js';
import type { ChangesConfig, SalesforceConfig } from '../salesforce-config.js';
import type { EventCursor } from './change-cursor.js';
import { changeOf, deletionOf, rowsById } from './changed-rows.js';
import { readEvents, type StreamedEvent, SubscriptionRefused } from './event-stream.js';

/** Replay id of everything that the org keeps. */
const ALL_KEPT = -2;
/** Most events that are read to find the one from which to go on. */
const MOST_KEPT = 20_000;

type EventsConfig = Extract<ChangesConfig, { by: 'events' }>;

export interface Streaming {
  limit: number;
  events: EventsConfig;
  stages: SalesforceConfig['stages'];
  timeoutMs: number;
}

interface ChangeEventHeader {
  changeType: string;
  recordIds?: string[];
  commitTimestamp: number;
}

/** What an event says: which opportunities and when. */
interface Told {
  ids: readonly string[];
  at: number;
  /** The org left changes out and says so; only a poll finds them. */
  isOverflow: boolean;
}

/**
 * Opportunities that events tell of since the cursor, each once, with the stage that it has now: events are hints, and the
 * row is what counts. Undefined when the stream cannot tell what happened since, so that it has to be polled.
 */
export async function streamedChanges(
  connection: Connection,
  cursor: EventCursor,
  streaming: Streaming,
): Promise<{ items: OpportunityChange[]; next: EventCursor } | undefined> {
  let { replayId, since } = cursor;
  for (;;) {
    const events = await eventsSince(connection, replayId, streaming.limit, streaming);
    if (!events) return undefined;
    const told = events.map(({ payload }) => toldBy(payload, streaming.events));
    if (told.some(({ isOverflow }) => isOverflow)) return undefined;
    const items = await changesTold(connection, told, streaming.stages);
    replayId = events.at(-1)?.replayId ?? replayId;
    since = told.at(-1)?.at ?? since;
    // Events that name no opportunity are passed over, not answered as an empty page, which would mean the end.
    if (items.length > 0 || events.length < streaming.limit) return { items, next: { by: 'events', replayId, since } };
  }
}

/**
 * Where the stream goes on after changes were polled: after the last event that was committed no later than the newest
 * change listed. Undefined when the stream cannot be read.
 *
 * @param upTo milliseconds since 1970, by the org's clock
 */
export async function eventsAfter(
  connection: Connection,
  upTo: number,
  streaming: Streaming,
): Promise<EventCursor | undefined> {
  const events = await eventsSince(connection, ALL_KEPT, MOST_KEPT, streaming);
  if (!events || events.length === MOST_KEPT) return undefined;
  const last = events.findLast(({ payload }) => toldBy(payload, streaming.events).at <= upTo);
  return { by: 'events', replayId: last?.replayId ?? ALL_KEPT, since: upTo };
}

async function eventsSince(
  connection: Connection,
  replayId: number,
  most: number,
  { events: { channel, quietSeconds }, timeoutMs }: Streaming,
): Promise<StreamedEvent[] | undefined> {
  try {
    return await readEvents(connection, { channel, replayId, most, quietMs: quietSeconds * 1000, timeoutMs });
  } catch (error) {
    if (error instanceof SubscriptionRefused) return undefined;
    throw error;
  }
}

async function changesTold(
  connection: Connection,
  told: readonly Told[],
  stages: SalesforceConfig['stages'],
): Promise<OpportunityChange[]> {
  const latest = new Map<string, Told>();
  for (const each of told) {
    for (const id of each.ids) {
      latest.delete(id);
      latest.set(id, each);
    }
  }
  const rows = await rowsById(connection, [...latest.keys()]);
  return [...latest].map(([id, { at }]) => {
    const row = rows.get(id);
    return row ? changeOf(row, stages) : deletionOf(id, at);
  });
}

function toldBy(payload: StreamedEvent['payload'], { opportunityId }: EventsConfig): Told {
  const header = payload.ChangeEventHeader as ChangeEventHeader | undefined;
  if (header) {
    const { changeType, recordIds = [], commitTimestamp } = header;
    return { ids: recordIds, at: commitTimestamp, isOverflow: changeType === 'GAP_OVERFLOW' };
  }
  const id = payload[opportunityId ?? ''];
  return { ids: typeof id === 'string' ? [id] : [], at: Date.parse(String(payload.CreatedDate)), isOverflow: false };
}
