import { randomUUID } from 'node:crypto';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

const FEED = 'documents';
/** Longer than reading a page can take; a replica that dies meanwhile is replaced after it. */
const LEASE = sql`interval '60 seconds'`;
/** A run that read a statement before it changed ends long before that. */
const KEPT_FOR = sql`interval '1 day'`;

/** The right to read the feed, and where to go on. */
export interface FeedLease {
  id: string;
  cursor?: string;
}

/** How far the document system's changes were read, and whose statements of work they concern. */
@Injectable()
export class StatementChangesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** Takes the feed for one replica; undefined while another has it. */
  async take(): Promise<FeedLease | undefined> {
    const id = randomUUID();
    const { rows } = await sql<{ cursor: string | null }>`
      insert into feed_cursors (feed, leased_by, leased_until) values (${FEED}, ${id}, now() + ${LEASE})
      on conflict (feed) do update set leased_by = excluded.leased_by, leased_until = excluded.leased_until
        where feed_cursors.leased_until < now()
      returning cursor`.execute(this.db);
    return rows[0] && { id, cursor: rows[0].cursor ?? undefined };
  }

  /** Lets others take the feed. */
  async release({ id }: FeedLease): Promise<void> {
    await this.db
      .updateTable('feed_cursors')
      .set({ leased_until: sql<Date>`'-infinity'` })
      .where('feed', '=', FEED)
      .where('leased_by', '=', id)
      .execute();
  }

  /**
   * Notes that statements of these opportunities changed and goes on to the cursor, both or neither; the lease lasts longer then. False
   * when another has taken the feed.
   */
  async advance({ id }: FeedLease, cursor: string, opportunityIds: readonly string[]): Promise<boolean> {
    const { rows } = await sql`
      with moved as (
        update feed_cursors set cursor = ${cursor}, leased_until = now() + ${LEASE}
        where feed = ${FEED} and leased_by = ${id} returning feed
      ), noted as (
        insert into statement_changes (opportunity_id)
        select opportunity_id from moved, unnest(${[...new Set(opportunityIds)]}::text[]) as changed (opportunity_id)
        on conflict (opportunity_id) do update set noticed_at = now()
      )
      select feed from moved`.execute(this.db);
    return rows.length > 0;
  }

  /** Blocked handovers that wait for their statement of work and had read it before it last changed. */
  async concerned(): Promise<string[]> {
    const { rows } = await sql<{ key: string }>`
      select key from handovers join statement_changes using (opportunity_id)
      where state = 'blocked' and noticed_at >= coalesce(begun_at, '-infinity')
        and exists (select from exceptions where handover_key = key and resolved_at is null
          and (checkpoint = 'verify-commercial-terms' or field = '/sowReference' or answer->>'system' = ${FEED}))`.execute(
      this.db,
    );
    return rows.map(({ key }) => key);
  }

  /** Forgets changes that no run can have missed. */
  async forget(): Promise<void> {
    await sql`delete from statement_changes where noticed_at < now() - ${KEPT_FOR}`.execute(this.db);
  }
}
