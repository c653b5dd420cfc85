import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { HandoverState } from './handover.js';
import type { CheckpointRow, HandoverRow, HandoversSchema, InterventionRow } from './handovers-schema.js';

/** Which handovers are wanted. */
export interface HandoverFilter {
  state?: HandoverState;
  legalEntity?: string;
  text?: string;
  recordId?: string;
}

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

  /**
   * The newest first.
   *
   * @param after key of the handover behind which the page begins
   */
  async list(
    { state, legalEntity, text, recordId }: HandoverFilter,
    limit: number,
    after?: string,
  ): Promise<HandoverWithExceptions[]> {
    return this.withExceptions()
      .$if(state !== undefined, (query) => query.where('state', '=', state!))
      .$if(legalEntity !== undefined, (query) => query.where('legal_entity', '=', legalEntity!))
      .$if(text !== undefined, (query) =>
        query.where(({ or, eb }) =>
          or([eb('name', 'ilike', containing(text!)), eb('customer', 'ilike', containing(text!))]),
        ),
      )
      .$if(recordId !== undefined, (query) =>
        query.where(
          sql<boolean>`key in (select handover_key from checkpoints where records @> ${JSON.stringify([{ id: recordId }])}::jsonb
            union all select handover_key from unwinding_steps where record->>'id' = ${recordId})`,
        ),
      )
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(received_at, key) < (select received_at, key from handovers where key = ${after})`),
      )
      .orderBy('received_at', 'desc')
      .orderBy('key', 'desc')
      .limit(limit)
      .execute();
  }

  async find(key: string): Promise<HandoverWithExceptions | undefined> {
    return this.withExceptions().select('opportunity').where('key', '=', key).executeTakeFirst();
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

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
