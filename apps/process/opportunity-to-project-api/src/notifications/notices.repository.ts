import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { Channel } from './notification-rule.js';
import type { NoticeRow, NotificationsSchema } from './notifications-schema.js';
import type { NoticeTarget } from './notice-channels.js';

/** Longer than it takes to send one. */
const LEASE = sql`interval '60 seconds'`;
/** A notice that nobody could be told for so long helps nobody any more. */
const GIVEN_UP_AFTER = sql`interval '3 days'`;
const KEPT_FOR = sql`interval '90 days'`;

/** A notice that this replica alone sends, and where to. */
export type LeasedNotice = NoticeRow & { target: NoticeTarget };

/** A notice with the rule that it follows. */
export type NoticeOfRule = NoticeRow & { rule_name: string; channel: Channel };

/** Which notices are wanted. */
export interface NoticeFilter {
  ruleId?: string;
  state?: NoticeRow['state'];
}

/** Where a page of notices begins: after this one. */
export interface AfterNotice {
  createdAt: string;
  id: string;
}

/** Notices on their way, and those that were sent. All time is the database's. */
@Injectable()
export class NoticesRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<NotificationsSchema>) {}

  /**
   * Leases notices that are due, of rules that are not paused and whose channel can be used. One that was gathered takes in no more, and
   * begins another quiet time.
   */
  async lease(channels: readonly Channel[], limit: number, quietMinutes: number): Promise<LeasedNotice[]> {
    const { rows } = await sql<NoticeRow & Omit<NoticeTarget, 'id'>>`
      with due as (
        select notices.id, notices.state = 'gathering' as gathered from notices
        join notification_rules rule on rule.id = rule_id
        where notices.state in ('due', 'gathering') and due_at <= now() and leased_until < now()
          and channel = any(${[...channels]}) and rule.state = 'enabled'
        order by due_at limit ${limit} for update of notices skip locked
      ), leased as (
        update notices set state = 'due', attempts = attempts + 1, leased_until = now() + ${LEASE}
        from due where notices.id = due.id
        returning notices.*, gathered
      ), quiet as (
        update notice_windows quiet_time set quiet_until = now() + make_interval(mins => ${quietMinutes})
        from leased where gathered and quiet_time.rule_id = leased.rule_id and quiet_time.alike = leased.alike
      )
      select leased.*, channel, addresses, url from leased
      join notification_rules rule on rule.id = rule_id`.execute(this.db);
    return rows.map(({ channel, addresses, url, ...row }) => ({
      ...row,
      target: { id: row.rule_id, channel, addresses, url },
    }));
  }

  async sent({ id, attempts }: NoticeRow): Promise<void> {
    await sql`update notices set state = 'sent', sent_at = now(), failure = null
      where id = ${id} and attempts = ${attempts}`.execute(this.db);
  }

  /** Puts it off, or gives it up after days. Resolves with whether it was given up. */
  async failed({ id, attempts }: NoticeRow, failure: string, waitSeconds: number): Promise<boolean> {
    const { rows } = await sql<{ state: string }>`
      update notices set failure = ${failure}, leased_until = '-infinity',
        state = case when created_at < now() - ${GIVEN_UP_AFTER} then 'failed' else 'due' end,
        due_at = now() + make_interval(secs => ${waitSeconds})
      where id = ${id} and attempts = ${attempts} returning state`.execute(this.db);
    return rows[0]?.state === 'failed';
  }

  /** The newest first. */
  async list(
    { ruleId, state }: NoticeFilter,
    limit: number,
    after?: AfterNotice,
  ): Promise<(NoticeOfRule & { at: string })[]> {
    const { rows } = await sql<NoticeOfRule & { at: string }>`
      select notices.*, notices.created_at::text as at, rule.name as rule_name, channel
      from notices join notification_rules rule on rule.id = rule_id
      where true ${ruleId === undefined ? sql`` : sql`and rule_id::text = ${ruleId}`}
        ${state === undefined ? sql`` : sql`and notices.state = ${state}`}
        ${after ? sql`and (notices.created_at, notices.id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)` : sql``}
      order by notices.created_at desc, notices.id desc limit ${limit}`.execute(this.db);
    return rows;
  }

  /** Forgets what was told long ago. */
  async forget(): Promise<void> {
    await sql`delete from notices where state in ('sent', 'failed') and created_at < now() - ${KEPT_FOR}`.execute(
      this.db,
    );
    await sql`delete from notice_windows where quiet_until < now() - ${KEPT_FOR}`.execute(this.db);
  }
}
