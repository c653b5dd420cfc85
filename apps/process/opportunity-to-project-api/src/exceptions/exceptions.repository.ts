import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { ExceptionActRow, ExceptionRow, HandoverRow, HandoversSchema } from '../handovers/handovers-schema.js';
import {
  ageBands,
  type CauseOrder,
  DAYS_AT_RISK,
  type ExceptionFilter,
  type ExceptionOrder,
  matching,
  RISK,
} from './exception-filter.js';

/** One exception, or all open ones of a cause. */
export type Which = { id: string } | { cause: string };

/** An exception with what its actions and its lists need of its handover. */
export type NamedException = ExceptionRow &
  Pick<HandoverRow, 'name' | 'legal_entity' | 'direction'> & {
    handover_state: HandoverRow['state'];
    /** Only where it was asked for. */
    opportunity?: object | null;
  };

/** Open exceptions of one cause and currency. */
export interface CauseRow {
  cause: string;
  class: string;
  owner: string;
  title: string;
  checkpoint: string;
  currency: string | null;
  count: number;
  value: string | null;
  earliest_start: string | null;
  days_at_risk: number;
  oldest_at: Date;
  /** How many are how old; see {@link ageBands}. */
  ages: number[];
}

/** Exceptions for those who clear them. */
@Injectable()
export class ExceptionsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** The newest, or those with most at risk, first. */
  async list(
    filter: ExceptionFilter,
    limit: number,
    { after, order = 'newest' }: { after?: string; order?: ExceptionOrder } = {},
  ): Promise<NamedException[]> {
    const weight = order === 'risk' ? RISK : sql`opened_at`;
    return this.named()
      .where(matching(filter))
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(${weight}, exceptions.id) < (select ${weight}, id from exceptions where id::text = ${after})`,
        ),
      )
      .orderBy(weight, 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  async find(id: string): Promise<NamedException | undefined> {
    return this.named()
      .where(sql`id::text`, '=', id)
      .executeTakeFirst();
  }

  /** The exception, cleared or not, or the open ones of the cause. */
  async toActOn(which: Which, { withOpportunity = false } = {}): Promise<NamedException[]> {
    return this.named()
      .$if('id' in which, (query) => query.where(sql`id::text`, '=', 'id' in which ? which.id : ''))
      .$if('cause' in which, (query) =>
        query.where('cause', '=', 'cause' in which ? which.cause : '').where('resolved_at', 'is', null),
      )
      .$if(withOpportunity, (query) => query.select('handovers.opportunity'))
      .execute();
  }

  /** What was done with the exceptions of this handover and cause, cleared ones included, the last one last. */
  async historyOf({ handover_key: key, cause }: NamedException): Promise<ExceptionActRow[]> {
    return this.db
      .selectFrom('exception_acts')
      .selectAll()
      .where('handover_key', '=', key)
      .where('cause', '=', cause)
      .orderBy(sql`id`)
      .execute();
  }

  /** Open exceptions by cause and currency; see {@link CauseOrder}. */
  async causes(filter: ExceptionFilter, order: CauseOrder): Promise<CauseRow[]> {
    const weight = order === 'risk' ? sql`sum(${RISK})` : sql`count(*)`;
    const ages = ageBands.map(({ fromHours, toHours }) => {
      const to = toHours === undefined ? sql`` : sql`and opened_at > now() - make_interval(hours => ${toHours})`;
      return sql`count(*) filter (where opened_at <= now() - make_interval(hours => ${fromHours}) ${to})`;
    });
    const { rows } = await sql<CauseRow>`
      select cause, min(class) as class, min(owner) as owner, min(cause_title) as title, min(checkpoint) as checkpoint,
        exceptions.currency, count(*)::int as count, sum(value)::text as value,
        min(exceptions.start_date)::text as earliest_start, coalesce(max(${DAYS_AT_RISK}), 0)::int as days_at_risk,
        min(opened_at) as oldest_at, array[${sql.join(ages)}]::int[] as ages
      from exceptions join handovers on handovers.key = exceptions.handover_key
      where ${matching(filter)}
      group by cause, exceptions.currency
      order by sum(${weight}) over (partition by cause) desc, cause, exceptions.currency`.execute(this.db);
    return rows;
  }

  async countOpen(): Promise<number> {
    const { count } = await this.db
      .selectFrom('exceptions')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('resolved_at', 'is', null)
      .executeTakeFirstOrThrow();
    return count;
  }

  /** A handover with its open exceptions, for those who tell others of them. */
  async openOf(key: string) {
    const handover = await this.db
      .selectFrom('handovers')
      .select(['key', 'crm_instance', 'opportunity_id', 'correlation_id'])
      .where('key', '=', key)
      .where('state', '=', 'blocked')
      .executeTakeFirst();
    if (!handover) return undefined;
    const exceptions = await this.db
      .selectFrom('exceptions')
      .select(['cause', 'sentence', 'after'])
      .where('handover_key', '=', key)
      .where('resolved_at', 'is', null)
      .execute();
    const { crm_instance: crmInstance, opportunity_id: opportunityId, correlation_id: correlationId } = handover;
    return { handover: { key, crmInstance, opportunityId, correlationId }, exceptions };
  }

  private named() {
    return this.db
      .selectFrom('exceptions')
      .innerJoin('handovers', 'handovers.key', 'exceptions.handover_key')
      .selectAll('exceptions')
      .select(['handovers.name', 'handovers.legal_entity', 'handovers.direction', 'handovers.state as handover_state'])
      .$castTo<NamedException>();
  }
}
