import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoverState } from './handover.js';
import { type HandoverFilter, matching } from './handover-filter.js';
import { behind, type HandoverOrder, type HandoverPlace, inOrder, sortedValue } from './handover-order.js';
import type { CheckpointRow, HandoverRow, HandoversSchema, InterventionRow } from './handovers-schema.js';

/** An exception as handovers show it. */
export interface OpenExceptionRow {
  id: string;
  class: string;
  owner: string;
  sentence: string;
  checkpoint: string;
  field?: string;
  after: string;
  assignee?: string;
  /** As Postgres writes it in JSON. */
  openedAt: string;
}

/** A handover with its open exceptions. */
export type HandoverWithExceptions = Omit<
  HandoverRow,
  'opportunity' | 'waiting_at' | 'read_at' | 'begun_at' | 'saved_at' | 'original_versions'
> & {
  opportunity?: object | null;
  exceptions: OpenExceptionRow[];
};

/** A handover of a list, with the value by which the list is sorted. */
export type ListedHandover = HandoverWithExceptions & { sorted_value: string };

/** Numbers for a dashboard. */
export interface CountRow {
  state: HandoverState;
  currency: string | null;
  count: number;
  amount: string | null;
  last_hour: number;
}

/** Handovers for those who look at them. */
@Injectable()
export class HandoversRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** A page of handovers in the order that is asked for. */
  async list(...page: Parameters<HandoversRepository['page']>): Promise<ListedHandover[]> {
    return this.page(...page).execute();
  }

  /** The query of {@link list}. */
  page(filter: HandoverFilter, order: HandoverOrder, limit: number, after?: HandoverPlace) {
    return this.withExceptions()
      .select(sortedValue(order).as('sorted_value'))
      .where(matching(filter))
      .where(behind(order, after))
      .orderBy(inOrder(order))
      .limit(limit);
  }

  /** How many there are, counted up to a most. */
  async count(filter: HandoverFilter, most: number): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from (select 1 from handovers where ${matching(filter)} limit ${most}) found`.execute(
      this.db,
    );
    return rows[0]!.count;
  }

  async find(key: string): Promise<HandoverWithExceptions | undefined> {
    return this.withExceptions().select('opportunity').where('key', '=', key).executeTakeFirst();
  }

  async exists(key: string): Promise<boolean> {
    return (await this.db.selectFrom('handovers').select('key').where('key', '=', key).execute()).length > 0;
  }

  async checkpointsOf(key: string): Promise<CheckpointRow[]> {
    return this.db.selectFrom('checkpoints').selectAll().where('handover_key', '=', key).execute();
  }

  /** What people ruled on a handover, withdrawn or not, the last one last. */
  async interventionsOf(key: string): Promise<InterventionRow[]> {
    return this.db
      .selectFrom('interventions')
      .selectAll()
      .where('handover_key', '=', key)
      .orderBy('made_at')
      .orderBy('id')
      .execute();
  }

  async counts(): Promise<CountRow[]> {
    const { rows } = await sql<CountRow>`
      select state, currency, count(*)::int as count, sum(amount)::text as amount,
        count(*) filter (where provisioned_at > now() - interval '1 hour')::int as last_hour
      from handovers group by state, currency order by state, currency`.execute(this.db);
    return rows;
  }

  private withExceptions() {
    return this.db
      .selectFrom('handovers')
      .select([
        'key',
        'crm_instance',
        'opportunity_id',
        'state',
        'direction',
        'revision',
        'won_again_at',
        'run',
        'attempt',
        'crm_version',
        'name',
        'customer',
        'legal_entity',
        'practice',
        'delivery_region',
        'contract_type',
        'amount',
        'currency',
        'start_date',
        'policy',
        'project_id',
        'ready_to_staff',
        'ready_to_start',
        'ready_to_bill',
        'waiting_for',
        'waiting_system',
        'waiting_instance',
        'waiting_since',
        'waits',
        'resume_at',
        'correlation_id',
        'traceparent',
        'won_at',
        'received_at',
        'provisioned_at',
        'updated_at',
      ])
      .select(
        sql<
          OpenExceptionRow[]
        >`coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', id, 'class', class,
          'owner', owner, 'sentence', sentence, 'checkpoint', checkpoint, 'field', field, 'after', after,
          'assignee', assignee, 'openedAt', opened_at)) order by opened_at) from exceptions
          where handover_key = handovers.key and resolved_at is null), '[]')`.as('exceptions'),
      );
  }
}
