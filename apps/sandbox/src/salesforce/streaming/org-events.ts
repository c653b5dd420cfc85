import { randomUUID } from 'node:crypto';
import { DATABASE_POOL, inTransaction } from '@handover/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { CONFIGURATION, type SandboxConfiguration } from '../../configuration.js';
import type { RecordContent } from '../../records/record.js';
import { INTEGRATION_USER_ID } from '../salesforce-id.js';
import { salesforceInstant } from '../soql/parameters.js';
import type { Executor } from '../writes/record-statements.js';

/** Channel of the changes of opportunities. */
export const OPPORTUNITY_CHANGES = '/data/OpportunityChangeEvent';
const PLATFORM_EVENT = /^\w+__e$/;
const KEPT = '72 hours';
/** Lock under which events get their replay ids, so that a subscriber never sees a later one before an earlier one. */
const NUMBERING = 7_205_011;

/** An event as a subscriber gets it. */
export interface OrgEvent {
  replayId: number;
  payload: RecordContent;
}

/**
 * What the org keeps for subscribers, for three days: change events of opportunities, which a trigger in the database
 * captures whoever made the change, and platform events.
 */
@Injectable()
export class OrgEvents implements OnApplicationBootstrap {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) private readonly config: SandboxConfiguration,
  ) {}

  /** Whether changes of opportunities are captured. */
  get capturing(): boolean {
    return this.config.SANDBOX_CRM_CHANGE_EVENTS;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.pool.query('drop trigger if exists crm_capture_opportunity on records_crm');
    if (!this.capturing) return;
    await this.pool.query(`create trigger crm_capture_opportunity after insert or update on records_crm for each row
      when (new.type = 'Opportunity') execute function crm_capture_opportunity()`);
  }

  /** Whether a client may subscribe to the channel. */
  hasChannel(channel: string): boolean {
    return channel === OPPORTUNITY_CHANGES || (channel.startsWith('/event/') && PLATFORM_EVENT.test(channel.slice(7)));
  }

  /** Publishes a platform event (`Deal_Changed__e`) and answers its id. */
  async publish(executor: Executor, name: string, fields: RecordContent): Promise<string> {
    const stamps = { CreatedDate: salesforceInstant(new Date()), CreatedById: INTEGRATION_USER_ID };
    await executor.query({
      text: 'insert into crm_events (channel, payload) values ($1, $2)',
      values: [`/event/${name}`, JSON.stringify({ ...fields, ...stamps })],
    });
    return `e${randomUUID().replaceAll('-', '').slice(0, 17)}`;
  }

  /**
   * Where a subscription begins: after which replay id.
   *
   * @param asked -1 for events to come, -2 for all that are kept, or the replay id of an event that is kept
   * @returns undefined when that event is kept no longer
   */
  async start(channel: string, asked: number): Promise<number | undefined> {
    if (asked === -2) return 0;
    await this.number();
    const { rows } = await this.pool.query<{ latest: string; known: boolean }>(
      `select coalesce(max(replay_id), 0) as latest, coalesce(bool_or(replay_id = $2), false) as known
       from crm_events where channel = $1`,
      [channel, asked],
    );
    if (asked === -1) return Number(rows[0]!.latest);
    return rows[0]!.known ? asked : undefined;
  }

  /** The next events of a channel after a replay id, oldest first. */
  async after(channel: string, replayId: number): Promise<OrgEvent[]> {
    await this.number();
    const { rows } = await this.pool.query<{ replay_id: string; payload: RecordContent }>({
      name: 'crm-events-after',
      text: 'select replay_id, payload from crm_events where channel = $1 and replay_id > $2 order by replay_id limit 100',
      values: [channel, replayId],
    });
    return rows.map(({ replay_id, payload }) => ({ replayId: Number(replay_id), payload }));
  }

  /** Forgets every event, as the org does with old ones. */
  async expire(): Promise<void> {
    await this.number();
    await this.pool.query('delete from crm_events');
  }

  private async number(): Promise<void> {
    const { rows } = await this.pool.query('select 1 from crm_events where replay_id is null limit 1');
    if (rows.length === 0) return;
    await inTransaction(this.pool, async ({ client }) => {
      await client.query(`select pg_advisory_xact_lock(${NUMBERING})`);
      await client.query(`update crm_events set replay_id = numbered.replay_id
        from (select id, nextval('crm_replay_ids') as replay_id
          from (select id from crm_events where replay_id is null order by id) waiting) numbered
        where crm_events.id = numbered.id`);
      await client.query(`delete from crm_events where created_at < clock_timestamp() - interval '${KEPT}'`);
    });
  }
}
