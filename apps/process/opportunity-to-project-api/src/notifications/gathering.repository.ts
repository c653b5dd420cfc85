import { randomUUID } from 'node:crypto';
import { BEGINNING_OF_OUTBOX, endOfOutbox, type OutboxPosition } from '@handover/events';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql, type Transaction } from 'kysely';
import { cursorOf, positionOf } from '../events/outbox-cursor.js';
import { contentOf, together } from './notice.js';
import type { NotificationRuleRow, NotificationsSchema } from './notifications-schema.js';
import type { DealInBrief, Occasion } from './occasion.js';

const FEED = 'notifications';
/** Longer than a page takes; a replica that dies meanwhile is replaced after it. */
const LEASE = sql`interval '30 seconds'`;

/** The right to read the events for all replicas, and where to go on. */
export interface GatheringLease {
  id: string;
  after: OutboxPosition;
}

/** Occasions that are alike, of which a rule wants to tell. */
export interface Gathered {
  rule: NotificationRuleRow;
  occasions: Occasion[];
}

/** How far the events were read for notices, and the notices that came of them. */
@Injectable()
export class GatheringRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<NotificationsSchema>) {}

  /** Says where the reading begins, the very first time: nobody wanted to be told of what happened before. */
  async begin(): Promise<void> {
    const end = (await endOfOutbox(this.db)) ?? BEGINNING_OF_OUTBOX;
    await sql`
      insert into feed_cursors (feed, cursor, leased_by, leased_until)
      values (${FEED}, ${cursorOf(end)}, ${randomUUID()}, '-infinity') on conflict do nothing`.execute(this.db);
  }

  /** Takes the right for one replica; undefined while another has it. */
  async take(): Promise<GatheringLease | undefined> {
    const id = randomUUID();
    const { rows } = await sql<{ cursor: string }>`
      update feed_cursors set leased_by = ${id}, leased_until = now() + ${LEASE}
      where feed = ${FEED} and leased_until < now() returning cursor`.execute(this.db);
    return rows[0] && { id, after: positionOf(rows[0].cursor) };
  }

  async release({ id }: GatheringLease): Promise<void> {
    await sql`update feed_cursors set leased_until = '-infinity' where feed = ${FEED} and leased_by = ${id}`.execute(
      this.db,
    );
  }

  /** Rules that are not paused. */
  rules(): Promise<NotificationRuleRow[]> {
    return this.db.selectFrom('notification_rules').selectAll().where('state', '=', 'enabled').execute();
  }

  /** Deals by handover key. */
  async deals(keys: readonly string[]): Promise<Map<string, DealInBrief>> {
    const { rows } = await sql<Record<'key' | 'name' | 'amount' | 'currency' | 'start', string | null>>`
      select key, name, amount::text, currency, start_date::text as start from handovers
      where key = any(${[...keys]})`.execute(this.db);
    return new Map(
      rows.map(({ key, name, amount, currency, start }) => [
        key!,
        {
          key: key!,
          name: name ?? undefined,
          amount: amount ?? undefined,
          currency: currency ?? undefined,
          startDate: start ?? undefined,
        },
      ]),
    );
  }

  /**
   * Goes on to the position, with the notices that came of what is before it, both or neither. False when another has taken over.
   *
   * @param quietMinutes for which what is alike is gathered after a notice
   */
  advance(
    { id }: GatheringLease,
    to: OutboxPosition,
    gathered: readonly Gathered[],
    quietMinutes: number,
  ): Promise<boolean> {
    return this.db.transaction().execute(async (db) => {
      const { rows } = await sql`
        update feed_cursors set cursor = ${cursorOf(to)}, leased_until = now() + ${LEASE}
        where feed = ${FEED} and leased_by = ${id} returning feed`.execute(db);
      if (rows.length === 0) return false;
      for (const one of gathered) await note(db, one, quietMinutes);
      return true;
    });
  }
}

/** Adds to a notice that is being gathered, or makes one: at once after a quiet time, otherwise for its end. */
async function note(
  db: Transaction<NotificationsSchema>,
  { rule, occasions }: Gathered,
  quietMinutes: number,
): Promise<void> {
  const [{ alike }] = occasions as [Occasion];
  const content = contentOf(occasions);
  const of = { rule_id: rule.id, alike };
  const gathering = await db
    .selectFrom('notices')
    .select(['id', 'content'])
    .where('rule_id', '=', rule.id)
    .where('alike', '=', alike)
    .where('state', '=', 'gathering')
    .forUpdate()
    .executeTakeFirst();
  if (gathering) {
    const json = JSON.stringify(together(gathering.content, content));
    await sql`update notices set content = ${json}::jsonb where id = ${gathering.id}`.execute(db);
    return;
  }
  const { rows: opened } = await sql`
    insert into notice_windows (rule_id, alike, quiet_until)
    select id, ${of.alike}, now() + make_interval(mins => ${quietMinutes}) from notification_rules where id = ${of.rule_id}
    on conflict (rule_id, alike) do update set quiet_until = excluded.quiet_until
      where notice_windows.quiet_until <= now()
    returning 1`.execute(db);
  const atOnce = opened.length > 0;
  // A rule that was deleted in the meantime tells nobody.
  await sql`
    insert into notices (rule_id, alike, kind, state, content, due_at)
    select rule_id, alike, ${atOnce ? 'first' : 'summary'}, ${atOnce ? 'due' : 'gathering'},
      ${JSON.stringify(content)}::jsonb, ${atOnce ? sql`now()` : sql`quiet_until`}
    from notice_windows where rule_id = ${of.rule_id} and alike = ${of.alike}`.execute(db);
}
