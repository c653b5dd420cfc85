import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { advanced, type FeedLease } from '../feeds/feed-cursors.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';

/** What the document system tells. */
export const DOCUMENTS_FEED = 'documents';
/** A run that read a statement before it changed ends long before that. */
const KEPT_FOR = sql`interval '1 day'`;

/** Whose statements of work the document system's changes concern. */
@Injectable()
export class StatementChangesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /**
   * Notes that statements of these opportunities changed and goes on to the cursor, both or neither; the lease lasts longer then. False
   * when another has taken the feed.
   */
  async advance(lease: FeedLease, cursor: string, opportunityIds: readonly string[]): Promise<boolean> {
    const { rows } = await sql`
      with moved as (${advanced(lease, cursor)}), noted as (
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
          and (checkpoint = 'verify-commercial-terms' or field = '/sowReference' or answer->>'system' = ${DOCUMENTS_FEED}))`.execute(
      this.db,
    );
    return rows.map(({ key }) => key);
  }

  /** Forgets changes that no run can have missed. */
  async forget(): Promise<void> {
    await sql`delete from statement_changes where noticed_at < now() - ${KEPT_FOR}`.execute(this.db);
  }
}
