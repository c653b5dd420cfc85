import { insertEvents } from '@handover/events';
import { InjectDatabase, insertAuditEntries } from '@handover/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { CONFIGURATION } from '../configuration.js';
import type { HandoversSchema, StageReviewRow } from '../handovers/handovers-schema.js';
import { patienceAt, type PatienceConfiguration, waitsForMaintenance } from '../handovers/patience-at.js';

/** Most that one look finds. */
const AT_ONCE = 200;

/** Tells people of stage reviews that have waited for longer than they should; they go on waiting, and by themselves. */
@Injectable()
export class ReviewImpatience {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    @Inject(CONFIGURATION) private readonly config: PatienceConfiguration,
  ) {}

  /** Announces each of them once. Time in a maintenance window does not count. */
  async tell(): Promise<void> {
    const { rows } = await sql<StageReviewRow>`
      select * from stage_reviews
      where state = 'requested' and waiting_for is not null and delay_told_at is null
        and waiting_since < now() - ${patienceAt(sql`stage`, this.config)} and not ${waitsForMaintenance}
      order by waiting_since limit ${AT_ONCE}`.execute(this.db);
    for (const row of rows) await this.announce(row);
  }

  private async announce(row: StageReviewRow): Promise<void> {
    const { handover_key: subject, stage, correlation_id: correlationId, deal } = row;
    const { legalEntity, practice, name, amount, currency, startDate } = deal ?? {};
    const data = {
      ...{ legalEntity, practice, name, startDate, stage },
      ...(amount === undefined || currency === undefined ? {} : { amount: { amount, currency } }),
      ...{ reason: row.waiting_for!, since: row.waiting_since!.toISOString() },
      ...(row.waiting_system === null ? {} : { system: row.waiting_system }),
      ...(row.waiting_instance === null ? {} : { instance: row.waiting_instance }),
    };
    const event = { name: 'opportunity.delayed' as const, subject, data, correlationId };
    const entry = { action: 'stage-review.delayed', subject, actor: 'handover', after: data, correlationId };
    const told = sql`exists (select from told)`;
    await sql`
      with told as (
        update stage_reviews set delay_told_at = now()
        where handover_key = ${subject} and stage = ${stage} and state = 'requested' and waiting_for is not null
          and delay_told_at is null
        returning 1
      ), announced as (${insertEvents([event], told)})
      ${insertAuditEntries([entry], told)}`.execute(this.db);
  }
}
