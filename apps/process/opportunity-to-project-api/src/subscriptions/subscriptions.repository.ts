import { randomUUID } from 'node:crypto';
import { BEGINNING_OF_OUTBOX, endOfOutbox, type OutboxPosition } from '@handover/events';
import { conflict, currentCorrelationId, InjectDatabase, insertAuditEntries, requireIfMatch } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { auditedSubscription } from './subscription-document.js';
import type { NewSubscription, SubscriptionChange } from './subscription-documents.js';
import type { DeliveryRow, SubscriptionRow, SubscriptionsSchema } from './subscriptions-schema.js';

/** Who acts, and why. */
export interface Act {
  by: string;
  reason?: string;
}

/** Where a page of deliveries begins: after this one. */
export interface AfterDelivery {
  lastAt: string;
  eventId: string;
}

const OVERLAP = sql`interval '24 hours'`;
/** A pass under way ends without effect, and another begins with what is there now. */
const LEFT = sql`leased_by = null, leased_until = '-infinity'`;
const AGAIN_AT_ONCE = sql`failures = 0, failing_since = null, reason = null, due_at = now()`;

/** Subscriptions for those who manage them; whatever they do is in the audit log. */
@Injectable()
export class SubscriptionsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<SubscriptionsSchema>) {}

  async list(limit: number, afterName?: string): Promise<SubscriptionRow[]> {
    const { rows } = await sql<SubscriptionRow>`
      select ${COLUMNS} from subscriptions
      ${afterName === undefined ? sql`` : sql`where name > ${afterName}`} order by name limit ${limit}`.execute(
      this.db,
    );
    return rows;
  }

  async find(id: string): Promise<SubscriptionRow | undefined> {
    const { rows } = await sql<SubscriptionRow>`
      select ${COLUMNS} from subscriptions where id::text = ${id}`.execute(this.db);
    return rows[0];
  }

  /**
   * Begins with what happens from now on.
   *
   * @throws Problem 409 when there is one of that name
   */
  async create(wanted: NewSubscription, id: string, secret: Buffer, act: Act): Promise<SubscriptionRow> {
    const { name, url, eventTypes = [], legalEntities = [], practices = [] } = wanted;
    const { transactionId, position } = (await endOfOutbox(this.db)) ?? BEGINNING_OF_OUTBOX;
    const after = { name, url, eventTypes, legalEntities, practices, state: 'enabled' };
    const entry = { ...entryOf('created', id, act), after };
    const { rows } = await sql<SubscriptionRow>`
      with created as (
        insert into subscriptions (id, name, url, event_types, legal_entities, practices, secret, after_transaction,
          after_position, created_by)
        values (${id}, ${name}, ${url}, ${eventTypes}, ${legalEntities}, ${practices}, ${secret}, ${transactionId}::xid8,
          ${position}, ${act.by})
        on conflict (name) do nothing returning *
      ), audited as (${insertAuditEntries([entry], sql`exists (select 1 from created)`)})
      select ${COLUMNS} from created`.execute(this.db);
    if (!rows[0]) throw nameTaken(name);
    return rows[0];
  }

  /**
   * @throws Problem 409 when another one has the new name, 412 or 428 by If-Match
   */
  async change(row: SubscriptionRow, change: SubscriptionChange, ifMatch: string | undefined, act: Act) {
    requireIfMatch(ifMatch, String(row.version));
    const { name, url, eventTypes, legalEntities, practices, state } = change;
    if (name !== undefined && name !== row.name && (await this.isTaken(name))) throw nameTaken(name);
    const after = {
      ...auditedSubscription(row),
      ...definedOf({ name, url, eventTypes, legalEntities, practices, state }),
    };
    const enabled = state === 'enabled';
    const action = state !== undefined && state !== row.state ? state : 'changed';
    return this.update(
      row,
      { action, after, act },
      sql`
      name = ${after.name}, url = ${after.url}, event_types = ${after.eventTypes},
      legal_entities = ${after.legalEntities}, practices = ${after.practices}, state = ${after.state},
      ${enabled ? sql`${AGAIN_AT_ONCE},` : sql``} ${LEFT},`,
    );
  }

  /** The former secret signs as well for a day; the one before it no more. */
  async rotate(row: SubscriptionRow, secret: Buffer, act: Act): Promise<SubscriptionRow> {
    return this.update(
      row,
      { action: 'secret-rotated', act },
      sql`
      former_secret = secret, former_until = now() + ${OVERLAP}, secret = ${secret},`,
    );
  }

  /** Goes on behind the position, in whatever state it is. */
  async replay(row: SubscriptionRow, { transactionId, position }: OutboxPosition, act: Act): Promise<SubscriptionRow> {
    const after = { afterTransaction: transactionId, afterPosition: position };
    return this.update(
      row,
      { action: 'replayed', after, act },
      sql`
      after_transaction = ${transactionId}::xid8, after_position = ${position}, round = round + 1, ${LEFT},
      due_at = now(), failures = 0, failing_since = null,`,
    );
  }

  async delete(row: SubscriptionRow, act: Act): Promise<void> {
    const entry = { ...entryOf('deleted', row.id, act), before: auditedSubscription(row) };
    await sql`
      with deleted as (delete from subscriptions where id = ${row.id} returning 1)
      ${insertAuditEntries([entry], sql`exists (select 1 from deleted)`)}`.execute(this.db);
  }

  /** What stands before the first event of the instant or later; the end of the outbox when there is none. */
  async positionBefore(instant: string): Promise<OutboxPosition> {
    const { rows } = await sql<{ transaction_id: string; position: string }>`
      select transaction_id::text, (outbox.position - 1)::text as position from outbox
      where occurred_at >= ${instant}::timestamptz
      order by outbox.transaction_id, outbox.position limit 1`.execute(this.db);
    const [first] = rows;
    if (first) return { transactionId: first.transaction_id, position: first.position };
    return (await endOfOutbox(this.db)) ?? BEGINNING_OF_OUTBOX;
  }

  /** Those with the latest attempt first. */
  async deliveries(id: string, state: DeliveryRow['state'] | undefined, limit: number, after?: AfterDelivery) {
    const { rows } = await sql<DeliveryRow & { last: string }>`
      select *, transaction_id::text, deliveries.position::text, last_at::text as last from deliveries
      where subscription_id = ${id} ${state ? sql`and state = ${state}` : sql``}
        ${after ? sql`and (last_at, event_id) < (${after.lastAt}::timestamptz, ${after.eventId}::uuid)` : sql``}
      order by last_at desc, event_id desc limit ${limit}`.execute(this.db);
    return rows;
  }

  private async isTaken(name: string): Promise<boolean> {
    return (await this.db.selectFrom('subscriptions').select('id').where('name', '=', name).execute()).length > 0;
  }

  private async update(
    row: SubscriptionRow,
    { action, after, act }: { action: string; after?: object; act: Act },
    assignments: RawBuilder<unknown>,
  ): Promise<SubscriptionRow> {
    const before = after && 'name' in after ? { before: auditedSubscription(row) } : {};
    const entry = { ...entryOf(action, row.id, act), ...before, ...(after ? { after } : {}) };
    const { rows } = await sql<SubscriptionRow>`
      with changed as (
        update subscriptions set ${assignments} version = version + 1, updated_at = now()
        where id = ${row.id} and version = ${row.version} returning *
      ), audited as (${insertAuditEntries([entry], sql`exists (select 1 from changed)`)})
      select ${COLUMNS} from changed`.execute(this.db);
    if (!rows[0]) throw conflict('The subscription was changed at the same moment: read it and try again.');
    return rows[0];
  }
}

const COLUMNS = sql`*, after_transaction::text, after_position::text`;

/** Id of a subscription that is about to be made. */
export const newSubscriptionId = (): string => randomUUID();

/** As the audit log and events name a subscription. */
export function subjectOf(id: string): string {
  return `subscription:${id}`;
}

function entryOf(action: string, id: string, { by, reason }: Act) {
  const correlationId = currentCorrelationId() ?? id;
  return { action: `subscription.${action}`, subject: subjectOf(id), actor: by, reason, correlationId };
}

function nameTaken(name: string) {
  return conflict(`There is a subscription "${name}" already; if its secret is lost, have it changed.`);
}

function definedOf<Value extends object>(value: Value): { [Name in keyof Value]?: NonNullable<Value[Name]> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}
