import { randomUUID } from 'node:crypto';
import { insertEvents, type OutboxEntry, type OutboxPosition } from '@handover/events';
import { InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { subjectOf } from './subscriptions.repository.js';
import type { DeliveryAttempt, SubscriptionRow, SubscriptionsSchema } from './subscriptions-schema.js';

/** Longer than a pass over a subscription can take; a replica that dies meanwhile is replaced after it. */
const LEASE = sql`interval '30 seconds'`;
const KEPT_FOR = sql`interval '30 days'`;
const KEPT_ATTEMPTS = 20;

/** A subscription that this replica alone delivers to for a while. */
export interface LeasedSubscription extends SubscriptionRow {
  leased_by: string;
  /** For how long deliveries had failed when it was leased. */
  failing_seconds: number;
}

/** How a pass over a subscription ended. */
export interface PassEnd {
  /** The last event with which nothing before it is left to deliver. */
  reached: OutboxPosition;
  /** Failures in a row; 0 when the last attempt was taken. */
  failures: number;
  /** Whether those failures began in this pass. */
  failingAnew?: boolean;
  /** Seconds until the next attempt. */
  waitSeconds: number;
}

/** Subscriptions with events that wait for them, and what came of each delivery. All time is the database's. */
@Injectable()
export class DeliveryQueue {
  constructor(@InjectDatabase() private readonly db: Kysely<SubscriptionsSchema>) {}

  /** Leases subscriptions that are due and have events before them, those that have waited longest first. */
  async lease(limit: number): Promise<LeasedSubscription[]> {
    const { rows } = await sql<LeasedSubscription>`
      update subscriptions set leased_by = ${randomUUID()}, leased_until = now() + ${LEASE}
      where id in (
        select id from subscriptions
        where state = 'enabled' and due_at <= now() and leased_until < now()
          and exists (select 1 from outbox where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            and (transaction_id, position) > (after_transaction, after_position))
        order by due_at limit ${limit} for update skip locked)
      returning *, after_transaction::text, after_position::text,
        coalesce(extract(epoch from now() - failing_since), 0)::float8 as failing_seconds`.execute(this.db);
    return rows;
  }

  /** Those of the events that were delivered already in this round. */
  async delivered({ id, round }: SubscriptionRow, eventIds: string[]): Promise<Set<string>> {
    const rows = await this.db
      .selectFrom('deliveries')
      .select('event_id')
      .where('subscription_id', '=', id)
      .where('round', '=', round)
      .where('state', '=', 'delivered')
      .where('event_id', 'in', eventIds)
      .execute();
    return new Set(rows.map(({ event_id: eventId }) => eventId));
  }

  /** Notes an attempt; what was delivered once stays so. */
  async record({ id, round }: SubscriptionRow, { at, event }: OutboxEntry, attempt: DeliveryAttempt, taken: boolean) {
    const attempts = JSON.stringify([attempt]);
    await sql`
      insert into deliveries (subscription_id, round, event_id, event_type, subject, transaction_id, position, state, attempts)
      select id, ${round}, ${event.id}::uuid, ${event.type}, ${event.subject}, ${at.transactionId}::xid8,
        ${at.position}::bigint, ${taken ? 'delivered' : 'failing'}, ${attempts}::jsonb
      from subscriptions where id = ${id}
      on conflict (subscription_id, round, event_id) do update set
        state = case deliveries.state when 'delivered' then 'delivered' else excluded.state end,
        attempt_count = deliveries.attempt_count + 1, last_at = now(),
        attempts = jsonb_path_query_array(deliveries.attempts, ${sql.lit(`$[last - ${KEPT_ATTEMPTS - 2} to last]`)})
          || excluded.attempts`.execute(this.db);
  }

  /** Goes on to where a pass got and keeps the lease. False when the lease is another's, or a person has moved the subscription. */
  async advance(leased: LeasedSubscription, { transactionId, position }: OutboxPosition): Promise<boolean> {
    const { rows } = await sql`
      update subscriptions set after_transaction = ${transactionId}::xid8, after_position = ${position},
        failures = 0, failing_since = null, leased_until = now() + ${LEASE}
      where id = ${leased.id} and leased_by = ${leased.leased_by} and round = ${leased.round}
      returning 1`.execute(this.db);
    return rows.length > 0;
  }

  /** Ends a pass and gives the lease up. */
  async finish(leased: LeasedSubscription, { reached, failures, failingAnew, waitSeconds }: PassEnd): Promise<void> {
    const since = failingAnew ? sql`now()` : sql`coalesce(failing_since, now())`;
    await sql`
      update subscriptions set after_transaction = ${reached.transactionId}::xid8, after_position = ${reached.position},
        failures = ${failures}, failing_since = ${failures === 0 ? null : since}, leased_until = '-infinity',
        due_at = now() + make_interval(secs => ${waitSeconds})
      where id = ${leased.id} and leased_by = ${leased.leased_by} and round = ${leased.round}`.execute(this.db);
  }

  /** Ends a pass and the subscription with it: told as an event, and in the audit log. Resolves with whether it was still enabled. */
  async disable(leased: LeasedSubscription, reached: OutboxPosition, reason: string): Promise<boolean> {
    const { id, name, url, failing_since: since } = leased;
    const [subject, correlationId] = [subjectOf(id), randomUUID()];
    const data = { subscriptionId: id, name, url, reason, failingSince: since?.toISOString() };
    const event = { name: 'subscription.disabled' as const, subject, data, correlationId };
    const [before, after] = [{ state: 'enabled' }, { state: 'disabled' }];
    const entry = { action: 'subscription.disabled', subject, actor: 'handover', reason, before, after, correlationId };
    const done = sql`exists (select 1 from disabled)`;
    const { rows } = await sql`
      with disabled as (
        update subscriptions set state = 'disabled', reason = ${reason}, version = version + 1, updated_at = now(),
          after_transaction = ${reached.transactionId}::xid8, after_position = ${reached.position},
          failures = failures + 1, failing_since = coalesce(failing_since, now()), leased_until = '-infinity'
        where id = ${id} and leased_by = ${leased.leased_by} and round = ${leased.round} and state = 'enabled'
        returning 1
      ), announced as (${insertEvents([event], done)}), audited as (${insertAuditEntries([entry], done)})
      select 1 from disabled`.execute(this.db);
    return rows.length > 0;
  }

  /** Forgets what came of deliveries long ago. */
  async forget(): Promise<void> {
    await sql`delete from deliveries where last_at < now() - ${KEPT_FOR}`.execute(this.db);
  }
}
