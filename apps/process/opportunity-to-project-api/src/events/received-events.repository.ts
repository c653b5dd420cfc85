import { currentCorrelationId, InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { HandoversSchema, ReceivedEventRow } from '../handovers/handovers-schema.js';
import type { OpportunityEvent } from './event-documents.js';
import { type EventFate, type EventOrigin, type Fate, openFates } from './event-fate.js';

/** An event, and how it came. */
export interface IncomingEvent extends Omit<OpportunityEvent, 'origin'> {
  origin: EventOrigin;
  /** It is no delivery: what was received before is tried again. */
  triedAgain?: boolean;
}

/** Which received events are wanted. */
export interface ReceivedEventFilter {
  fate?: EventFate;
  origin?: EventOrigin;
  crmInstance?: string;
  opportunityId?: string;
}

/** A received event in a list. */
export type ListedEventRow = ReceivedEventRow & { deal: string | null };

/** By itself, the intake of an event is tried again so often; the pauses are doubled, and come to more than an hour in all. */
const MOST_TRIES = 10;
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_FAILURE = 2_000;
/** A replica that dies over an event leaves it to the others after this long. */
const CLAIMED_FOR = sql`interval '60 seconds'`;

/** What became of every event. */
@Injectable()
export class ReceivedEventsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** Counts another delivery of an event whose fate is final; undefined for any other. */
  async countRepeated(eventId: string): Promise<Fate | undefined> {
    return this.db
      .updateTable('received_events')
      .set({ deliveries: sql`deliveries + 1`, last_received_at: sql<Date>`now()` })
      .where('event_id', '=', eventId)
      .where('fate', 'not in', [...openFates])
      .returning(['fate', 'reason'])
      .executeTakeFirst();
  }

  /** @param failure of the intake, for which the event is tried again */
  async record(event: IncomingEvent, fate: Fate, failure?: string): Promise<void> {
    await insertReceivedEvent(event, noted(fate), failure).execute(this.db);
  }

  /** Takes events whose intake is due to be tried again, each for one replica. */
  async takeDue(limit: number): Promise<ReceivedEventRow[]> {
    return this.db
      .updateTable('received_events')
      .set({ retry_at: sql<Date>`now() + ${CLAIMED_FOR}` })
      .where('event_id', 'in', (due) =>
        due
          .selectFrom('received_events')
          .select('event_id')
          .where('retry_at', '<', sql<Date>`now()`)
          .orderBy('retry_at')
          .limit(limit)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute();
  }

  find(id: string): Promise<ReceivedEventRow | undefined> {
    return this.db.selectFrom('received_events').selectAll().where('event_id', '=', id).executeTakeFirst();
  }

  /** The newest first, with the name of the deal where a handover knows it. */
  list(filter: ReceivedEventFilter, limit: number, after?: string): Promise<ListedEventRow[]> {
    const { fate, origin, crmInstance, opportunityId } = filter;
    return this.db
      .selectFrom('received_events')
      .selectAll()
      .select((event) =>
        event
          .selectFrom('handovers')
          .select('name')
          .where('key', '=', sql<string>`received_events.crm_instance || ':' || received_events.opportunity_id`)
          .as('deal'),
      )
      .$if(fate !== undefined, (query) => query.where('fate', '=', fate!))
      .$if(origin !== undefined, (query) => query.where('origin', '=', origin!))
      .$if(crmInstance !== undefined, (query) => query.where('crm_instance', '=', crmInstance!))
      .$if(opportunityId !== undefined, (query) => query.where('opportunity_id', '=', opportunityId!))
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(received_at, event_id) < (select received_at, event_id from received_events where event_id = ${after})`,
        ),
      )
      .orderBy('received_at', 'desc')
      .orderBy('event_id', 'desc')
      .limit(limit)
      .execute();
  }
}

/** The event as it was received. */
export function eventOf(row: ReceivedEventRow): IncomingEvent {
  return {
    eventId: row.event_id,
    crmInstance: row.crm_instance,
    opportunityId: row.opportunity_id,
    stage: row.stage,
    version: row.crm_version,
    occurredAt: row.occurred_at.toISOString(),
    origin: row.origin,
  };
}

/** What is noted of an event, for {@link insertReceivedEvent}. */
export function noted({ fate, reason }: Fate): RawBuilder<unknown> {
  return sql`select ${fate}::text as fate, ${reason}::text as reason`;
}

/**
 * `insert into received_events …`, to stand alone or in the statement that works on the event. A fate that is final stays.
 *
 * @param fate a query of one row `(fate, reason)`, or of none when nothing is to be noted
 * @param failure of the intake, for which the event is tried again
 */
export function insertReceivedEvent(
  event: IncomingEvent,
  fate: RawBuilder<unknown>,
  failure?: string,
): RawBuilder<unknown> {
  const { eventId, crmInstance, opportunityId, stage, version, origin, occurredAt, triedAgain = false } = event;
  const open = sql`received_events.fate = any(${[...openFates]})`;
  const pause = sql`make_interval(secs => ${FIRST_PAUSE_SECONDS} * 2 ^ received_events.tries)`;
  return sql`
    insert into received_events (event_id, crm_instance, opportunity_id, stage, crm_version, origin, occurred_at,
      correlation_id, fate, reason, failure, tries, retry_at)
    select ${eventId}::text, ${crmInstance}::text, ${opportunityId}::text, ${stage}::text, ${version}::text, ${origin}::text,
      ${occurredAt}::timestamptz, ${currentCorrelationId() ?? null}::text, noted.fate, noted.reason,
      ${failure?.slice(0, LONGEST_FAILURE) ?? null}::text, ${failure === undefined ? 0 : 1}::integer,
      ${failure === undefined ? null : FIRST_PAUSE_SECONDS}::integer * interval '1 second' + now()
    from (${fate}) noted
    on conflict (event_id) do update set
      deliveries = received_events.deliveries + ${triedAgain ? 0 : 1}::integer,
      last_received_at = case when ${triedAgain} then received_events.last_received_at else now() end,
      fate = case when ${open} then excluded.fate else received_events.fate end,
      reason = case when ${open} then excluded.reason else received_events.reason end,
      failure = coalesce(excluded.failure, received_events.failure),
      tries = received_events.tries + excluded.tries,
      retry_at = case when ${open} and excluded.retry_at is not null and received_events.tries < ${MOST_TRIES}
        then now() + ${pause} end`;
}
