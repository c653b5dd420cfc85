import { handoverKey } from '@handover/canonical';
import { InjectDatabase } from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import type { Direction, HandoverState } from '../handovers/handover.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import type { KnownOpportunity } from './worth-telling.js';

/** What our tables know of opportunities. */
@Injectable()
export class KnownOpportunities {
  constructor(@InjectDatabase() private readonly db: Kysely<HandoversSchema>) {}

  /** Of each of these opportunities, by id; one query, whatever their number. */
  async of(crmInstance: string, ids: readonly string[]): Promise<Map<string, KnownOpportunity>> {
    const { rows } = await sql<Row>`
      select id, state, direction, crm_version, reviews, last_stage
      from unnest(${[...ids]}::text[], ${ids.map((id) => handoverKey(crmInstance, id))}::text[]) as asked (id, key)
      left join handovers using (key)
      left join lateral (
        select jsonb_agg(jsonb_build_object('stage', stage, 'version', stage_reviews.crm_version,
          'demands', jsonb_array_length(demands))) as reviews
        from stage_reviews where handover_key = asked.key) reviewed on true
      left join lateral (
        select stage as last_stage from received_events
        where crm_instance = ${crmInstance} and opportunity_id = asked.id and handovers.key is not null
        order by received_at desc limit 1) told on true`.execute(this.db);
    return new Map(rows.map((row) => [row.id, knownOf(row)]));
  }
}

interface Row {
  id: string;
  state: HandoverState | null;
  direction: Direction | null;
  crm_version: string | null;
  reviews: KnownOpportunity['reviews'] | null;
  last_stage: string | null;
}

function knownOf({ state, direction, crm_version: version, reviews, last_stage: lastStage }: Row): KnownOpportunity {
  return {
    ...(state === null || direction === null ? {} : { handover: { state, direction, version } }),
    reviews: reviews ?? [],
    ...(lastStage === null ? {} : { lastStage }),
  };
}
