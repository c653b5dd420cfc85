import { randomUUID } from 'node:crypto';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

/** Longer than reading a page can take; a replica that dies meanwhile is replaced after it. */
const LEASE = sql`interval '60 seconds'`;

/** The right to read a feed, and where to go on. */
export interface FeedLease {
  id: string;
  feed: string;
  cursor?: string;
  /** When the feed began to be read: what changed before is not looked at. */
  beginsAt: Date;
  /** When this lease was taken: what the feed tells until its end is all that had changed by then. */
  takenAt: Date;
}

/** How far the feeds of other systems were read; one replica at a time reads each, by the clock of the database. */
@Injectable()
export class FeedCursors {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /**
   * Takes a feed for one replica; undefined while another has it.
   *
   * @param beginsAt where a feed begins that was never read; now unless told
   */
  async take(feed: string, beginsAt?: string): Promise<FeedLease | undefined> {
    const id = randomUUID();
    const { rows } = await sql<{ cursor: string | null; begins_at: Date; taken_at: Date }>`
      insert into feed_cursors (feed, leased_by, leased_until, begins_at)
      values (${feed}, ${id}, now() + ${LEASE}, coalesce(${beginsAt ?? null}::timestamptz, now()))
      on conflict (feed) do update set leased_by = excluded.leased_by, leased_until = excluded.leased_until
        where feed_cursors.leased_until < now()
      returning cursor, begins_at, now() as taken_at`.execute(this.db);
    const [row] = rows;
    return row && { id, feed, cursor: row.cursor ?? undefined, beginsAt: row.begins_at, takenAt: row.taken_at };
  }

  /** By the clock of the database. */
  async now(): Promise<Date> {
    const { rows } = await sql<{ now: Date }>`select now()`.execute(this.db);
    return rows[0]!.now;
  }

  /** Lets others take the feed. */
  async release({ id, feed }: FeedLease): Promise<void> {
    await this.db
      .updateTable('feed_cursors')
      .set({ leased_until: sql<Date>`'-infinity'` })
      .where('feed', '=', feed)
      .where('leased_by', '=', id)
      .execute();
  }

  /** Goes on to the cursor; false when another has taken the feed. */
  async advance(lease: FeedLease, cursor: string): Promise<boolean> {
    const { rows } = await advanced(lease, cursor).execute(this.db);
    return rows.length > 0;
  }

  /** Notes that the feed was read to its end. */
  async caughtUp({ id, feed, takenAt }: FeedLease): Promise<void> {
    await this.db
      .updateTable('feed_cursors')
      .set({ caught_up_at: takenAt })
      .where('feed', '=', feed)
      .where('leased_by', '=', id)
      .execute();
  }

  /**
   * Gives a cursor up that its system does not take any more: the feed begins anew a while before it was last read to its end.
   * Resolves with where.
   */
  async beginAnew({ id, feed }: FeedLease, lookBackSeconds: number): Promise<Date | undefined> {
    const { rows } = await sql<{ begins_at: Date }>`
      update feed_cursors set cursor = null,
        begins_at = greatest(begins_at, caught_up_at - make_interval(secs => ${lookBackSeconds}))
      where feed = ${feed} and leased_by = ${id} returning begins_at`.execute(this.db);
    return rows[0]?.begins_at;
  }
}

/** `update feed_cursors …` to the cursor, to stand alone or with what the page before it told; the lease lasts longer then. */
export function advanced({ id, feed }: FeedLease, cursor: string): RawBuilder<{ feed: string }> {
  return sql`
    update feed_cursors set cursor = ${cursor}, leased_until = now() + ${LEASE}
    where feed = ${feed} and leased_by = ${id} returning feed`;
}
