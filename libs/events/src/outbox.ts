import { storableJson } from '@handover/platform';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type BusinessEvent, eventType, type NewBusinessEvent } from './business-event.js';
import { type EventName, eventNames, isOfDeal } from './event-contents.js';

/** Where a reader of the outbox stands: the last event it has read. */
export interface OutboxPosition {
  transactionId: string;
  position: string;
}

/** Stands before the first event. */
export const BEGINNING_OF_OUTBOX: OutboxPosition = { transactionId: '0', position: '0' };

/** An event and where it stands. */
export interface OutboxEntry {
  at: OutboxPosition;
  event: BusinessEvent;
}

/** Which events are wanted. */
export interface OutboxQuery {
  /** Only those after this one; from the first when absent. */
  after?: OutboxPosition;
  /** Only those up to this one, itself included. */
  upTo?: OutboxPosition;
  subject?: string;
  filter?: EventFilter;
  limit: number;
}

/** Which events are wanted; an empty list, or none, wants all. Those of no deal are not told apart by legal entity or practice. */
export interface EventFilter {
  names?: readonly string[];
  legalEntities?: readonly string[];
  practices?: readonly string[];
}

interface OutboxRow {
  position: string;
  transaction_id: string;
  event_id: string;
  name: EventName;
  subject: string;
  data: Record<string, unknown>;
  correlation_id: string;
  traceparent: string | null;
  occurred_at: Date;
}

/**
 * `insert into outbox …` of the events, to stand in the statement or transaction that makes them true.
 *
 * @param condition SQL condition under which they are true; always when absent
 * @param deal SQL object of `legalEntity` and `practice` that is added to their data, where the statement alone knows them
 */
export function insertEvents(
  events: readonly NewBusinessEvent[],
  condition = sql`true`,
  deal?: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const rows = events.map(({ name, subject, data, correlationId, traceparent }) => ({
    name,
    subject,
    data,
    correlation_id: correlationId,
    traceparent,
  }));
  return sql`
    insert into outbox (name, subject, data, correlation_id, traceparent)
    select name, subject, ${deal ? sql`coalesce(${deal}, '{}') || data` : sql`data`}, correlation_id, traceparent
    from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as event (name text, subject text, data jsonb, correlation_id text, traceparent text)
    where ${condition}`;
}

/**
 * Committed events in the order in which they may be handed on. An event appears only once no open transaction can still
 * add one before it, so that a reader that goes on from the last position misses none.
 *
 * @param source CloudEvents source of the app
 */
export async function readOutbox<Schema>(
  db: Kysely<Schema>,
  source: string,
  { after, upTo, subject, filter = {}, limit }: OutboxQuery,
): Promise<OutboxEntry[]> {
  const { rows } = await sql<OutboxRow>`
    select position::text, transaction_id::text, event_id, name, subject, data, correlation_id, traceparent, occurred_at
    from outbox
    where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      ${after ? sql`and (transaction_id, position) > (${after.transactionId}::xid8, ${after.position}::bigint)` : sql``}
      ${upTo ? sql`and (transaction_id, position) <= (${upTo.transactionId}::xid8, ${upTo.position}::bigint)` : sql``}
      ${subject === undefined ? sql`` : sql`and subject = ${subject}`}
      ${wanted(filter)}
    order by outbox.transaction_id, outbox.position
    limit ${limit}`.execute(db);
  return rows.map((row) => entryOf(row, source));
}

function wanted({ names = [], legalEntities = [], practices = [] }: EventFilter): RawBuilder<unknown> {
  const ofNoDeal = eventNames.filter((name) => !isOfDeal(name));
  const ofDeal = (field: string, values: readonly string[]) =>
    values.length === 0 ? sql`` : sql`and (data->>${field} = any(${[...values]}) or name = any(${ofNoDeal}))`;
  return sql`
    ${names.length === 0 ? sql`` : sql`and name = any(${[...names]})`}
    ${ofDeal('legalEntity', legalEntities)}
    ${ofDeal('practice', practices)}`;
}

/** Where the outbox ends now, for readers that want only what comes after. */
export async function endOfOutbox<Schema>(db: Kysely<Schema>): Promise<OutboxPosition | undefined> {
  const { rows } = await sql<Pick<OutboxRow, 'position' | 'transaction_id'>>`
    select position::text, transaction_id::text from outbox
    where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    order by outbox.transaction_id desc, outbox.position desc limit 1`.execute(db);
  const [last] = rows;
  return last && { transactionId: last.transaction_id, position: last.position };
}

function entryOf(row: OutboxRow, source: string): OutboxEntry {
  return {
    at: { transactionId: row.transaction_id, position: row.position },
    event: {
      specversion: '1.0',
      id: row.event_id,
      source,
      type: eventType(row.name),
      subject: row.subject,
      time: row.occurred_at.toISOString(),
      datacontenttype: 'application/json',
      correlationid: row.correlation_id,
      ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
      data: row.data,
    },
  };
}
