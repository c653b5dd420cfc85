import type { Opportunity } from '@handover/contracts/system-crm';
import { insertEvents } from '@handover/events';
import {
  currentCorrelationId,
  currentTraceparent,
  InjectDatabase,
  insertAuditEntries,
  logger,
} from '@handover/platform';
import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { HandoverEngine } from '../handovers/handover-engine.js';
import type { HandoversSchema } from '../handovers/handovers-schema.js';
import { opportunityColumns } from '../handovers/opportunity-columns.js';
import type { Fate } from './event-fate.js';
import { type IncomingEvent, insertReceivedEvent, noted } from './received-events.repository.js';

const BEGUN: Fate = { fate: 'accepted', reason: 'It began the handover of the opportunity.' };
const TOO_LATE: Fate = { fate: 'known', reason: 'Another event began the handover at the same moment.' };

/** Begins the handovers of deals that are won. */
@Injectable()
export class BeginHandovers {
  constructor(
    @InjectDatabase() private readonly db: Kysely<HandoversSchema>,
    private readonly engine: HandoverEngine,
  ) {}

  /**
   * Handover, event and announcement in one statement; of several events at once, one makes the handover.
   *
   * @param opportunity as the CRM holds it; undefined where it could not be asked
   */
  async begin(event: IncomingEvent, key: string, opportunity: Opportunity | undefined): Promise<Fate> {
    const correlationId = currentCorrelationId() ?? event.eventId;
    const traceparent = currentTraceparent();
    const { eventId, stage, version, origin } = event;
    const columns: Record<string, RawBuilder<unknown>> = opportunity
      ? opportunityColumns(opportunity)
      : { crm_version: sql`${version}` };
    const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
    const values = sql.join(Object.values(columns));
    const { legalEntity, practice } = opportunity ?? {};
    const data = { eventId, stage, version, origin, legalEntity, practice };
    const events = [{ name: 'opportunity.received' as const, subject: key, data, correlationId, traceparent }];
    const after = { state: 'received', ...data };
    const entry = { action: 'handover.begun', subject: key, actor: 'crm', after, correlationId };
    const begun = sql<boolean>`exists (select 1 from begun)`;
    const fate = sql`${noted(BEGUN)} where ${begun}
      union all ${noted(TOO_LATE)} where not ${begun} and ${origin !== 'poll'}`;
    const { rows } = await sql<{ key: string }>`
      with begun as (
        insert into handovers (key, crm_instance, opportunity_id, state, correlation_id, traceparent, won_at, ${names})
        values (${key}, ${event.crmInstance}, ${event.opportunityId}, 'received', ${correlationId},
          ${traceparent ?? null}, ${event.occurredAt}, ${values})
        on conflict do nothing returning key
      ), noted as (${insertReceivedEvent(event, fate)}),
      announced as (${insertEvents(events, begun)}),
      audited as (${insertAuditEntries([entry], begun)})
      select key from begun`.execute(this.db);
    if (rows.length === 0) return TOO_LATE;
    // One that cannot be queued now is found by the sweep.
    await this.engine
      .enqueue(key, 1)
      .catch((error: Error) => logger('Events').warn({ err: error, handover: key }, 'Not queued'));
    return BEGUN;
  }
}
