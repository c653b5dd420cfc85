import { readOutbox } from '@handover/events';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { ActRow } from './act-entries.js';
import type { RecordedDeal } from './opportunity-trace.js';

/** More than any deal has; a trace that long would be read by nobody. */
const MOST = 2_000;

/** Reads all that our tables hold of one deal. */
@Injectable()
export class TraceRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  async of(key: string, crmInstance: string, opportunityId: string): Promise<RecordedDeal> {
    const { db } = this;
    const [handover, events, reviews, checkpoints, exceptions, acts, announcements] = await Promise.all([
      db.selectFrom('handovers').selectAll().where('key', '=', key).executeTakeFirst(),
      db
        .selectFrom('received_events')
        .selectAll()
        .where('crm_instance', '=', crmInstance)
        .where('opportunity_id', '=', opportunityId)
        .orderBy('received_at')
        .limit(MOST)
        .execute(),
      db.selectFrom('stage_reviews').selectAll().where('handover_key', '=', key).execute(),
      db.selectFrom('checkpoints').selectAll().where('handover_key', '=', key).execute(),
      db.selectFrom('exceptions').selectAll().where('handover_key', '=', key).orderBy('opened_at').execute(),
      sql<ActRow>`
        select recorded_at, action, actor, reason, before, after, correlation_id from audit_entries
        where subject = ${key} order by recorded_at, position limit ${MOST}`.execute(db),
      readOutbox(db, '/process/opportunity-to-project', { subject: key, limit: MOST }),
    ]);
    return { handover, events, reviews, checkpoints, exceptions, acts: acts.rows, announcements };
  }
}
