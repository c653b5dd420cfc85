import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { ExceptionRow, HandoverRow, HandoversSchema } from '../handovers/handovers-schema.js';

/** Which exceptions are wanted. */
export interface ExceptionFilter {
  open: boolean;
  class?: string;
  owner?: string;
  cause?: string;
}

/** Where a page begins: after this one. */
export interface AfterException {
  openedAt: string;
  id: string;
}

/** An exception with the name of its deal and the direction of its handover. */
export type NamedException = ExceptionRow & Pick<HandoverRow, 'name' | 'direction'>;

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
  oldest_at: Date;
}

/** Exceptions for those who clear them. */
@Injectable()
export class ExceptionsRepository {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** The newest first. */
  async list(filter: ExceptionFilter, limit: number, after?: AfterException): Promise<NamedException[]> {
    return this.named()
      .where('resolved_at', filter.open ? 'is' : 'is not', null)
      .$if(filter.class !== undefined, (query) => query.where('class', '=', filter.class as ExceptionRow['class']))
      .$if(filter.owner !== undefined, (query) => query.where('owner', '=', filter.owner as ExceptionRow['owner']))
      .$if(filter.cause !== undefined, (query) => query.where('cause', '=', filter.cause!))
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(opened_at, id) < (${after?.openedAt}::timestamptz, ${after?.id}::uuid)`),
      )
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
  }

  async find(id: string): Promise<NamedException | undefined> {
    return this.named()
      .where(sql`id::text`, '=', id)
      .executeTakeFirst();
  }

  /** Open exceptions by cause and currency, the most frequent cause first. */
  async causes(): Promise<CauseRow[]> {
    const { rows } = await sql<CauseRow>`
      select cause, min(class) as class, min(owner) as owner, min(cause_title) as title, min(checkpoint) as checkpoint,
        currency, count(*)::int as count, sum(value)::text as value, min(start_date)::text as earliest_start,
        min(opened_at) as oldest_at
      from exceptions where resolved_at is null
      group by cause, currency
      order by sum(count(*)) over (partition by cause) desc, cause, currency`.execute(this.db);
    return rows;
  }

  /** Handovers with an open exception of the cause. */
  async handoversOf(cause: string): Promise<string[]> {
    const rows = await this.db
      .selectFrom('exceptions')
      .select('handover_key')
      .where('cause', '=', cause)
      .where('resolved_at', 'is', null)
      .execute();
    return rows.map(({ handover_key: key }) => key);
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
      .select(['handovers.name', 'handovers.direction'])
      .$castTo<NamedException>();
  }
}
