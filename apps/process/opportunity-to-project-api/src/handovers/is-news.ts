import type { EventName } from '@handover/events';
import { type RawBuilder, sql } from 'kysely';

/** They tell what a stage came to, which runs again after each wait and each retry. */
const OF_STAGES: readonly EventName[] = ['opportunity.qualified', 'billing.ready', 'staffing.requested'];

/**
 * SQL condition on a new `event`: nobody has been told the same since the handover was begun. What is told of the end of a run is
 * always news.
 *
 * @param deal what is added to its data
 */
export function isNews(deal: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(event.name <> all(${[...OF_STAGES]}) or not exists (
    select from outbox told
    where told.subject = event.subject and told.name = event.name and told.data = coalesce(${deal}, '{}') || event.data
      and told.position > coalesce((select max(position) from outbox
        where outbox.subject = event.subject and outbox.name = 'opportunity.received'), 0)))`;
}
